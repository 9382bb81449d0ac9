import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Exchange } from "../../src/traffic/exchange.ts";
import { createTrafficJudge } from "../../src/traffic/judge/judge-traffic.ts";
import { createRecorder } from "../../src/traffic/record.ts";
import { createRecording } from "../../src/traffic/recordings/write-recording.ts";
import { readRecording } from "../../src/traffic/recordings/read-recording.ts";
import { scanRecording } from "../../src/traffic/recordings/scan-recording.ts";
import { replayOf } from "../../src/traffic/replay.ts";
import { allTables } from "../../src/traffic/tables.ts";
import { webhookCallChecks } from "../../src/traffic/webhook-calls/checks.ts";
import { contract } from "../../src/contract.ts";
import { systemClock } from "../../src/verify/clock.ts";
import type { Report } from "../../src/verify/model.ts";
import { cli } from "../support/cli.ts";
import { asking } from "../support/groups.ts";
import { harEntry, harText } from "../support/har.ts";

/** Calls to receivers of webhooks in traffic: judged by what the pages say of them (facts 3.3, 3.4 and 3.6), and recorded. */

const SECRET = "correct horse";
const folder = mkdtempSync(join(tmpdir(), "webhook-calls-"));
afterAll(() => rmSync(folder, { recursive: true }));

const BODY = {
  EventId: "5b0e6a52-6a0b-4a57-9c1e-5d2b7f4a9e10",
  Timestamp: "2026-03-02T08:15:30.25Z",
  Changes: [] as readonly string[],
  Event: "chatsession.changed",
  PrimaryKey: 41,
  Entity: "chatsession",
  ContextIdentifier: "Cust12345",
  ChangedByAssociateId: 0,
  WebhookName: "desk of Ada Lovelace",
  FieldValues: { Status: 5, TopicId: 2, UserId: 9, CustomerAlias: "Ada L", ContactId: 0, ChatbotIsactive: false },
};

interface Sent {
  readonly body?: Readonly<Record<string, unknown>> | string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly status?: number;
  readonly secret?: string | undefined;
}

function sent({ body = {}, headers = {}, status = 200, secret = SECRET }: Sent = {}): Exchange {
  const values: Record<string, unknown> = typeof body === "string" ? { ...BODY } : { ...BODY, ...body };
  const text = typeof body === "string" ? body : JSON.stringify(values);
  const all = {
    "content-type": "application/json; charset=utf-8",
    "x-superoffice-event": String(values["Event"]),
    "x-superoffice-eventid": String(values["EventId"]),
    "x-superoffice-retry": "0",
    "x-superoffice-signature": createHmac("sha256", secret).update(text).digest("base64"),
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    place: "a.har, entry 1",
    method: "POST",
    url: "https://desk.example.com/hooks/8f1c?code=secret-of-the-address",
    request: { headers: Object.fromEntries(given), body: new TextEncoder().encode(text) },
    answer: { status, reason: "", headers: {}, body: new Uint8Array() },
    tookMs: 3,
    complete: true,
  };
}

function judged(exchanges: readonly Exchange[], secret: string | undefined = SECRET): Report {
  const judge = createTrafficJudge({
    tool: "so-mock check",
    contract,
    clock: systemClock,
    operations: undefined,
    checks: [],
    strict: false,
    secret,
  });
  for (const exchange of exchanges) judge.add(exchange);
  return judge.report("a.har");
}

const found = (exchanges: readonly Exchange[], secret?: string): readonly string[] =>
  judged(exchanges, secret).findings.map(({ check, severity }) => `${check} ${severity}`);

const id = (last: number): string => `5b0e6a52-6a0b-4a57-9c1e-5d2b7f4a9e${10 + last}`;

describe("a webhook call in traffic", () => {
  it("is judged wherever the receiver is, and nothing is said of one that is right", () => {
    const report = judged([sent()]);
    expect(report.traffic).toMatchObject({ read: 1, judged: 1, skipped: [] });
    expect(report.findings).toEqual([]);
    const names = report.results.filter(({ operation }) => operation === "webhook").map(({ check }) => check);
    expect(names).toEqual(webhookCallChecks.map(({ name }) => name));
  });

  const right: readonly (readonly [what: string, exchanges: readonly Exchange[]])[] = [
    [
      "3.3 a deletion, with Values and without an EventId",
      [
        sent({
          body: {
            EventId: undefined,
            Changes: undefined,
            Values: { contact_id: 7 },
            Event: "contact.deleted",
            Entity: "contact",
            FieldValues: undefined,
          },
          headers: { "x-superoffice-eventid": id(1) },
        }),
      ],
    ],
    [
      "3.6 the state of a webhook, whose number only the header has",
      [
        sent({
          body: { Event: "webhook.stopped", Entity: undefined, FieldValues: { state: 2 } },
          headers: { "x-superoffice-event": "webhook7.stopped" },
        }),
      ],
    ],
    [
      "3.5 a test event, whose ids differ",
      [
        sent({
          body: { Event: "test", Entity: "test", PrimaryKey: 0, FieldValues: undefined },
          headers: { "x-superoffice-eventid": id(2), "x-hook-test": "true" },
        }),
      ],
    ],
    [
      "3.3 the sample of the page: ids as texts, the alias as a number",
      [
        sent({
          body: { FieldValues: { status: 5, contactId: "7", customerId: "", customerAlias: 12, chatbotIsactive: 1 } },
        }),
      ],
    ],
    ["own names and Properties", [sent({ body: { Event: "window.closed", Entity: "window", Tenant: { a: 1 } } })]],
    [
      "3.6 a cycle of attempts, and another with a new id",
      [
        sent({ status: 500 }),
        sent({ status: 500, headers: { "x-superoffice-retry": "1" } }),
        sent({ status: 500, headers: { "x-superoffice-retry": "2" } }),
        sent({ body: { EventId: id(3), Timestamp: "2026-03-02T08:15:31Z" } }),
        sent({ body: { EventId: id(4) } }),
      ],
    ],
    ["3.6 an event that comes twice", [sent(), sent()]],
    [
      "a second receiver, with its own order",
      [
        sent({ body: { Timestamp: "2026-03-02T09:00:00Z" } }),
        { ...sent({ body: { EventId: id(5) } }), url: "https://other.example.com/" },
      ],
    ],
  ];
  it.each(right)("bears %s", (_what, exchanges) => {
    expect(found(exchanges).filter((one) => !one.startsWith("webhook-answer"))).toEqual([]);
  });

  const wrong: readonly (readonly [what: string, finding: string, exchanges: readonly Exchange[]])[] = [
    ["3.3 a body that is not JSON", "webhook-payload error", [sent({ body: "event=chatsession.created" })]],
    [
      "3.3 no EventId",
      "webhook-payload error",
      [sent({ body: { EventId: undefined }, headers: { "x-superoffice-eventid": id(1) } })],
    ],
    ["3.3 an EventId that is no GUID", "webhook-payload error", [sent({ body: { EventId: "12" } })]],
    ["3.3 a local Timestamp", "webhook-payload error", [sent({ body: { Timestamp: "2026-03-02T08:15:30+01:00" } })]],
    [
      "3.3 a Timestamp with nine decimals",
      "webhook-payload error",
      [sent({ body: { Timestamp: "2026-03-02T08:15:30.123456789Z" } })],
    ],
    [
      "3.3 a Timestamp on 31 February",
      "webhook-payload error",
      [sent({ body: { Timestamp: "2026-02-31T08:15:30Z" } })],
    ],
    ["3.3 zeros at the end", "webhook-payload warning", [sent({ body: { Timestamp: "2026-03-02T08:15:30.250Z" } })]],
    ["3.3 a PrimaryKey as text", "webhook-payload error", [sent({ body: { PrimaryKey: "41" } })]],
    ["3.3 Changes as an object", "webhook-payload error", [sent({ body: { Changes: { status: 5 } } })]],
    ["3.3 a status by its name", "webhook-payload error", [sent({ body: { FieldValues: { Status: "Queued" } } })]],
    ["3.3 no ChangedByAssociateId", "webhook-payload error", [sent({ body: { ChangedByAssociateId: undefined } })]],
    [
      "3.3 the Entity of a message",
      "webhook-payload error",
      [sent({ body: { Event: "chatsession.message", Entity: "chatmessage" } })],
    ],
    [
      "3.5 a test event about something",
      "webhook-payload error",
      [sent({ body: { Event: "test", Entity: "test", PrimaryKey: 4 } })],
    ],
    [
      "3.3 a form",
      "webhook-headers error",
      [sent({ headers: { "content-type": "application/x-www-form-urlencoded" } })],
    ],
    [
      "3.3 another event in the header",
      "webhook-headers error",
      [sent({ headers: { "x-superoffice-event": "chatsession.created" } })],
    ],
    ["3.3 another id in the header", "webhook-headers error", [sent({ headers: { "x-superoffice-eventid": id(1) } })]],
    ["3.3 no retry counter", "webhook-retry error", [sent({ headers: { "x-superoffice-retry": undefined } })]],
    ["3.6 a fourth attempt", "webhook-retry error", [sent({ headers: { "x-superoffice-retry": "3" } })]],
    ["3.6 a counter that stands still", "webhook-retry error", [sent({ status: 500 }), sent({ status: 500 })]],
    [
      "3.6 a counter that skips",
      "webhook-retry error",
      [sent({ status: 500 }), sent({ headers: { "x-superoffice-retry": "2" } })],
    ],
    [
      "3.6 a new cycle with the old id",
      "webhook-event-id error",
      ["0", "1", "2", "0"].map((retry) => sent({ status: 500, headers: { "x-superoffice-retry": retry } })),
    ],
    ["3.6 an id for two events", "webhook-event-id error", [sent(), sent({ body: { PrimaryKey: 42 } })]],
    [
      "3.6 an older event after a newer one",
      "webhook-order warning",
      [sent({ body: { Timestamp: "2026-03-02T08:15:30.3Z" } }), sent({ body: { EventId: id(1) } })],
    ],
    ["3.4 another secret", "webhook-signature error", [sent({ secret: "battery staple", status: 401 })]],
    [
      "3.4 hex in place of base64",
      "webhook-signature error",
      [
        sent({
          status: 401,
          headers: {
            "x-superoffice-signature": createHmac("sha256", SECRET).update(JSON.stringify(BODY)).digest("hex"),
          },
        }),
      ],
    ],
    [
      "3.4 no signature",
      "webhook-signature error",
      [sent({ status: 401, headers: { "x-superoffice-signature": undefined } })],
    ],
    ["3.4 a receiver that takes a wrong signature", "webhook-answer error", [sent({ secret: "battery staple" })]],
    ["3.6 a receiver that answers 202", "webhook-answer warning", [sent({ status: 202 })]],
    ["3.6 a receiver that redirects", "webhook-answer warning", [sent({ status: 302 })]],
    ["3.6 a receiver that refuses a right signature", "webhook-answer warning", [sent({ status: 401 })]],
  ];
  it.each(wrong)("shows %s", (_what, finding, exchanges) => {
    const all = found(exchanges);
    expect(all).toContain(finding);
    // One cause, one finding: what a failing receiver answers is part of some cases.
    expect(new Set(all.filter((one) => one !== finding && !/^webhook-(?:answer|signature|retry)/.test(one)))).toEqual(
      new Set(),
    );
  });

  it("3.4 leaves signatures alone without a secret", () => {
    const wrongOne = sent({ secret: "battery staple", status: 401 });
    expect(judged([wrongOne], "").findings.map(({ check }) => check)).toContain("webhook-signature");
    const judge = createTrafficJudge({
      tool: "t",
      contract,
      clock: systemClock,
      operations: undefined,
      checks: [],
      strict: false,
    });
    judge.add(wrongOne);
    const report = judge.report("a.har");
    expect(report.findings).toEqual([]);
    expect(report.results.find(({ check }) => check === "webhook-signature")).toMatchObject({ status: "skipped" });
  });
});

/** What the mock sends to a receiver that fails now and then. */
async function fromMock(): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  const made = asking({
    webhooks: {
      fetch: async (request) => {
        const body = new Uint8Array(await request.arrayBuffer());
        const status = exchanges.length % 4 === 1 ? 503 : 200;
        exchanges.push({
          place: `call ${exchanges.length + 1}`,
          method: request.method,
          url: request.url,
          request: { headers: Object.fromEntries(request.headers), body },
          answer: {
            status,
            reason: "",
            headers: { "content-type": "text/plain" },
            body: new TextEncoder().encode("Ada here"),
          },
          tookMs: 1,
          complete: true,
        });
        return new Response(null, { status });
      },
    },
  });
  made.mock.webhooks.add({
    url: "http://localhost:7070/hook?code=abc",
    secret: SECRET,
    name: "Ada's desk",
    events: ["chatsession.created", "chatsession.changed", "chatsession.message", "window.closed", "webhook2.stopped"],
  });
  made.mock.webhooks.add({
    url: "http://localhost:7070/other",
    secret: SECRET,
    name: "other",
    events: ["contact.created"],
  });
  await made.ask("POST /ChatSession", { CustomerName: "Ada Lovelace", CustomerAlias: "Ada L" });
  await made.ask("POST /ChatSession/9/Messages", { Message: "to Ada", Type: "ToCustomer" });
  await made.ask("POST /Webhook/window.closed/7", { CustomerEmail: "ada@lovelace.org", Pane: 4711 });
  await made.mock.webhooks.settled();
  await made.ask("PATCH /Webhook/2", { State: "Stopped" });
  for (let at = 0; at < 6; at++) {
    await made.mock.webhooks.settled();
    made.mock.clock.advance("5s");
  }
  await made.mock.webhooks.settled();
  return exchanges;
}

describe("calls of the mock", () => {
  it("are found right by check, and recorded without personal data; so is the recording", async () => {
    const exchanges = await fromMock();
    expect(exchanges).toHaveLength(7);
    const own = judged(exchanges).findings.filter(({ check }) => check !== "webhook-answer");
    expect(own).toEqual([]);
    const out = join(folder, "recording");
    const writer = await createRecording(out, "kept");
    const recorder = createRecorder({ contract: await allTables(), writer, seed: 1, mapIds: false });
    for (const exchange of exchanges) {
      expect(await recorder.add(exchange)).toMatchObject({ operation: "webhook", leftovers: [], withheld: [] });
    }
    await recorder.end();
    expect(await scanRecording(out)).toEqual([]);
    const read = await readRecording(out);
    expect(read.exchanges).toHaveLength(exchanges.length);
    expect(JSON.stringify(read)).not.toMatch(/lovelace|Ada|abc|4711|localhost/i);
    expect(read.exchanges[0]?.request).toMatchObject({
      path: "/webhook/1",
      headers: {
        "x-superoffice-event": "chatsession.created",
        "x-superoffice-retry": "0",
        "x-superoffice-signature": "removed",
      },
    });
    // A mock that starts from it answers requests, and these are none of its own.
    expect(replayOf(read.exchanges, await allTables()).exchanges).toEqual([]);
    const { code, stdout } = await cli(["check", out, "--secret", SECRET]);
    expect(stdout).toContain(`${exchanges.length} of ${exchanges.length} exchanges judged`);
    expect([code, stdout]).toEqual([0, expect.not.stringMatching(/webhook-(?!answer)\w+.*error/)]);
  });
});

describe("so-mock check", () => {
  const archive = (name: string, exchanges: readonly Exchange[]): string => {
    const entries = exchanges.map(({ url, request, answer }) =>
      harEntry({
        url,
        request: request.headers,
        body: new TextDecoder().decode(request.body),
        status: answer?.status ?? 200,
        headers: {},
      }),
    );
    writeFileSync(join(folder, name), harText(entries));
    return join(folder, name);
  };

  it("reads them from an archive, with the secret of the flag or the environment", async () => {
    const file = archive("calls.har", [
      sent(),
      sent({ secret: "battery staple", body: { EventId: id(1) }, status: 401 }),
    ]);
    const flag = await cli(["check", file, "--secret", SECRET]);
    expect([flag.code, flag.stdout]).toEqual([1, expect.stringContaining("webhook-signature")]);
    expect(flag.stdout).not.toMatch(/correct horse|secret-of-the-address/);
    expect((await cli(["check", file], { env: { SO_MOCK_WEBHOOK_SECRET: SECRET } })).code).toBe(1);
    expect((await cli(["check", file])).code).toBe(0);
    expect((await cli(["check", file, "--secret", SECRET, "--check", "webhook-payload"])).code).toBe(0);
    expect((await cli(["check", file, "--secret", SECRET, "--operation", "webhook"])).code).toBe(1);
    expect((await cli(["check", file, "--secret", SECRET, "--group", "webhooks"])).code).toBe(1);
    expect((await cli(["check", file, "--group", "sessions"])).code).toBe(5);
  });

  it("skips those whose body the archive does not have", async () => {
    const file = archive("bare.har", [sent()]);
    const entries = JSON.parse(readFileSync(file, "utf8")) as {
      log: { entries: { request: { postData?: unknown } }[] };
    };
    for (const { request } of entries.log.entries) delete request.postData;
    writeFileSync(file, JSON.stringify(entries));
    const { code, stdout } = await cli(["check", file]);
    expect([code, stdout]).toEqual([
      5,
      expect.stringContaining("1 skipped: the archive has no body of the webhook call"),
    ]);
  });
});
