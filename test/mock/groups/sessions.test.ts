import { describe, expect, it } from "vitest";
import type { ChatSessionEntity } from "../../../src/generated/entities.ts";
import type { ChatMessage } from "../../../src/generated/sessions.ts";
import { ANNE, asking, AUTH, PETE } from "../../support/groups.ts";

type Session = ChatSessionEntity;

/** The two ways to say the same, for the session with a number. */
const TWINS: readonly (readonly [
  string,
  (id: number) => readonly [string, unknown?],
  (id: number) => readonly [string, unknown?],
])[] = [
  ["get", (id) => [`GET /ChatSession/${id}`], (id) => [`GetChatSessionEntity?chatSessionEntityId=${id}`]],
  ["pick up", (id) => [`POST /ChatSession/${id}/Pickup`], (id) => ["PickUpChatSession", { ChatSessionId: id }]],
  [
    "transfer",
    (id) => [`POST /ChatSession/${id}/TransferTo/ANNE`],
    (id) => ["TransferChatSession", { ChatSessionId: id, ToAssociate: "ANNE" }],
  ],
  [
    "accept",
    (id) => [`POST /ChatSession/${id}/AcceptTransfer`],
    (id) => ["AcceptChatSessionTransfer", { ChatSessionId: id }],
  ],
  [
    "reject",
    (id) => [`POST /ChatSession/${id}/RejectTransfer`],
    (id) => ["RejectChatSessionTransfer", { ChatSessionId: id }],
  ],
  ["reset", (id) => [`POST /ChatSession/${id}/Reset`], (id) => ["ResetChatSession", { ChatSessionId: id }]],
  ["messages", (id) => [`GET /ChatSession/${id}/Messages`], (id) => ["GetChatMessages", { ChatSessionId: id }]],
  [
    "say",
    (id) => [`POST /ChatSession/${id}/Messages`, { Message: "Hi" }],
    (id) => ["AddChatMessage", { ChatSessionId: id, Message: { Message: "Hi" } }],
  ],
  [
    "transcript",
    (id) => [`POST /ChatSession/${id}/Transcript?html=true`],
    (id) => ["GetChatTranscript", { ChatSessionId: id, Html: true }],
  ],
  ["delete", (id) => [`DELETE /ChatSession/${id}`], (id) => [`DeleteChatSessionEntity?chatSessionEntityId=${id}`]],
];

/** What an agent says of a session that is not there, where that is not null. */
const NONE: Readonly<Record<string, readonly [number, string]>> = { delete: [204, ""], messages: [200, "[]"] };

describe.each(TWINS)("%s, as a resource and as an agent call", (name, rest, agent) => {
  it.each([3, 7, 9])("does the same to session %i", async (id) => {
    const [one, other] = [asking(), asking()];
    const [asked, called] = [await one.ask(...rest(id)), await other.call(...agent(id))];
    // The resource adds links to a session that it reads.
    const { json } = asked;
    const wanted =
      typeof json === "object" && json !== null && "_Links" in json ? { ...json, _Links: undefined } : json;
    expect([called.status, called.json]).toEqual([asked.status, wanted]);
    expect(other.mock.sessions.list()).toEqual(one.mock.sessions.list());
  });

  it("says that there is no such session: 404, and null from the agent", async () => {
    const { ask, call, mock } = asking();
    const before = mock.sessions.list();
    const asked = await ask(...rest(4711));
    expect([asked.status, asked.json]).toEqual([404, expect.objectContaining({ ErrorType: "SoNotFoundException" })]);
    const called = await call(...agent(4711));
    expect([called.status, called.text]).toEqual(NONE[name] ?? [200, "null"]);
    expect(mock.sessions.list()).toEqual(before);
  });
});

describe("creating", () => {
  it("gives a blank session that is stored nowhere, and takes it back", async () => {
    const { ask, call, mock } = asking();
    const blank = (await ask("GET /ChatSession/default")).json as Session;
    expect([blank.ChatSessionId, blank.Status]).toEqual([0, "InQueue"]);
    expect(mock.sessions.list()).toHaveLength(12);
    expect((await call("CreateDefaultChatSessionEntity")).json).toEqual(blank);
    const made = (await ask("POST /ChatSession", { ...blank, CustomerName: "Ada" })).json as Session;
    expect(made).toMatchObject({ ChatSessionId: 13, CustomerName: "Ada", SessionKey: blank.SessionKey });
    expect(made).toHaveProperty("_Links.Self", "http://127.0.0.1/api/v1/ChatSession/13");
  });

  it("passes over a number in the body of POST", async () => {
    const { ask, mock } = asking();
    const before = mock.sessions.get(3);
    expect((await ask("POST /ChatSession", { ChatSessionId: 3, CustomerName: "Ada" })).json).toMatchObject({
      ChatSessionId: 13,
    });
    expect(mock.sessions.get(3)).toEqual(before);
  });

  it("puts a session into the queue of a topic", async () => {
    const { call } = asking();
    const made = (await call("CreateChatSessionForTopic", { ChatTopicId: 2 })).json;
    expect(made).toMatchObject({ ChatSessionId: 13, TopicId: 2, Status: "InQueue" });
    expect((await call("PickUpChatSession", { ChatSessionId: 13 })).json).toMatchObject({
      Status: "CustomerLast",
      LastMessage: "Welcome to Sales! How can I help you?",
    });
  });
});

describe("picking up", () => {
  it("takes the session that is named, once", async () => {
    const { ask, mock } = asking();
    const queued = mock.sessions.list().filter(({ Status, TopicId }) => Status === "InQueue" && TopicId !== 7);
    const wanted = queued.at(-1)?.ChatSessionId ?? 0;
    expect((await ask(`POST /ChatSession/${wanted}/Pickup`)).json).toMatchObject({
      ChatSessionId: wanted,
      Status: "CustomerLast",
      Rank: 3,
      User: { Name: "TJE0" },
    });
    expect((await ask(`POST /ChatSession/${wanted}/Pickup`, undefined, ANNE)).json).toBeNull();
    expect((await ask("POST /ChatSession/Pickup")).json).toMatchObject({ ChatSessionId: queued[0]?.ChatSessionId });
  });

  it("gives nothing of a topic that the caller does not answer", async () => {
    const { ask, mock } = asking();
    const { ChatSessionId: id } = mock.sessions.add({ TopicId: 7 });
    expect((await ask(`POST /ChatSession/${id}/Pickup`)).json).toBeNull();
    expect((await ask(`POST /ChatSession/${id}/Pickup`, undefined, PETE)).json).toMatchObject({
      User: { Name: "PETE" },
    });
  });
});

describe("transfer", () => {
  it("is offered by its user, to a colleague by login or number, and accepted by that colleague", async () => {
    const { ask, call } = asking();
    for (const to of ["anne", "kari", "tje0"]) {
      const { json } = await ask(`POST /ChatSession/7/TransferTo/${to}`, undefined, ANNE);
      expect(json).toMatchObject({ User: { Name: "TJE0" }, TransferTo: null });
    }
    expect((await ask("POST /ChatSession/7/TransferTo/anne")).json).toMatchObject({
      User: { Name: "TJE0" },
      TransferTo: { Name: "ANNE", AssociateId: 6 },
    });
    expect((await call("TransferChatSession", { ChatSessionId: 8, ToAssociate: "6" })).json).toMatchObject({
      TransferTo: { Name: "ANNE" },
    });
    const free =
      asking()
        .mock.sessions.list()
        .filter(({ User, Status }) => User?.Name === "ANNE" && Status?.endsWith("Last")).length + 1;
    expect((await ask("POST /ChatSession/7/AcceptTransfer", undefined, ANNE)).json).toMatchObject({
      User: { Name: "ANNE" },
      TransferTo: null,
      Rank: free,
    });
    expect((await ask("POST /ChatSession/7/AcceptTransfer", undefined, ANNE)).json).toMatchObject({
      User: { Name: "ANNE" },
    });
  });

  it("is offered by a manager of the topic, who may take it over", async () => {
    const { ask, mock } = asking();
    mock.topics.setMember(mock.sessions.get(7)?.TopicId ?? 0, { login: "ANNE", CanManage: true });
    const offer = async (to: string): Promise<unknown> =>
      (await ask(`POST /ChatSession/7/TransferTo/${to}`, undefined, ANNE)).json;
    expect(await offer("kari")).toMatchObject({ User: { Name: "TJE0" }, TransferTo: { Name: "KARI" } });
    expect(await offer("anne")).toMatchObject({ TransferTo: { Name: "ANNE" } });
    expect((await ask("POST /ChatSession/7/AcceptTransfer", undefined, ANNE)).json).toMatchObject({
      User: { Name: "ANNE" },
      TransferTo: null,
    });
  });

  it("is accepted and rejected on one condition: it is under way; who may is not documented", async () => {
    const { ask } = asking();
    const before = (await ask("GET /ChatSession/7")).json;
    for (const step of ["AcceptTransfer", "RejectTransfer"]) {
      await ask(`POST /ChatSession/7/${step}`, undefined, PETE);
      expect((await ask("GET /ChatSession/7")).json).toEqual(before);
    }
    await ask("POST /ChatSession/7/TransferTo/6");
    expect((await ask("POST /ChatSession/7/RejectTransfer")).json).toMatchObject({
      User: { Name: "TJE0" },
      TransferTo: null,
    });
    await ask("POST /ChatSession/7/TransferTo/6");
    expect((await ask("POST /ChatSession/7/AcceptTransfer", undefined, PETE)).json).toMatchObject({
      User: { Name: "PETE" },
      TransferTo: null,
    });
  });

  it("is rejected by that colleague, and stays with its user", async () => {
    const { ask } = asking();
    await ask("POST /ChatSession/7/TransferTo/6");
    expect((await ask("POST /ChatSession/7/RejectTransfer", undefined, ANNE)).json).toMatchObject({
      User: { Name: "TJE0" },
      TransferTo: null,
    });
    const said = (await ask("GET /ChatSession/7/Messages")).json as ChatMessage[];
    expect(said.at(-1)).toMatchObject({ Type: "Special", SpecialType: "TransferRejected", SpecialParam: "ANNE" });
  });

  it("of a session that waits or is over changes nothing", async () => {
    const { ask, mock } = asking();
    for (const id of [1, 9]) {
      const before = mock.sessions.get(id);
      await ask(`POST /ChatSession/${id}/TransferTo/anne`);
      expect(mock.sessions.get(id)).toEqual(before);
    }
  });

  it("needs an agent to go to", async () => {
    expect((await asking().call("TransferChatSession", { ChatSessionId: 7 })).json).toMatchObject({
      MessageDetail: expect.stringContaining("/ToAssociate"),
    });
  });
});

describe("deleting", () => {
  it("leaves nothing: not the session, not its messages, not its place in the queue", async () => {
    const { ask, call, mock } = asking();
    const first =
      mock.sessions.list().find(({ Status, TopicId }) => Status === "InQueue" && TopicId !== 7)?.ChatSessionId ?? 0;
    expect(await ask(`DELETE /ChatSession/${first}`)).toMatchObject({
      status: 204,
      text: "",
      reason: "ChatSessionEntity deleted.",
    });
    expect((await ask(`GET /ChatSession/${first}`)).status).toBe(404);
    expect((await call("GetChatMessages", { ChatSessionId: first, After: 0 })).json).toEqual([]);
    expect((await ask("POST /ChatSession/Pickup")).json).not.toMatchObject({ ChatSessionId: first });
    expect((await ask(`DELETE /ChatSession/${first}`)).status).toBe(404);
  });
});

describe("messages", () => {
  it.each([
    ["a session that waits", 9, ["ToUser"]],
    ["a session that was closed", 1, ["ToUser", "Welcome", "ToCustomer", "ToUser", "ToUser", "ClosedByUser"]],
    ["a session that was given up", 3, ["ToUser", "ClosedByCustomer"]],
  ])("tell believably of %s", async (_, id, kinds) => {
    const { ask, mock } = asking();
    const said = (await ask(`GET /ChatSession/${id}/Messages`)).json as ChatMessage[];
    const session = mock.sessions.get(id);
    expect(said.map(({ Type, SpecialType }) => (Type === "Special" ? SpecialType : Type))).toEqual(kinds);
    expect(said[0]).toMatchObject({
      Message: session?.FirstMessage,
      Author: session?.CustomerName,
      WhenPosted: session?.WhenRequested,
    });
    expect(said.findLast(({ Message }) => Message !== "")?.Message).toBe(session?.LastMessage);
    expect(said.map(({ WhenPosted }) => WhenPosted)).toEqual(said.map(({ WhenPosted }) => WhenPosted).toSorted());
    expect(said.every(({ ChatSessionId }) => ChatSessionId === id)).toBe(true);
  });

  it("have numbers of their own, which only grow", async () => {
    const { ask, mock } = asking();
    await ask("POST /ChatSession/7/Messages", { Message: "One" });
    await ask("POST /ChatSession/9/Pickup");
    await ask("POST /ChatSession", { FirstMessage: "New here" });
    const all: ChatMessage[] = [];
    for (const { ChatSessionId: id } of mock.sessions.list()) {
      const own = (await ask(`GET /ChatSession/${id}/Messages`)).json as ChatMessage[];
      expect(own.map(({ ChatMessageId }) => ChatMessageId)).toEqual(
        own.map(({ ChatMessageId }) => ChatMessageId).toSorted((one, other) => one - other),
      );
      all.push(...own);
    }
    expect(new Set(all.map(({ ChatMessageId }) => ChatMessageId)).size).toBe(all.length);
  });

  it("come from the one that is known on", async () => {
    const { ask, call } = asking();
    const said = (await ask("GET /ChatSession/7/Messages")).json as ChatMessage[];
    const known = said[1]?.ChatMessageId ?? 0;
    expect((await ask(`GET /ChatSession/7/Messages?after=${known}`)).json).toEqual(said.slice(2));
    expect((await call("GetChatMessages", { ChatSessionId: 7, After: known })).json).toEqual(said.slice(2));
    expect((await ask("GET /ChatSession/7/Messages?after=x")).status).toBe(400);
  });

  it("of agent and customer turn the status, and are the last message", async () => {
    const { ask, mock } = asking();
    mock.clock.advance("1m");
    const first = (await ask("POST /ChatSession/7/Messages", { Message: "Are you there?" })).json;
    expect(first).toMatchObject({ Type: "ToCustomer", Author: "Tove Jensen", SpecialType: "None", ChatSessionId: 7 });
    expect(mock.sessions.get(7)).toMatchObject({
      Status: "UserLast",
      LastMessage: "Are you there?",
      WhenIdle: "2024-06-12T10:01:00+02:00",
    });
    const { CustomerName } = mock.sessions.get(7) ?? {};
    const second = (await ask("POST /ChatSession/7/Messages", { message: "Yes", type: "ToUser" })).json;
    expect(second).toMatchObject({ Type: "ToUser", Author: CustomerName });
    expect(mock.sessions.get(7)).toMatchObject({ Status: "CustomerLast", LastMessage: "Yes" });
    const said = (await ask("GET /ChatSession/7/Messages")).json as ChatMessage[];
    expect(said.slice(-2)).toEqual([{ ...(first as ChatMessage), ReadByCustomer: 1 }, second]);
  });

  it("of customers elsewhere are heard too: a welcome, what the tests write, the end", async () => {
    const { ask, mock } = asking();
    await ask("POST /Agents/Chat/PickUpFirstChatSession");
    mock.sessions.update(9, { LastMessage: "Where is my parcel?", Status: "CustomerLast" });
    await ask("PUT /ChatSession/9", { Status: "Closed" });
    const said = (await ask("GET /ChatSession/9/Messages")).json as ChatMessage[];
    expect(said.slice(1).map(({ Type, SpecialType, Message }) => [Type, SpecialType, Message])).toEqual([
      ["Special", "Welcome", expect.stringMatching(/^Welcome/)],
      ["ToUser", "None", "Where is my parcel?"],
      ["Special", "ClosedByUser", ""],
    ]);
  });

  it("of simulated customers and colleagues are heard, in order and up to the last", async () => {
    const { ask, mock } = asking({ simulate: 6 });
    mock.clock.advance("20m");
    const late = mock.sessions
      .list()
      .filter(({ ChatSessionId, WhenStarted }) => ChatSessionId > 12 && !WhenStarted.startsWith("0001"));
    expect(late.length).toBeGreaterThan(20);
    for (const { ChatSessionId: id, LastMessage, User } of late) {
      const said = (await ask(`GET /ChatSession/${id}/Messages`)).json as ChatMessage[];
      const when = said.map(({ WhenPosted }) => WhenPosted);
      expect(when).toEqual(when.toSorted());
      expect(said[0]).toMatchObject({ Type: "ToUser" });
      expect(said.filter(({ SpecialType }) => SpecialType === "Welcome")).toMatchObject([{ Author: User?.FullName }]);
      expect(said.findLast(({ Message }) => Message !== "")?.Message).toBe(LastMessage);
    }
  });

  it("are gone after a reset", async () => {
    const { ask, mock } = asking();
    const before = (await ask("GET /ChatSession/7/Messages")).json;
    await ask("POST /ChatSession/7/Messages", { Message: "Hello" });
    mock.reset();
    expect((await ask("GET /ChatSession/7/Messages")).json).toEqual(before);
  });

  it.each([
    ["POST /ChatSession/7/Messages", {}, "/Message"],
    ["POST /ChatSession/7/Messages", { Message: "x", Type: "Loud" }, "/Type"],
    ["POST /Agents/Chat/AddChatMessage", { ChatSessionId: 7 }, "/Message"],
    ["POST /Agents/Chat/AddChatMessage", { ChatSessionId: "x", Message: { Message: "y" } }, "/ChatSessionId"],
    ["POST /ChatSession/7/Transcript?html=perhaps", undefined, "html"],
    ["GET /ChatSession/99999999999/Messages", undefined, "99999999999"],
    ["POST /Agents/Chat/GetChatSessionEntity", undefined, "chatSessionEntityId"],
  ])("%s %j is refused with the place", async (line, body, place) => {
    const { ask, mock } = asking();
    const before = mock.sessions.list();
    const { status, json } = await ask(line, body);
    expect([status, json]).toEqual([
      400,
      { Message: "The request is invalid.", MessageDetail: expect.stringContaining(place) },
    ]);
    expect(mock.sessions.list()).toEqual(before);
  });
});

describe("a transcript", () => {
  it("is the conversation as text, in the zone of the request", async () => {
    const { ask, mock } = asking({ sessions: 0 });
    mock.sessions.add({ CustomerName: "Ada", FirstMessage: "Hello?" });
    await ask("POST /ChatSession/1/Pickup");
    await ask("POST /ChatSession/1/Messages", { Message: "Line one\nline <two>" });
    expect((await ask("POST /ChatSession/1/Transcript")).json).toBe(
      [
        "Chat 1 with Ada",
        "[2024-06-12 10:00:00] Ada: Hello?",
        "[2024-06-12 10:00:00] Tove Jensen: Welcome to Support! How can I help you?",
        "[2024-06-12 10:00:00] Tove Jensen: Line one\nline <two>",
        "",
      ].join("\n"),
    );
    const utc = await ask("POST /ChatSession/1/Transcript", undefined, { ...AUTH, "SO-TimeZone": "UTC" });
    expect(utc.json).toContain("[2024-06-12 08:00:00] Ada: Hello?");
  });

  it("as HTML shows what was written, and runs none of it", async () => {
    const { ask, mock } = asking({ sessions: 0 });
    mock.sessions.add({ CustomerName: "<b>Ada</b>", FirstMessage: "<script>alert(1)</script>\n& more" });
    const { json } = await ask("POST /ChatSession/1/Transcript?html=true");
    expect(json).toBe(
      '<div class="chat-transcript"><h1>Chat 1 with &lt;b&gt;Ada&lt;/b&gt;</h1>' +
        '<p class="customer"><time>2024-06-12 10:00:00</time> <b>&lt;b&gt;Ada&lt;/b&gt;</b>: ' +
        "&lt;script&gt;alert(1)&lt;/script&gt;<br>&amp; more</p></div>",
    );
  });
});
