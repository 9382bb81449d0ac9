import { describe, expect, it } from "vitest";
import { sessions } from "../../src/groups/sessions.ts";
import { topics } from "../../src/groups/topics.ts";
import { createMock, KitError, type Mock, type WorldFile } from "../../src/index.ts";
import { parseWorld } from "../../src/world.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

const FILE = `# A shop on a Monday
seed: 5
clock: 2025-03-03T09:00:00Z
associates:
  - login: nina
    name: Nina Holm
    id: 21
    credentials: [Bearer abc]
topics:
  - ChatTopicId: 1
    Name: Orders
    members: [TJE0, NINA]
  - Name: Returns
    members:
      - { login: NINA, CanManage: true }
sessions:
  - CustomerName: Ada Lovelace
    Topic: Orders
    messages:
      - customer: Where is my order?
  - CustomerName: Grace Hopper
    Topic: Returns
    User: NINA
    WhenRequested: -10m
    messages:
      - customer: It does not fit.
      - agent: Send it back, please.
        at: -2m
  - { CustomerName: Alan Turing, Status: Closed, User: TJE0, Rating: 5 }
webhooks:
  - { url: http://localhost:7/hook, events: [chatsession.created], secret: abc }
faults:
  - { operation: ChatSessionsForUser, fault: unavailable, times: 1 }
`;

const open = (world: WorldFile): Mock => createMock({ world, groups: [sessions, topics] });
const wrong = (text: string): string => {
  try {
    open(parseWorld(text));
    return "no error";
  } catch (error) {
    if (error instanceof KitError) return error.message;
    throw error;
  }
};

describe("a world file", () => {
  it("is the world: associates, topics, sessions with messages, clock and faults", async () => {
    const mock = open(parseWorld(FILE));
    expect(mock.clock.now()).toBe("2025-03-03T09:00:00.0000000Z");
    expect(mock.agents.list().map(({ login }) => login)).toContain("NINA");
    expect(mock.topics.list().map(({ ChatTopicId, Name }) => [ChatTopicId, Name])).toEqual([
      [1, "Orders"],
      [2, "Returns"],
    ]);
    expect(mock.topics.members(2)).toMatchObject([{ login: "NINA", CanManage: true, CanRespond: true }]);
    expect(mock.sessions.list()).toMatchObject([
      {
        ChatSessionId: 1,
        Status: "InQueue",
        CustomerName: "Ada Lovelace",
        FirstMessage: "Where is my order?",
      },
      {
        ChatSessionId: 2,
        Status: "UserLast",
        TopicId: 2,
        User: { Name: "NINA", FullName: "Nina Holm" },
        FirstMessage: "It does not fit.",
        LastMessage: "Send it back, please.",
        Rank: 1,
      },
      { ChatSessionId: 3, Status: "Closed", Rating: 5 },
    ]);
    const post = { method: "POST", headers: TJE0 };
    expect([(await mock.fetch(PATHS.list, post)).status, (await mock.fetch(PATHS.list, post)).status]).toEqual([
      503, 200,
    ]);
    const said = await mock.fetch("/api/v1/ChatSession/2/Messages", { headers: TJE0 });
    expect(await said.json()).toMatchObject([
      { Type: "ToUser", Message: "It does not fit.", Author: "Grace Hopper" },
      { Type: "ToCustomer", Message: "Send it back, please.", Author: "Nina Holm" },
    ]);
    const picked = await mock.fetch(PATHS.pickUp, { method: "POST", headers: { Authorization: "Bearer abc" } });
    expect(await picked.json()).toMatchObject({ ChatSessionId: 1, User: { AssociateId: 21 } });
  });

  it("is the same each time, after a reset too, and as data", async () => {
    const [mock, other] = [open(parseWorld(FILE)), open(JSON.parse(JSON.stringify(parseWorld(FILE))) as WorldFile)];
    const fresh = JSON.stringify([mock.sessions.list(), mock.topics.list(), mock.agents.list(), mock.faults.list()]);
    mock.sessions.remove(1);
    mock.topics.remove(1);
    mock.agents.remove("NINA");
    mock.reset();
    const state = (one: Mock): string =>
      JSON.stringify([one.sessions.list(), one.topics.list(), one.agents.list(), one.faults.list()]);
    expect([state(mock), state(other)]).toEqual([fresh, fresh]);
  });

  it("calls an agent whom it does not describe by the login", () => {
    const mock = createMock({ world: parseWorld("sessions:\n  - User: SARA") });
    expect(mock.sessions.list()).toMatchObject([{ Status: "CustomerLast", User: { Name: "SARA" } }]);
  });

  it("gives way to options beside it, and needs no groups", () => {
    const mock = createMock({ world: parseWorld(FILE), clock: "2026-01-01T00:00:00Z" });
    expect([mock.clock.now(), mock.sessions.list().length]).toEqual(["2026-01-01T00:00:00.0000000Z", 3]);
    expect(createMock({ world: { sessions: 3 } }).sessions.list()).toEqual(createMock({ sessions: 3 }).sessions.list());
    expect(createMock({ world: parseWorld("") }).sessions.list()).toEqual(createMock().sessions.list());
  });

  it.each<readonly [string, string, string]>([
    ["sesions: 3", "world.yaml:1 /sesions: there is no sesions here", 'did you mean "sessions"?'],
    ["seed: 1\nclock: noon", "world.yaml:2", "write ISO 8601 with an offset"],
    ["seed: one", 'world.yaml:1 /seed: "one" is invalid', "give a whole number"],
    ["sessions:\n  - CustomerNmae: Ada", "world.yaml:2 /sessions/0/CustomerNmae", 'did you mean "CustomerName"?'],
    ["sessions:\n  - Rating: 1\n  - Status: Waiting", "world.yaml:3 /sessions/1/Status", "InQueue"],
    [
      "sessions:\n  - Topic: Suport",
      'world.yaml:2 /sessions/0/Topic: there is no topic "Suport"',
      'did you mean "Support"?',
    ],
    ["sessions:\n  - messages:\n      - text: Hi", "world.yaml:3 /sessions/0/messages/0", "- customer: Hello"],
    ["sessions:\n  - WhenRequested: -soon", "world.yaml:2 /sessions/0/WhenRequested", "30s"],
    [
      "sessions:\n  - ChatSessionId: 4\n  - ChatSessionId: 4",
      "world.yaml:3 /sessions/1/ChatSessionId: the id 4 is taken",
      "id of its own",
    ],
    ["seed: 1\nsimulate: 9000", "world.yaml:2 /simulate: 9000 is not a valid rate", "from 0 to 600"],
    ["sessions: many", 'world.yaml:1 /sessions: "many" is not a list', "after a dash"],
    ["sessions: -1", "world.yaml:1 /sessions: -1 is invalid", "from 0 to"],
    ["associates:\n  - name: Nina", "world.yaml:2 /associates/0: login undefined is invalid", "such as NINA"],
    ["associates:\n  - { login: OLE, id: 6 }", "world.yaml:2 /associates/0: the id 6 is ANNE's", "another id"],
    [
      "topics:\n  - Name: A\n    members: [{ login: KARI, CanAnswer: true }]",
      "world.yaml:3 /topics/0/members/0",
      "CanRespond",
    ],
    [
      "webhooks:\n  - url: http://localhost:7/\n    events:\n      - contact.created\n      - chatsession.creatd",
      'world.yaml:5 /webhooks/0/events/1: "chatsession.creatd" is invalid',
      'did you mean "chatsession.created"?',
    ],
    [
      "webhooks:\n  - url: http://localhost:7/\n    events: [chatsession.deleted]",
      "world.yaml:3 /webhooks/0/events/0",
      "the events of chat are chatsession.created, chatsession.changed, chatsession.message",
    ],
    [
      "webhooks:\n  - url: http://localhost:7/\n    events: [session.created]",
      "world.yaml:3 /webhooks/0/events/0",
      'did you mean "chatsession.created"?',
    ],
    ["faults:\n  - fault: unavailible", "world.yaml:2 /faults/0", 'did you mean "unavailable"?'],
    [
      "faults:\n  - { operation: PickUp, fault: 500 }",
      'world.yaml:2 /faults/0: there is no operation "PickUp"',
      "PickUpFirstChatSession",
    ],
    ["webhooks: yes", 'world.yaml:1 /webhooks: "yes" is not a list', "after a dash"],
    ["webhooks:\n  - http://localhost", "world.yaml:2 /webhooks/0", "give names and values"],
    ["webhooks:\n  - uri: http://localhost", "world.yaml:2 /webhooks/0/uri", 'did you mean "url"?'],
    ["webhooks:\n  - url: localhost:3000/hook", "world.yaml:2 /webhooks/0: Webhook TargetUrl", "absolute address"],
    ["webhooks:\n  - url: https://a.example", "world.yaml:2 /webhooks/0", "allow the host"],
    ...["events: chatsession.created", "secret: 12", "headers: [a]", "name: [a]", "properties: a"].map(
      (line): [string, string, string] => [
        `webhooks:\n  - url: http://localhost\n    ${line}`,
        `world.yaml:3 /webhooks/0/${line.replace(/:.*/, "")}`,
        "give ",
      ],
    ),
    ["seed: &one 1\nsessions: *one", "world.yaml:2: aliases are not read", "so-mock init"],
    ["- 1", "world.yaml:1: it is not a world", "so-mock init"],
    ["seed: [", "world.yaml:", "so-mock init"],
    [`seed: ${"[".repeat(6000)}${"]".repeat(6000)}`, "world.yaml:1: it is nested too deeply", "so-mock init"],
  ])("%j is refused with its line, its place and what would be right", (text, where, todo) => {
    expect(wrong(text)).toContain(where);
    expect(wrong(text)).toContain(todo);
  });

  it("says everything that is wrong at once", () => {
    expect(wrong("sessions:\n  - Rating: x\n  - Sttus: InQueue").split("\n").length).toBe(2);
  });

  it.each([
    ["names", Array.from({ length: 500 }, (_, at) => `name${at}: 1`).join("\n"), 399],
    ["faults of YAML", `a: ${"!x ".repeat(301)}1`, 200],
  ])("says the first hundred of many wrong %s, and how many more there are", (_, text, least) => {
    const lines = wrong(text).split("\n");
    expect(lines.length).toBe(101);
    expect(Number(/^and (\d+) more problems/.exec(lines[100] ?? "")?.[1])).toBeGreaterThanOrEqual(least);
  });
});
