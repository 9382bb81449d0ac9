import { describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import type { ReplayExchange, RecordedState } from "../../src/replay-model.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { createClient, jsonInit, type Client } from "../support/client.ts";
import { makeSession } from "../support/facts.ts";

const queued = makeSession(41, { CustomerName: "Recorded Rita", TopicId: 1, Status: "InQueue", User: null });
const taken = { ...queued, Status: "UserLast", User: { AssociateId: 5, Name: "TJE0" } };

const sessions = (...carriers: readonly object[]): RecordedState => ({ type: "ChatSessionEntity", carriers });

interface Given {
  readonly operation: string;
  readonly path: string;
  readonly body?: unknown;
  readonly credentials?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly reason?: string;
  readonly answer?: unknown;
  readonly state?: readonly RecordedState[];
}

/** A recorded exchange in JSON. */
function recorded(given: Given): ReplayExchange {
  const { operation, path, body, headers = {}, status = 200, reason = "OK", answer = [], state = [] } = given;
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const credentials = given.credentials ?? "Basic 1";
  return {
    operation,
    request: { path, headers, ...sent, ...(credentials === "" ? {} : { credentials }) },
    answer: { status, reason, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) },
    state,
  };
}

const list = (answer: unknown, more: Partial<Given> = {}): ReplayExchange =>
  recorded({ operation: "ChatSessionsForUser", path: PATHS.list, answer, ...more });

function setUp(exchanges: readonly ReplayExchange[], options: MockOptions = {}): { mock: Mock; client: Client } {
  const mock = createMock({ replay: { initialState: [sessions(queued)], exchanges }, ...options });
  return { mock, client: createClient((path, init) => mock.fetch(path, init)) };
}

describe("a recorded world", () => {
  it("holds the recorded sessions and no others, with their values", async () => {
    const { client, mock } = setUp([]);
    expect(mock.sessions.list().map(({ ChatSessionId }) => ChatSessionId)).toEqual([41]);
    expect(await client.list()).toMatchObject([{ CustomerName: "Recorded Rita", Status: "InQueue", Rating: 4 }]);
  });

  it("goes on by behaviour: the recorded session can be picked up, new ones get new ids", async () => {
    const { client } = setUp([]);
    expect(await client.pickUp()).toMatchObject({ ChatSessionId: 41, User: { Name: "TJE0" } });
    expect(await client.pickUp()).toBeNull();
    expect(await client.save({ ChatSessionId: 0 })).toMatchObject({ ChatSessionId: 42 });
  });

  it("leaves out what fits no table, and takes the rest", () => {
    const odd = { ...queued, InitialQueuePos: "3", Rating: 5, Extra: 1 };
    const mock = createMock({ replay: { initialState: [sessions(odd, { ChatSessionId: "x" })], exchanges: [] } });
    expect(mock.sessions.list()).toMatchObject([{ ChatSessionId: 41, Rating: 5 }]);
  });
});

describe("a recorded answer", () => {
  it("is given as it was, once, and what it shows holds from then on", async () => {
    const odd = { ...taken, InitialQueuePos: "3", Undocumented: true };
    const pickUp = { operation: "PickUpFirstChatSession", path: PATHS.pickUp, answer: odd, state: [sessions(odd)] };
    const { client } = setUp([recorded(pickUp)]);
    expect(await client.pickUp()).toEqual(odd);
    expect(await client.pickUp()).toBeNull();
    expect(await client.list()).toMatchObject([{ ChatSessionId: 41, Status: "UserLast", User: { Name: "TJE0" } }]);
  });

  it("of several comes in their order", async () => {
    const { client } = setUp([list([{ n: 1 }]), list([{ n: 2 }])]);
    expect(await client.list()).toEqual([{ n: 1 }]);
    expect(await client.list()).toEqual([{ n: 2 }]);
    expect(await client.list()).toMatchObject([{ ChatSessionId: 41 }]);
  });

  const LIST = { operation: "ChatSessionsForUser", path: PATHS.list };
  const RESET = { operation: "ResetChatSession", path: PATHS.reset(41) };
  const PUT = { operation: "PutChatSessionEntity", path: PATHS.session(41) };
  const post = { method: "POST" };
  it.each<[string, Given, string, RequestInit, boolean]>([
    ["the same id", RESET, PATHS.reset(41), post, true],
    ["another id", { ...RESET, path: PATHS.reset(40) }, PATHS.reset(41), post, false],
    ["any id that is no number", { ...RESET, path: PATHS.reset("not-a-number") }, PATHS.reset("x"), post, true],
    [
      "the same names in $select, in any order and case",
      { ...LIST, path: `${PATHS.list}?$select=Status,topicId` },
      `${PATHS.list}?$select=TOPICID,status`,
      post,
      true,
    ],
    ["no $select", { ...LIST, path: `${PATHS.list}?$select=Status` }, PATHS.list, post, false],
    [
      "the same values, in another order, with names in another case",
      { ...PUT, body: { CustomerName: "A", Rating: 3 } },
      PATHS.session(41),
      jsonInit("PUT", { rating: 3, customerName: "A" }, {}),
      true,
    ],
    [
      "the same values as a form",
      { ...PUT, body: { CustomerName: "A", Rating: 3 } },
      PATHS.session(41),
      { method: "PUT", body: new URLSearchParams("rating=3&CustomerName=A") },
      true,
    ],
    [
      "other values",
      { ...PUT, body: { CustomerName: "A" } },
      PATHS.session(41),
      jsonInit("PUT", { CustomerName: "B" }, {}),
      false,
    ],
    [
      "the same values, as changes",
      { ...PUT, body: { Rating: 3 } },
      PATHS.session(41),
      { method: "PUT", body: '{"Rating":3}', headers: { "content-type": "application/merge-patch+json" } },
      false,
    ],
    ["XML where JSON was recorded", LIST, PATHS.list, { ...post, headers: { accept: "application/xml" } }, false],
    ["no condition", { ...LIST, headers: { "if-unmodified-since": "x" } }, PATHS.list, post, false],
  ])("answers a request with %s: %s", async (_, given, path, init, isRecorded) => {
    const { mock } = setUp([recorded({ ...given, answer: "recorded" })]);
    const headers = new Headers([...Object.entries(TJE0), ...new Headers(init.headers)]);
    const response = await mock.fetch(path, { ...init, headers });
    expect((await response.text()) === '"recorded"').toBe(isRecorded);
  });

  it("of an operation of a group hangs on its parameters, too", async () => {
    const messages = (after: number, answer: unknown): ReplayExchange =>
      recorded({ operation: "RestGetChatMessages", path: `${PATHS.session(41)}/Messages?after=${after}`, answer });
    const { mock } = setUp([messages(0, ["all"]), messages(5, ["few"])], { groups: lazyGroups() });
    const ask = async (query: string): Promise<unknown> =>
      (await mock.fetch(`${PATHS.session(41)}/Messages${query}`, { headers: TJE0 })).json();
    expect(await ask("?AFTER=5")).toEqual(["few"]);
    expect(await ask("?after=5")).toEqual([]);
    expect(await ask("")).not.toEqual(["all"]);
    expect(await ask("?after=0")).toEqual(["all"]);
  });

  it("may be XML, empty, a page, a redirect or an error, with the recorded headers alone", async () => {
    const answers: readonly ReplayExchange["answer"][] = [
      { status: 200, reason: "OK", headers: { "content-type": "text/xml" }, body: "<ArrayOfChatSessionEntity/>" },
      { status: 204, reason: "No Content", headers: {} },
      { status: 302, reason: "Found", headers: { location: "https://login.example.com/" } },
      { status: 503, reason: "Away", headers: { "content-type": "text/html", "retry-after": "3" }, body: "<html>" },
    ];
    const { mock } = setUp(answers.map((answer) => ({ ...list([]), answer })));
    for (const { status, reason, headers, body = "" } of answers) {
      const response = await mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, "so-timezone": "UTC" } });
      expect([response.status, response.statusText, Object.fromEntries(response.headers)]).toEqual([
        status,
        reason,
        headers,
      ]);
      expect(await response.text()).toBe(body);
    }
  });

  it("is not used without credentials, nor where a fault applies", async () => {
    const { mock, client } = setUp([list(["kept"])]);
    expect((await mock.fetch(PATHS.list, { method: "POST" })).status).toBe(401);
    mock.fail("ChatSessionsForUser", { status: 503, times: 1 });
    expect((await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 })).status).toBe(503);
    expect(await client.list()).toEqual(["kept"]);
  });

  it("stands in the journal, and comes again after a reset", async () => {
    const { mock, client } = setUp([list(["kept"])]);
    await client.list();
    expect(mock.requests.list()).toMatchObject([{ operation: "ChatSessionsForUser", status: 200, valid: true }]);
    mock.sessions.remove(41);
    mock.reset();
    expect(await client.list()).toEqual(["kept"]);
    expect(mock.sessions.get(41)).toMatchObject({ CustomerName: "Recorded Rita" });
  });

  it("takes the place of what the operation would do; where it shows nothing, that is done", async () => {
    const { mock } = setUp(
      [
        recorded({ operation: "PickUpFirstChatSession", path: PATHS.pickUp, answer: null }),
        { ...recorded({ operation: "RestDeleteChatSessionEntity", path: PATHS.session(41) }), answer: GONE },
      ],
      { groups: lazyGroups() },
    );
    await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    expect(mock.sessions.get(41)).toMatchObject({ Status: "InQueue" });
    await mock.fetch(PATHS.session(41), { method: "DELETE", headers: TJE0 });
    expect(mock.sessions.get(41)).toBeUndefined();
  });
});

const GONE = { status: 204, reason: "No Content", headers: {} };

describe("whose recorded answer it is", () => {
  const as = (credentials: string, status: number, answer: unknown): ReplayExchange =>
    list(answer, { credentials, status });
  const ask = async (mock: Mock, authorization: string | undefined): Promise<unknown> => {
    const headers = authorization === undefined ? {} : { authorization };
    return (await mock.fetch(PATHS.list, { method: "POST", headers })).text();
  };
  const [ANNE, KARI] = [`Basic ${btoa("anne:x")}`, `Basic ${btoa("kari:x")}`];

  it("credentials stand for the caller whose answer they got first, in any order afterwards", async () => {
    const { mock } = setUp([as("Basic 1", 200, "1a"), as("Basic 2", 200, "2a"), as("Basic 1", 200, "1b")]);
    expect(await ask(mock, ANNE)).toBe('"1a"');
    expect(await ask(mock, ANNE)).toBe('"1b"');
    expect(await ask(mock, KARI)).toBe('"2a"');
  });

  it("others' answers will do when one's own are used up, but for refusals", async () => {
    const { mock } = setUp([as("Basic 1", 200, "1a"), as("Basic 2", 403, "2a"), as("Basic 3", 200, "3a")]);
    for (const wanted of ['"1a"', '"3a"']) expect(await ask(mock, ANNE)).toBe(wanted);
    expect(await ask(mock, ANNE)).toContain("Recorded Rita");
    expect(await ask(mock, KARI)).toBe('"2a"');
  });

  it("an expired ticket is refused, the next one is let in", async () => {
    const { mock } = setUp([as("SoTicket 1", 401, "expired"), as("SoTicket 2", 200, "fresh")]);
    expect(await ask(mock, "Basic dGplMDpUamUw")).toBe('"fresh"');
    mock.reset();
    expect(await ask(mock, "SoTicket old")).toBe('"expired"');
    expect(await ask(mock, "SoTicket new")).toBe('"fresh"');
  });

  it("who had no credentials is who has none", async () => {
    const { mock } = setUp([as("Basic 1", 200, "let in"), as("", 401, "who are you?"), as("Unknown 2", 200, "odd")]);
    expect(await ask(mock, undefined)).toBe('"who are you?"');
    expect(await ask(mock, "Negotiate abc")).toBe('"odd"');
    expect(await ask(mock, undefined)).not.toBe('"let in"');
  });
});
