import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { json, onAnswer, onJson, onRequest, onText, withText, type Deviate } from "../../src/deviations/rewire.ts";
import { EVERYWHERE } from "../../src/deviations/requests.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { isRecord } from "../../src/values.ts";
import { sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

/** Servers with one fault of the kind that a serializer or a gateway brings: it shows in many places, and is told once. */

const auth = ["Basic dGplMDpUamUw"];

async function run(deviate: Deviate, mode: Mode): Promise<Report> {
  const mock = createMock({ sessions: 6 });
  const fetch = deviate((request) => mock.fetch(request));
  return verify({ baseUrl: "http://faulty.test", fetch }, { mode, auth, seed: 1 }, skippingClock());
}

const told = ({ findings, failure }: Report): string[] =>
  failure
    ? [failure.message]
    : findings
        .filter(({ followsFrom }) => followsFrom === undefined)
        .map(({ check, message }) => `${check}: ${message}`);

/** Changes every value of JSON answers, at any depth. */
const everyValue = (change: (value: unknown) => unknown): Deviate =>
  onText(EVERYWHERE, (text) => JSON.stringify(JSON.parse(text, (_, value: unknown) => change(value))));

const keys = (value: unknown, change: (key: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => keys(item, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [change(key), keys(inner, change)]));
};
const everyKey = (change: (key: string) => string): Deviate =>
  onText(EVERYWHERE, (text) => JSON.stringify(keys(JSON.parse(text), change)));

const DATE = /^\d{4}-\d\d-\d\dT/;
const inGerman = (value: unknown): unknown =>
  typeof value === "string" && DATE.test(value)
    ? value.replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d).*$/, "$3.$2.$1, $4")
    : value;

/** Another answer to every so manieth request, whoever asks. */
const nowAndThen =
  (nth: number, answer: (right: Response, request: Request) => Response): Deviate =>
  (fetch) => {
    let asked = 0;
    return async (request) => {
      const right = await fetch(request.clone());
      return ++asked % nth === 0 ? answer(right, request) : right;
    };
  };
const page = (status: number): Response =>
  new Response("<html><title>Please try later</title></html>", { status, headers: { "content-type": "text/html" } });

const SERVERS: readonly (readonly [string, Deviate, RegExp])[] = [
  [
    "writes null as a text",
    everyValue((value) => (value === null ? "null" : value)),
    /^answer-schema: .* is "null" and should be .* or null\./,
  ],
  [
    "writes keys in small letters",
    everyKey((key) => key.toLowerCase()),
    /ChatSessionId is missing: it is written chatsessionid\./,
  ],
  [
    "writes keys with underscores",
    everyKey((key) => key.replaceAll(/(?<=[a-z])[A-Z]/g, "_$&").toLowerCase()),
    /ChatSessionId is missing: it is written chat_session_id\./,
  ],
  [
    "writes dates as one country does",
    everyValue(inGerman),
    /^answer-schema: \w+ is "\d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d" and/,
  ],
  [
    "writes numbers with a decimal comma",
    onText(EVERYWHERE, (text) => text.replaceAll(/:(\d+)(?=[,}])/g, ':"$1,00"')),
    /^answer-schema: ChatSessionId is/,
  ],
  [
    "writes blanks behind a status",
    onText(EVERYWHERE, (text) => text.replaceAll(/("Status":"\w+)"/g, '$1 "')),
    /^answer-schema: Status is "\w+ " and should be/,
  ],
  [
    "answers nothing now and then",
    nowAndThen(6, (right) => withText(right, right.status === 200 ? "" : "{}")),
    /^body-present: /,
  ],
  [
    "answers a page under 200 now and then",
    nowAndThen(7, () => page(200)),
    /^content-type: The answer comes with text\/html; the server says "Please try later"\./,
  ],
  [
    "answers an error under 200 now and then",
    nowAndThen(5, (right) => (right.status === 200 ? json({ Error: true, Message: "Session pool exhausted" }) : right)),
    /^no-error-under-200: /,
  ],
  [
    "breaks down now and then",
    nowAndThen(9, () => page(500)),
    /^status-documented: \w+ answers 500.*; the server says "Please try later"\./,
  ],
  [
    "refuses documented names",
    onRequest(["save", "update"], async (request) =>
      /"Status":"[A-Z]/.test(await request.clone().text())
        ? json({ Message: "Not a ChatSessionStatus" }, 400)
        : request,
    ),
    /^status-documented: SaveChatSessionEntity answers 400 .*; the server says "Not a ChatSessionStatus"\./,
  ],
  [
    "leaves Content-Type out",
    onAnswer(EVERYWHERE, async ({ status, body, ...answer }) => {
      const bytes = new Uint8Array(await new Response(body).arrayBuffer());
      const bare = new Response(bytes, { ...answer, status });
      // Response is the adapter's own where another test has started a server, and that sets a type.
      bare.headers.delete("content-type");
      return bare;
    }),
    /^content-type: The answer comes with no Content-Type/,
  ],
  [
    "redirects every change",
    onRequest(["update"], () => new Response(null, { status: 307, headers: { location: "http://inside.test/" } })),
    /^no-redirect: /,
  ],
  [
    "nests the list once more",
    onJson(["list"], (value) => [value]),
    /^answer-schema: An item of the answer is a list of \d+ and should be ChatSessionEntity\./,
  ],
  [
    "writes a number beyond what doubles can hold",
    onText(EVERYWHERE, (text) => text.replaceAll(/"Rating":\d+/g, '"Rating":9007199254740993')),
    /^answer-schema: Rating is 9… \(16 characters\) and should be int32\./,
  ],
  [
    "writes a blank in dates",
    everyValue((value) => (typeof value === "string" && DATE.test(value) ? value.replace("T", " ") : value)),
    /^answer-schema: \w+ is "\d{4}-\d\d-\d\d \d\d:\d\d:[\d.]+[+-]\d\d:\d\d" and should be/,
  ],
  [
    "cuts answers short",
    onText(EVERYWHERE, (text) => text.slice(0, -20)),
    /^json-well-formed: The JSON of ChatSessionsForUser ends before it is complete\./,
  ],
  [
    "writes NaN",
    onText(EVERYWHERE, (text) => text.replaceAll(/"Rating":\d+/g, '"Rating":NaN')),
    /^json-well-formed: The answer of ChatSessionsForUser is not JSON: Unexpected token 'N' .* at \/0\/Rating\./,
  ],
];

describe("one fault", () => {
  const modes: readonly Mode[] = ["read", "write"];
  const cases = SERVERS.flatMap(([title, deviate, words]) =>
    modes
      .filter((mode) => mode === "write" || !/change$|names$/.test(title))
      .map((mode) => [title, mode, deviate, words] as const),
  );
  it.each(sample(cases, 6))("of a server that %s is told once in mode %s", async (_title, mode, deviate, words) => {
    const causes = told(await run(deviate, mode));
    expect(causes.filter((line) => !line.startsWith("clean-up: "))).toEqual([expect.stringMatching(words)]);
  });
});

describe("a date that is wrong in every JSON answer", () => {
  it("is told of the new session and of the changed one, and not of XML and headers", async () => {
    const wrong = onText(EVERYWHERE, (text) => text.replaceAll(/("WhenRequested":"[^"]+)[+-]\d\d:\d\d"/g, '$1Z"'));
    const causes = told(await run(wrong, "write")).map((line) => line.split(":", 1)[0]);
    expect(causes).toEqual(["create-keeps", "write-kept"]);
  });
});

describe("what the run wrote and a server has cut", () => {
  it("is shown as it is", async () => {
    const cut = onText(["save"], (text) => text.replaceAll(/("FirstMessage":"Sent by so-mock veri)[^"]+/g, "$1"));
    expect(told(await run(cut, "write"))[0]).toContain(
      'is "Sent by so-mock veri" in the answer, not "Sent by so-mock verify; closed at the end of its run.".',
    );
  });
});

describe("a value that is shifted in the answers of writes", () => {
  const hour = (text: string, hours: number): string =>
    text.replaceAll(
      /("When\w+":)"(\d{4}-\d\d-\d\dT[^"]+)"/g,
      (_, name: string, date: string) => `${name}"${new Date(Date.parse(date) + hours * 3_600_000).toISOString()}"`,
    );
  const add = (text: string, name: string, more: number): string =>
    text.replaceAll(new RegExp(`"${name}":(\\d+)`, "g"), (_, digits: string) => `"${name}":${Number(digits) + more}`);
  const both =
    (update: (text: string) => string, save: (text: string) => string): Deviate =>
    (fetch) =>
      onText(["save"], save)(onText(["update"], update)(fetch));
  const kept = async (deviate: Deviate): Promise<readonly (readonly string[])[]> =>
    (await run(deviate, "write")).findings
      .filter(({ check, followsFrom }) => check === "write-kept" && followsFrom === undefined)
      .map(({ operations = [] }) => operations);
  const [put, save] = ["PutChatSessionEntity", "SaveChatSessionEntity"];

  it.each<[string, (text: string) => string]>([
    ["a number by one", (text) => add(text, "TopicId", 1)],
    ["every date by an hour", (text) => hour(text, 1)],
    ["two numbers", (text) => add(add(text, "TopicId", 1), "Rating", 3)],
    ["a text by its end", (text) => text.replaceAll(/("CustomerAlias":"[^"]{20})[^"]+/g, "$1")],
  ])("is told once: %s", async (_, change) => {
    expect(await kept(both(change, change))).toEqual([[put, save]]);
  });

  it.each<[string, (text: string) => string, (text: string) => string]>([
    ["by something else in each", (text) => add(text, "TopicId", 1), (text) => add(text, "TopicId", 2)],
    ["in another property of each", (text) => add(text, "TopicId", 1), (text) => add(text, "Rating", 1)],
    ["by other hours in each", (text) => hour(text, 1), (text) => hour(text, 2)],
    [
      "in one, and lost in the other",
      (text) => add(text, "TopicId", 1),
      (text) => text.replaceAll(/"TopicId":\d+/g, '"TopicId":0'),
    ],
  ])("is told for each operation: %s", async (_, update, save_) => {
    expect(await kept(both(update, save_))).toEqual([[put], [save]]);
  });
});

describe("mode write against a server that refuses every change", () => {
  it("creates nothing more after two, and names what it left", async () => {
    const mock = createMock({ sessions: 2 });
    const refusing = onRequest(["update", "save"], async (request) => {
      const text = await request.clone().text();
      return /"ChatSessionId":0\b/.test(text) ? request : json({ Message: "Read only" }, 403);
    })((request) => mock.fetch(request));
    const report = await verify(
      { baseUrl: "http://faulty.test", fetch: refusing },
      { mode: "write", auth, seed: 1 },
      skippingClock(),
    );
    const changed = report.exchanges.filter(({ request, response }) => request.method === "PUT" && response);
    const second = report.exchanges.findIndex(({ id }) => id === changed[1]?.id);
    const later = report.writes.filter(({ exchange, status }) => {
      const at = report.exchanges.findIndex(({ id }) => id === exchange);
      return status === 200 && at > second;
    });
    expect(later).toEqual([]);
    const ids = mock.sessions.list().map(({ ChatSessionId }) => ChatSessionId);
    const left = report.findings.find(({ check }) => check === "clean-up")?.message ?? "";
    expect(left.match(/\d+/g)?.map(Number)).toEqual(ids.filter((id) => id > 2));
    expect(JSON.stringify(report.results)).toContain("the server refuses every change of what it created");
  });

  it("shows ids of what it left as they are, however long", async () => {
    const mock = createMock({ sessions: 2 });
    const long = onText(EVERYWHERE, (text) => text.replaceAll(/("ChatSessionId":)(\d+)/g, "$1100000000$2"))((request) =>
      mock.fetch(request),
    );
    const report = await verify(
      { baseUrl: "http://faulty.test", fetch: long },
      { mode: "write", auth, seed: 1 },
      skippingClock(),
    );
    expect(report.findings.find(({ check }) => check === "clean-up")?.message).toMatch(
      /could not be closed: 100000000\d+/,
    );
  });
});

describe("a property that every second answer lacks", () => {
  it("is told as missing, and as there in other answers", async () => {
    const without = onText(EVERYWHERE, (text) => text.replaceAll(/"Rating":\d+,?/g, ""));
    let asked = 0;
    const half: Deviate = (fetch) => async (request) => (++asked % 2 === 0 ? without(fetch) : fetch)(request);
    expect(told(await run(half, "read"))).toEqual([
      expect.stringMatching(/^answer-schema: Rating is missing; .* Seen \d+ times\. Other answers have it\.$/),
    ]);
    expect(told(await run(without, "read"))).toEqual([
      expect.stringMatching(/^answer-schema: Rating is missing; .* Seen \d+ times\.$/),
    ]);
  });
});
