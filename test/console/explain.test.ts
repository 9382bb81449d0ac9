import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Har } from "har-format";
import { describe, expect, it } from "vitest";
import type { Explanation } from "../../src/console/explain/explain.ts";
import { nearestOperation } from "../../src/console/explain/nearest.ts";
import { contract } from "../../src/contract.ts";
import { deviations } from "../../src/deviations.ts";
import { rowNames } from "../support/all-rows.ts";
import { PATHS, TICKET, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { steered, type Steered } from "../support/console.ts";
import { GROUPS } from "../support/groups.ts";
import { ROOT } from "../support/root.ts";
import { builtCommand } from "../support/packed-kit.ts";
import { everything } from "../support/sample.ts";

const post = { method: "POST", headers: TJE0 };

async function explained(path: string, init: RequestInit, steer: Steered = steered()): Promise<Explanation> {
  const response = await steer.ask(path, init);
  const { entry } = await steer.json<Explanation>("GET", `/journal/${steer.mock.requests.count}`);
  const named = response.headers.get("x-mock-explain");
  expect(named).toBe(response.status < 400 ? null : String(entry.number));
  return steer.json("GET", `/journal/${entry.number}`);
}

/** Sends a curl of the console's, as a shell would read it. */
function send(steer: Steered, line: string): Promise<Response> {
  const words = [...line.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll(String.raw`'\''`, "'"),
  );
  const after = (flag: string): string[] => words.flatMap((word, at) => (words[at - 1] === flag ? [word] : []));
  const headers = Object.fromEntries(after("-H").map((header) => header.split(/: (.*)/s, 2)));
  const [body] = after("--data-raw");
  const path = (words.at(-1) ?? "").replace(/^http:\/\/[^/]+/, "");
  return steer.ask(path, { method: after("-X")[0] ?? "GET", headers, ...(body === undefined ? {} : { body }) });
}

describe("operations of groups", () => {
  it.each([
    ["GET", "/api/v1/ChatSession/3", undefined],
    ["GET", "/api/v1/ChatSession?$top=2", undefined],
    ["DELETE", "/api/v1/ChatSession/3", undefined],
    ["POST", "/api/v1/Agents/Chat/GetChatTranscript", { ChatSessionId: 3, Html: true }],
    ["PATCH", "/api/v1/ChatSession/3", [{ op: "replace", path: "/Rating", value: 2 }]],
  ])("are judged by their own tables: %s %s", async (method, path, body) => {
    const init = body === undefined ? { method, headers: TJE0 } : jsonInit(method, body);
    const { requestVerdict, answerVerdict } = await explained(path, init, steered({ groups: GROUPS }));
    expect([requestVerdict, answerVerdict]).toEqual([
      { valid: true, checks: [] },
      { valid: true, checks: [] },
    ]);
  });

  it("are among those that faults can be ordered for, and near to what is mistyped", async () => {
    const steer = steered({ groups: GROUPS });
    const { operations } = await steer.json<{ operations: string[] }>("GET", "/faults");
    expect(operations).toHaveLength(contract.operations.length + GROUPS.flatMap((group) => group.operations).length);
    const { nearest } = await explained("/api/v1/ChatSession/3/Mesages", { headers: TJE0 }, steer);
    expect(nearest?.operation).toBe("RestGetChatMessages");
  });
});

describe("a refused request", () => {
  const CASES: readonly (readonly [what: string, path: string, init: RequestInit, check: object | undefined])[] = [
    [
      "no credentials",
      PATHS.list,
      { method: "POST" },
      { pointer: "header Authorization", source: { document: "003" } },
    ],
    ["a mistyped path", "/api/v1/Agents/Chat/PickupFirstChatSesion", post, undefined],
    ["a mistyped resource", "/api/v1/ChatSessions/9", jsonInit("PUT", { CustomerName: "Kim" }), undefined],
    ["a wrong method", PATHS.pickUp, { method: "PATCH", headers: TJE0 }, undefined],
    ["an unknown id", PATHS.session(999), jsonInit("PUT", { CustomerName: "Kim" }), { pointer: "path id" }],
    ["no id at all", PATHS.reset("nine"), post, { pointer: "path chatSessionId" }],
    [
      "a wrong type",
      PATHS.session(9),
      jsonInit("PUT", { rating: "high", CustomerName: "Kim's" }),
      { pointer: "/rating", source: { document: "000", row: rowNames("ChatSessionEntity").indexOf("Rating") + 1 } },
    ],
    ["no body", PATHS.session(9), { method: "PUT", headers: TJE0 }, { pointer: "", source: { document: "000" } }],
    [
      "broken JSON",
      PATHS.session(9),
      { method: "PUT", headers: { ...TJE0, "content-type": "application/json" }, body: "{,}" },
      { pointer: "" },
    ],
    [
      "an unknown format",
      PATHS.save,
      { method: "POST", headers: { ...TJE0, "content-type": "text/csv" }, body: "a,b" },
      { pointer: "header Content-Type" },
    ],
    [
      "a wish for no fault",
      PATHS.save,
      jsonInit("POST", { CustomerName: "Kim" }, { ...TJE0, prefer: "fault=x" }),
      { pointer: "header Prefer" },
    ],
    [
      "a zone that is none",
      PATHS.list,
      { method: "POST", headers: { ...TJE0, "so-timezone": "Mars" } },
      { pointer: "header SO-TimeZone", source: { document: "003" } },
    ],
  ];

  it.each(CASES)("%s: why, which check, which row, and a curl that works", async (_, path, init, check) => {
    const steer = steered();
    const found = await explained(path, init, steer);
    expect(found.entry.valid).toBe(false);
    expect(found.why.join(" ")).not.toBe("");
    expect(found.requestVerdict.checks).toMatchObject(check ? [check] : []);
    expect(found.workingCurl).toBeDefined();
    const again = await send(steer, found.workingCurl ?? "");
    expect([found.workingCurl, again.status]).toEqual([found.workingCurl, 200]);
  });

  it("keeps the API's own body", async () => {
    const found = await explained(PATHS.session(9), jsonInit("PUT", { Rating: "x" }));
    expect(JSON.parse(found.answer?.body ?? "")).toEqual({
      Message: "The request is invalid.",
      MessageDetail: expect.stringContaining("/Rating"),
    });
  });

  it.each([
    ["POST", "/api/v1/Agents/Chat/PickUpFirstChatSesion", "PickUpFirstChatSession"],
    ["POST", "/api/v1/agents/chat/saveChatSession", "SaveChatSessionEntity"],
    ["PUT", "/api/v1/ChatSesion/12", "PutChatSessionEntity"],
    ["POST", "/api/v1/ChatSession/12/Rest", "ResetChatSession"],
    ["GET", "/favicon.ico", undefined],
  ])("%s %s is nearest to %s", (method, path, id) => {
    expect(nearestOperation(contract, method, path)?.operation.id).toBe(id);
  });
});

describe("an answer", () => {
  it("is held against the tables, in both dialects, with $select and without", async () => {
    for (const dialect of ["documented", "observed"] as const) {
      const steer = steered({ dialect });
      for (const path of [PATHS.list, `${PATHS.list}?$select=Status`, PATHS.pickUp]) {
        expect((await explained(path, post, steer)).answerVerdict).toEqual({ valid: true, checks: [] });
      }
    }
  });

  it.each(["html-login", "empty-body", "truncated"])("of a fault is found wrong: %s", async (fault) => {
    const steer = steered();
    await steer.json("POST", "/faults", { fault });
    const found = await explained(PATHS.pickUp, post, steer);
    expect([found.answerVerdict.valid, found.entry.valid, found.entry.fault]).toEqual([false, true, fault]);
    expect(found.why.join(" ")).toContain(fault);
  });

  it("that never came is told as such", async () => {
    const steer = steered();
    await steer.json("POST", "/faults", { fault: "network" });
    const found = await explained(PATHS.pickUp, post, steer);
    expect([found.answer, found.answerVerdict.valid]).toEqual([undefined, false]);
  });
});

describe("secrets", () => {
  const SECRET = "s3cr3t-value";
  it("stand nowhere: journal, explanation, exports, events", async () => {
    const steer = steered();
    for (const headers of [
      { authorization: `Basic ${btoa(`kim:${SECRET}`)}` },
      { authorization: `SoTicket ${SECRET}`, "so-apptoken": SECRET },
      { "x-xsrf-token": SECRET, cookie: `XSRF-TOKEN=${SECRET}` },
    ]) {
      await steer.ask(`${PATHS.list}?access_token=${SECRET}`, { method: "POST", headers });
    }
    let text = "";
    for (const path of ["/journal", "/journal/1", "/journal/2", "/journal/3", "/journal.har", "/journal.test.ts"]) {
      text += await (await steer.control("GET", path)).text();
    }
    expect(text).toContain("***");
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(btoa(`kim:${SECRET}`));
  });
});

describe("secrets in the words of a refusal", () => {
  it("stand in no check", async () => {
    const body = { Name: "x", Events: ["a.b"], TargetUrl: "http://far.example/?token=s3cr3t-value" };
    const steer = steered({ groups: GROUPS });
    const { requestVerdict } = await explained("/api/v1/Webhook", jsonInit("POST", body), steer);
    expect(requestVerdict.checks).toMatchObject([{ message: expect.stringContaining("token=***") as string }]);
    expect(JSON.stringify(requestVerdict)).not.toContain("s3cr3t");
  });
});

describe("the journal", () => {
  it("is filtered, limited and cleared", async () => {
    const { json, ask, mock } = steered();
    await ask(PATHS.list, post);
    await ask(PATHS.session(9), jsonInit("PUT", { Rating: "x" }));
    await ask(PATHS.session(9), jsonInit("PUT", { Rating: 1 }));
    const numbers = async (query: string): Promise<number[]> =>
      (await json<{ entries: { number: number }[] }>("GET", `/journal${query}`)).entries.map(({ number }) => number);
    expect(await numbers("")).toEqual([1, 2, 3]);
    expect(await numbers("?operation=putchatsessionentity")).toEqual([2, 3]);
    expect(await numbers("?status=400")).toEqual([2]);
    expect(await numbers("?valid=true&limit=1")).toEqual([3]);
    expect(await numbers("?status=4xx")).toEqual([2]);
    expect(await numbers("?text=RATING")).toEqual([2, 3]);
    expect(await numbers("?number=2&operation=")).toEqual([2]);
    const count = async (query: string): Promise<number> =>
      (await json<{ count: number }>("GET", `/journal${query}`)).count;
    expect([await count(""), await count("?status=200&limit=1"), await count("?text=nothing")]).toEqual([3, 2, 0]);
    mock.fail("ChatSessionsForUser", { status: 503 });
    await ask(PATHS.list, post);
    await ask(`${PATHS.list}/`, post);
    expect(await numbers("?verdict=refused")).toEqual([2]);
    expect(await numbers("?verdict=fault")).toEqual([4, 5]);
    // A PUT clears what it leaves out, which is worth a word.
    expect(await numbers("?verdict=warning")).toEqual([3]);
    expect(await numbers("?verdict=documented")).toEqual([1]);
    const { entries } = await json<{ entries: object[] }>("GET", "/journal?operation=PutChatSessionEntity");
    expect(entries).toMatchObject([
      { valid: false, answerValid: true, curl: expect.stringContaining("-X PUT -H 'authorization: Basic ***'") },
      { valid: true, answerValid: true },
    ]);
    await json("DELETE", "/journal");
    expect([await numbers(""), mock.requests.count]).toEqual([[], 0]);
  });

  it("leaves as HAR 1.2", async () => {
    const { control, ask } = steered();
    await ask(`${PATHS.list}?$select=Status`, post);
    await ask(PATHS.session(9), jsonInit("PUT", { Rating: "x" }));
    const response = await control("GET", "/journal.har");
    const { log } = (await response.json()) as Har;
    expect(response.headers.get("content-disposition")).toContain("journal.har");
    expect([log.version, log.entries.length]).toEqual(["1.2", 2]);
    expect(log.entries[0]).toMatchObject({
      startedDateTime: "2024-06-12T08:00:00.000Z",
      request: { method: "POST", queryString: [{ name: "$select", value: "Status" }] },
      response: { status: 200, content: { mimeType: "application/json; charset=utf-8" } },
    });
    expect(log.entries[1]).toMatchObject({
      request: { postData: { mimeType: "application/json", text: '{"Rating":"x"}' } },
      response: { status: 400, statusText: "Bad Request" },
    });
  });

  it("leaves as a vitest test that passes", async () => {
    const { control, ask, mock, json } = steered({
      seed: 7,
      sessions: 20,
      dialect: "observed",
      simulate: 3,
      faults: deviations,
    });
    await ask(PATHS.list, post);
    await ask(PATHS.pickUp, { method: "POST", headers: TICKET });
    mock.clock.advance("3m");
    await ask(PATHS.pickUp, post);
    await ask(PATHS.save, jsonInit("POST", { CustomerName: 'O\'Brien "quoted" `tick` ${x}' }));
    await ask(PATHS.session(9), jsonInit("PUT", { Rating: "x" }));
    await ask(PATHS.list, { method: "POST" });
    await ask("/nowhere", {});
    await json("POST", "/faults", { fault: "network", operation: "ResetChatSession", times: 1 });
    await ask(PATHS.reset(9), post);
    await json("POST", "/faults", { fault: 503, operation: "ResetChatSession", times: 1 });
    await ask(PATHS.reset(9), post);
    await json("POST", "/faults", {
      fault: "deviation-property-missing",
      operation: "PickUpFirstChatSession",
      times: 1,
    });
    await ask(PATHS.pickUp, post);
    mock.clock.advance("4m");
    await json("POST", "/faults", { delay: 1, times: 1 });
    await ask(PATHS.pickUp, { method: "POST", headers: { "x-xsrf-token": "abc", cookie: "XSRF-TOKEN=abc" } });
    await ask(PATHS.pickUp, { method: "POST", headers: { ...TJE0, prefer: "wait=0.01; code=418" } });
    await ask(PATHS.save, jsonInit("POST", { CustomerName: "Long", FirstMessage: " ".repeat(20_000) }));
    const text = await (await control("GET", "/journal.test.ts")).text();
    expect(text).toContain("repeats 12 requests");
    expect(text).not.toContain("wait=");
    expect(text).toContain("13. SaveChatSessionEntity: left out");
    // A run of vitest: in `npm test`, suite-fails.test.ts is the one.
    expect(everything ? await outcomeOf(text) : PASSED).toEqual(PASSED);
  });

  it("leaves as a vitest test that knows the groups whose operations were asked", async () => {
    const { control, ask } = steered({ groups: lazyGroups() });
    await ask(PATHS.pickUp, post);
    await ask("/api/v1/ChatSession/default", { headers: TJE0 });
    await ask("/api/v1/Agents/Chat/ChatTopicsForUser", post);
    const text = await (await control("GET", "/journal.test.ts")).text();
    expect(text).toContain("groups: [sessions, topics]");
    expect(everything ? await outcomeOf(text) : PASSED).toEqual(PASSED);
  });
});

const PASSED = ["pass", "pass"];

/** How a test file ends: the file, then its tests. */
async function outcomeOf(text: string): Promise<unknown[]> {
  const { startVitest } = await import("vitest/node");
  // The kit as users have it, built: it needs no transforming.
  const dist = dirname(await builtCommand());
  const folder = mkdtempSync(join(ROOT, "node_modules/.cache-replay-"));
  try {
    const source = text.replaceAll(/"superoffice-mock-kit(?:\/([\w/]+))?"/g, (_, part: string | undefined) =>
      JSON.stringify(join(dist, `${part ?? "index"}.js`)),
    );
    writeFileSync(join(folder, "journal.test.ts"), source);
    const options = { root: folder, dir: folder, run: true, watch: false, config: false as const, reporters: [] };
    const vitest = await startVitest("test", [], options);
    const outcome = vitest.state
      .getFiles()
      .flatMap(({ tasks, result }) => [
        result?.state,
        ...tasks.map((task) => task.result?.errors?.map(({ message }) => message) ?? task.result?.state),
      ]);
    await vitest.close();
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
