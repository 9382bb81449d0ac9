import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { PATHS } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { asking } from "../support/groups.ts";

type Entity = Readonly<Record<string, unknown>>;

async function send(mock: Mock, [path, method]: readonly [string, string], body: object): Promise<Entity> {
  const response = await mock.fetch(path, jsonInit(method, body));
  expect(response.status).toBe(200);
  return (await response.json()) as Entity;
}

const WAYS: readonly (readonly [string, readonly [string, string], object])[] = [
  ["PUT", [PATHS.session(1), "PUT"], {}],
  ["Save", [PATHS.save, "POST"], { ChatSessionId: 1 }],
];

describe.each(WAYS)("%s", (name, way, id) => {
  it("replaces: text null, numbers 0, booleans false, dates unset, references null; the server's own stays", async () => {
    const mock = createMock();
    const before = mock.sessions.get(1) as unknown as Entity;
    const after = await send(mock, way, { ...id, TopicId: 2, CustomerName: "Ada" });
    expect(after).toMatchObject({
      TopicId: 2,
      CustomerName: "Ada",
      CustomerEmail: null,
      CustomerConsented: false,
      Rating: 0,
      Status: "Invalid",
      Flags: "CustomerIsTyping",
      WhenEnded: "0001-01-01T00:00:00+01:00",
      User: null,
      Person: null,
    });
    for (const own of [
      "ChatSessionId",
      "SessionKey",
      "InitialQueuePos",
      "Rank",
      "WhenRequested",
      "WhenStarted",
      "WhenIdle",
    ]) {
      expect([own, after[own]]).toEqual([own, before[own]]);
    }
  });

  it("has empty texts where the observed dialect does, and takes back what it has answered", async () => {
    const mock = createMock({ dialect: "observed" });
    expect(await send(mock, way, { ...id, CustomerName: "Ada" })).toMatchObject({
      CustomerEmail: "",
      WhenEnded: "0001-01-01T00:00:00",
    });
    const read = mock.sessions.get(2);
    await mock.fetch(PATHS.session(2), jsonInit("PUT", read));
    expect(mock.sessions.get(2)).toEqual(read);
  });

  it("names in the journal what was cleared", async () => {
    const mock = createMock();
    mock.sessions.update(1, { CustomerEmail: "a@example.com", CustomerPhone: "1", Rating: 3 });
    await send(mock, way, id);
    const [entry] = mock.requests.list();
    expect(entry?.warning).toMatch(
      new RegExp(`^cleared \\w+, \\w+ and \\d+ more: ${name} replaces, PATCH changes parts$`),
    );
    await send(mock, way, id);
    expect(mock.requests.list().at(-1)?.warning).toBeUndefined();
  });

  it("merges where it is told to", async () => {
    const mock = createMock({ put: "merge" });
    const { CustomerEmail, Status } = mock.sessions.get(1) ?? {};
    expect(await send(mock, way, { ...id, CustomerName: "Ada" })).toMatchObject({ CustomerEmail, Status });
    expect(mock.requests.list()[0]?.warning).toBeUndefined();
  });
});

describe("what does not replace", () => {
  it("is PATCH, and a patch that is sent with PUT", async () => {
    const { ask, mock } = asking();
    const before = mock.sessions.get(1);
    await ask("PATCH /ChatSession/1", { CustomerName: "Ada" });
    await ask("PUT /ChatSession/1", { Rating: 4 }, { "Content-Type": "application/merge-patch+json" });
    expect(mock.sessions.get(1)).toEqual({ ...before, CustomerName: "Ada", Rating: 4 });
  });

  it("is a new session, which has what a default one has", async () => {
    const saved = await send(createMock(), [PATHS.save, "POST"], { ChatSessionId: 0, CustomerName: "Ada" });
    expect(saved).toMatchObject({ ChatSessionId: 13, Status: "InQueue", TopicId: 1 });
  });

  it("is refused by name where the option is no way to put", () => {
    expect(() => createMock({ put: "append" as "merge" })).toThrow(/put.*replace or merge/);
  });
});
