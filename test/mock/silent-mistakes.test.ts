import { describe, expect, it } from "vitest";
import { sessions } from "../../src/groups/sessions.ts";
import { topics } from "../../src/groups/topics.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { chatSession, validateAnswer } from "../../src/index.ts";
import { createHandlers, unhandled, type HandlersOptions } from "../../src/msw.ts";
import { nodeHandler } from "../../src/node.ts";
import { parseWorld, readWorldFile } from "../../src/world.ts";
import { contractMatchers } from "../../src/vitest/matcher.ts";
import { TJE0 } from "../support/agents.ts";

const mock = createMock();
const given = (value: unknown): never => value as never;

describe("a name that is misspelt is answered with the one that was meant", () => {
  it.each<[title: string, call: () => unknown, meant: string]>([
    ["in fail", () => mock.fail("ChatSessionsForUser", given({ staus: 500 })), "status"],
    ["of an operation", () => mock.fail(given("ChatSessionForUser"), { status: 500 }), "ChatSessionsForUser"],
    ["of a fault", () => mock.fail("*", given({ status: "trottled" })), "throttled"],
    ["in recover", () => mock.recover(given("PickupFirstChat")), "PickUpFirstChatSession"],
    ["in sessions.add", () => mock.sessions.add(given({ CustomerNmae: "Kim" })), "CustomerName"],
    ["deep in sessions.add", () => mock.sessions.add(given({ User: { AsociateId: 5 } })), "AssociateId"],
    ["in sessions.update", () => mock.sessions.update(1, given({ Statis: "Closed" })), "Status"],
    ["in find", () => mock.requests.find(given({ operaton: "ChatSessionsForUser" })), "operation"],
    ["of an operation in find", () => mock.requests.find({ operation: "ResetChat" }), "ResetChatSession"],
    ["of one word in sessions.add", () => mock.sessions.add(given({ name: "Kim" })), "CustomerName"],
    ["in customers.arrive", () => mock.customers.arrive(given({ name: "Kim" })), "CustomerName"],
    ["by its beginning", () => mock.agents.add(given({ login: "X", credential: [] })), "credentials"],
    [
      "of an operation, by its beginning",
      () => mock.fail(given("ChatSesionsFor"), { status: 500 }),
      "ChatSessionsForUser",
    ],
    ["in a factory", () => chatSession(given({ Custmername: "Kim" })), "CustomerName"],
    ["in the options of a factory", () => chatSession({}, given({ sed: 1 })), "seed"],
    ["in the options of webhooks", () => createMock({ webhooks: given({ host: [] }) }), "hosts"],
    ["of a fault of webhooks", () => mock.fail("webhook", given({ fault: "duplicat" })), "webhook-duplicate"],
    ["in createHandlers", () => createHandlers(given({ baseURL: "*" })), "baseUrl"],
    ["in createMock", () => createMock(given({ dialekt: "observed" })), "dialect"],
    ["in unhandled", () => unhandled(given({ other: "warn" })), "others"],
  ])("%s", (_, call, meant) => {
    expect(call).toThrow(
      expect.objectContaining({ name: "KitError", message: expect.stringContaining(`did you mean "${meant}"?`) }),
    );
  });

  it("in toMatchContract", async () => {
    const { toMatchContract } = contractMatchers;
    await expect(toMatchContract(new Response(), "ChatSessionForUser")).rejects.toThrow(
      /did you mean "ChatSessionsForUser"\?/,
    );
    await expect(toMatchContract(new Response(), "ChatSessionsForUser", given({ dialct: 1 }))).rejects.toThrow(
      /did you mean "dialect"\?/,
    );
  });

  it("leaves what is right alone: any case, what answers carry, undefined", () => {
    const one = createMock();
    const [session] = one.sessions.list();
    expect(one.sessions.update(1, given({ ...session, _Links: {}, customername: "Kim" })).CustomerName).toBe("Kim");
    expect(() => one.fail("chatsessionsforuser", { status: 500, times: undefined, share: undefined })).not.toThrow();
  });
});

describe("what has no sense is refused, and the message begins with the argument", () => {
  it.each<[call: () => unknown, says: RegExp]>([
    [() => createMock({ clock: "yesterday" }), /^option clock: "yesterday" is not a moment/],
    [() => createMock({ inspect: given("yes") }), /^option inspect: "yes" is invalid/],
    [() => createMock({ samples: given(5) }), /^option samples: 5 is invalid/],
    [() => createMock({ webhooks: given(5) }), /^option webhooks: 5 is not an object/],
    [() => mock.clock.set("soon"), /^clock\.set: "soon" is not a moment/],
    [() => mock.clock.set(Number.NaN), /^clock\.set: NaN is not a moment/],
    [() => mock.clock.advance("soon"), /^clock\.advance: "soon" is not a duration/],
    [() => mock.clock.advance(-5), /^clock\.advance: -5 is below 0/],
    [() => mock.requests.find({ at: "now" }), /^mock\.requests\.find, field at: "now" is not a moment/],
    [() => mock.requests.find(given({ status: "200" })), /^mock\.requests\.find, field status: "200" .*give a number/],
    [() => mock.requests.find(given({ valid: "yes" })), /^mock\.requests\.find, field valid: "yes" .*give a boolean/],
    [() => mock.requests.find(given({ body: "text" })), /^mock\.requests\.find, field body: .*give an object/],
    [() => mock.fail("*", { delay: "5 parsecs" }), /^mock\.fail\("\*"\), option delay: "5 parsecs" is not a duration/],
    [() => mock.fail("*", { delay: given({ min: 5 }) }), /delay \{"min":5\} is invalid .*\{ min, max \}/],
    [() => mock.sessions.update(1, { ChatSessionId: 2 }), /^mock\.sessions\.update: the id of a session stays/],
    [() => unhandled({ baseUrl: given(5) }), /^unhandled, option baseUrl: 5 does not say/],
    [() => nodeHandler(given(undefined)), /^nodeHandler: undefined is not a mock/],
    [() => nodeHandler(given(() => mock)), /^nodeHandler: .* is not a mock .*createMock/],
    [() => parseWorld(given(5)), /^parseWorld: 5 is not text/],
    [
      () => validateAnswer("ChatSessionsForUser", [], given({ dialct: 1 })),
      /^validateAnswer, option dialct: .*"dialect"/,
    ],
  ])("%s", (call, says) => {
    expect(call).toThrow(expect.objectContaining({ name: "KitError", message: expect.stringMatching(says) }));
  });

  it("and a path that is none", async () => {
    await expect(readWorldFile(given(5))).rejects.toThrow(/^readWorldFile: 5 is not text .*world-file/);
  });
});

describe("requests.find takes a part", () => {
  it("of a body, and of the events", async () => {
    const one = createMock();
    const url = "/api/v1/ChatSession/1";
    const body = JSON.stringify({ CustomerName: "Kim", Rank: 3 });
    await one.fetch(url, { method: "PUT", headers: { ...TJE0, "Content-Type": "application/json" }, body });
    expect(one.requests.find({ body: { CustomerName: "Kim" } })).toHaveLength(1);
    expect(one.requests.find({ body: { CustomerName: "Ada" } })).toEqual([]);
    expect(one.requests.find({ events: ["none"] })).toEqual([]);
  });
});

describe("createHandlers and createMock refuse", () => {
  it.each<[title: string, options: unknown, says: RegExp]>([
    ["a name in place of groups", { groups: "sessions" }, /option groups: "sessions" is invalid.*handlers-option/],
    ["a number in place of baseUrl", { baseUrl: 5 }, /5 does not say which addresses.*base-url/],
    ["something else in place of a mock", { mock: {} }, /option mock: \{\} is not a mock.*createMock.*handlers-option/],
    ["options beside a mock", { mock, seed: 7 }, /option seed: a mock that exists already/],
    [
      "groups that the mock lacks",
      { mock, groups: [sessions] },
      /the mock does not have the group sessions \(make it with createMock\(\{ groups: \[sessions\] \}\)/,
    ],
    ["nothing at all", null, /createHandlers: null is not an object/],
  ])("%s", (_, options, says) => {
    expect(() => createHandlers(options as HandlersOptions)).toThrow(says);
  });

  it("an id that is taken", () => {
    expect(() => mock.sessions.add({ ChatSessionId: 3 })).toThrow(/a session with the id 3 already.*session-taken/);
  });

  it("but answer the groups of a mock that has them", () => {
    const both = createMock({ groups: [sessions, topics] });
    expect(createHandlers({ mock: both, groups: [sessions] }).length).toBe(createHandlers({ mock: both }).length);
  });
});

describe("an operation of a group that is not there names the group and the line that adds it", () => {
  const LINE = "GetChatMessages belongs to the group sessions: createHandlers({ groups: [sessions] })";
  const PATH = "/api/v1/Agents/Chat/GetChatMessages";

  it("in fail, recover and find", () => {
    for (const call of [
      () => mock.fail("GetChatMessages", { status: 500 }),
      () => mock.recover("getchatmessages"),
      () => mock.requests.find({ operation: "GetChatMessages" }),
    ])
      expect(call).toThrow(LINE);
    const more = createMock({ groups: [sessions] });
    expect(more.requests.find({ operation: "GetChatMessages" })).toEqual([]);
  });

  it("in 404 and 405", async () => {
    const detail = async (method: string, path: string): Promise<unknown> =>
      ((await (await mock.fetch(path, { method, headers: TJE0 })).json()) as { MessageDetail: unknown }).MessageDetail;
    expect(await detail("POST", PATH)).toContain(LINE);
    expect(await detail("DELETE", "/api/v1/ChatSession/5")).toMatch(
      /answers PUT; RestDeleteChatSessionEntity belongs to the group sessions/,
    );
    expect(await detail("POST", "/api/v1/Nowhere")).not.toContain("belongs to");
  });
});
