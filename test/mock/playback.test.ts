import { describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock, type Mock } from "../../src/mock/create-mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";
import type { ReplayAnswer } from "../../src/replay-model.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { createClient, jsonInit, type Client } from "../support/client.ts";
import { makeSession } from "../support/facts.ts";

const queued = makeSession(41, { CustomerName: "Recorded Rita", TopicId: 1, Status: "InQueue", User: null });
const taken = { ...queued, Status: "UserLast", User: { AssociateId: 5, Name: "TJE0" } };

const answer = (given: Partial<ReplayAnswer> & { readonly operation: string }): ReplayAnswer => ({
  id: 0,
  status: 200,
  reason: "OK",
  content: { json: [] },
  shows: [],
  ...given,
});

function setUp(answers: readonly ReplayAnswer[], options: MockOptions = {}): { mock: Mock; client: Client } {
  const mock = createMock({ replay: { sessions: [queued], answers }, ...options });
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
    const mock = createMock({ replay: { sessions: [odd, { ChatSessionId: "x" }], answers: [] } });
    expect(mock.sessions.list()).toMatchObject([{ ChatSessionId: 41, Rating: 5 }]);
  });
});

describe("a recorded answer", () => {
  it("is given as it was, once, and what it shows holds from then on", async () => {
    const odd = { ...taken, InitialQueuePos: "3", Undocumented: true };
    const { client } = setUp([
      answer({ operation: "PickUpFirstChatSession", content: { json: odd }, shows: [odd], reason: "As recorded" }),
    ]);
    expect(await client.pickUp()).toEqual(odd);
    expect(await client.pickUp()).toBeNull();
    expect(await client.list()).toMatchObject([{ ChatSessionId: 41, Status: "UserLast", User: { Name: "TJE0" } }]);
  });

  it("of several comes in their order", async () => {
    const list = (json: unknown): ReplayAnswer => answer({ operation: "ChatSessionsForUser", content: { json } });
    const { client } = setUp([list([{ n: 1 }]), list([{ n: 2 }])]);
    expect(await client.list()).toEqual([{ n: 1 }]);
    expect(await client.list()).toEqual([{ n: 2 }]);
    expect(await client.list()).toMatchObject([{ ChatSessionId: 41 }]);
  });

  it.each<[string, Partial<ReplayAnswer>, string, RequestInit, boolean]>([
    ["the same id", { operation: "ResetChatSession", id: 41 }, PATHS.reset(41), { method: "POST" }, true],
    ["another id", { operation: "ResetChatSession", id: 40 }, PATHS.reset(41), { method: "POST" }, false],
    [
      "the same names in $select, in any order and case",
      { operation: "ChatSessionsForUser", select: "Status,topicId" },
      `${PATHS.list}?$select=TOPICID,status`,
      { method: "POST" },
      true,
    ],
    ["no $select", { operation: "ChatSessionsForUser", select: "Status" }, PATHS.list, { method: "POST" }, false],
    [
      "the same values, in another order, with names in another case",
      { operation: "PutChatSessionEntity", id: 41, body: { CustomerName: "A", Rating: 3 } },
      PATHS.session(41),
      jsonInit("PUT", { rating: 3, customerName: "A" }, {}),
      true,
    ],
    [
      "other values",
      { operation: "PutChatSessionEntity", id: 41, body: { CustomerName: "A" } },
      PATHS.session(41),
      jsonInit("PUT", { CustomerName: "B" }, {}),
      false,
    ],
    [
      "XML where JSON was recorded",
      { operation: "ChatSessionsForUser" },
      PATHS.list,
      { method: "POST", headers: { accept: "application/xml" } },
      false,
    ],
  ])("answers a request with %s: %s", async (_, given, path, init, isRecorded) => {
    const { mock } = setUp([answer({ operation: "", content: { json: "recorded" }, ...given })]);
    const response = await mock.fetch(path, {
      ...init,
      headers: [...Object.entries(TJE0), ...new Headers(init.headers)],
    });
    expect((await response.text()) === '"recorded"').toBe(isRecorded);
  });

  it("of an operation of a group hangs on its parameters, too", async () => {
    const messages = (after: number, json: unknown): ReplayAnswer =>
      answer({ operation: "RestGetChatMessages", id: 41, parameters: { after }, content: { json } });
    const { mock } = setUp([messages(0, ["all"]), messages(5, ["few"])], { groups: lazyGroups() });
    const ask = async (query: string): Promise<unknown> =>
      (await mock.fetch(`${PATHS.session(41)}/Messages${query}`, { headers: TJE0 })).json();
    expect(await ask("?AFTER=5")).toEqual(["few"]);
    expect(await ask("?after=5")).toEqual([]);
    expect(await ask("")).not.toEqual(["all"]);
    expect(await ask("?after=0")).toEqual(["all"]);
  });

  it("may be XML, empty, or an error", async () => {
    const { mock } = setUp([
      answer({ operation: "ChatSessionsForUser", content: { xml: "<ArrayOfChatSessionEntity/>" } }),
      answer({ operation: "ChatSessionsForUser", content: "empty", status: 204, reason: "No Content" }),
      answer({ operation: "ResetChatSession", id: 7, content: { json: { Error: true } }, status: 409, reason: "No" }),
    ]);
    const xml = await mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, accept: "text/xml" } });
    expect([await xml.text(), xml.headers.get("content-type")]).toEqual([
      "<ArrayOfChatSessionEntity/>",
      "application/xml; charset=utf-8",
    ]);
    expect((await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 })).status).toBe(204);
    const refused = await mock.fetch(PATHS.reset(7), { method: "POST", headers: TJE0 });
    expect([refused.status, refused.statusText, await refused.json()]).toEqual([409, "No", { Error: true }]);
  });

  it("is not for somebody without credentials, nor where a fault strikes", async () => {
    const { mock, client } = setUp([answer({ operation: "ChatSessionsForUser", content: { json: ["kept"] } })]);
    expect((await mock.fetch(PATHS.list, { method: "POST" })).status).toBe(401);
    mock.fail("ChatSessionsForUser", { status: 503, times: 1 });
    expect((await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 })).status).toBe(503);
    expect(await client.list()).toEqual(["kept"]);
  });

  it("stands in the journal, and comes again after a reset", async () => {
    const { mock, client } = setUp([answer({ operation: "ChatSessionsForUser", content: { json: ["kept"] } })]);
    await client.list();
    expect(mock.requests.list()).toMatchObject([{ operation: "ChatSessionsForUser", status: 200, valid: true }]);
    mock.sessions.remove(41);
    mock.reset();
    expect(await client.list()).toEqual(["kept"]);
    expect(mock.sessions.get(41)).toMatchObject({ CustomerName: "Recorded Rita" });
  });
});
