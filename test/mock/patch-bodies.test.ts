import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

const LABELS = ["application/json-patch+json", "application/merge-patch+json"];

function send(mock: Mock, body: unknown, path = PATHS.session(2), label = LABELS[0] ?? ""): Promise<Response> {
  return mock.fetch(path, {
    method: path === PATHS.save ? "POST" : "PUT",
    headers: { ...TJE0, "content-type": label },
    body: JSON.stringify(body),
  });
}

/** A mock whose session 2 is full of values. */
function full(): Mock {
  const mock = createMock();
  mock.sessions.update(2, {
    CustomerName: "Ada",
    Rating: 4,
    ChatbotIsActive: true,
    WhenIdle: "2024-06-01T10:00:00Z",
    User: { AssociateId: 6, CustomFields: { a: "1", b: "2" } },
    Person: { PersonId: 7, Firstname: "Ada", Lastname: "King" },
    Contact: { ContactId: 4, Address: { LocalizedAddress: [[{ Name: "x" }, { Name: "y" }]] } },
  });
  return mock;
}

describe.each(LABELS)("a patch labelled %s", (label) => {
  it("is bound by its shape", async () => {
    const mock = full();
    const merged = await send(mock, { rating: 5 }, PATHS.session(2), label);
    expect([merged.status, await merged.json()]).toEqual([200, expect.objectContaining({ Rating: 5 })]);
    const patched = await send(mock, [{ op: "replace", path: "/rating", value: 6 }], PATHS.session(2), label);
    expect([patched.status, await patched.json()]).toEqual([200, expect.objectContaining({ Rating: 6 })]);
  });
});

describe("a merge patch", () => {
  it.each<[string, object, Record<string, unknown>]>([
    ["a number to 0", { Rating: null }, { Rating: 0 }],
    ["a boolean to false", { chatbotisactive: null }, { ChatbotIsActive: false }],
    ["a date to unset", { WhenIdle: null }, { WhenIdle: "0001-01-01T00:00:00+01:00" }],
    ["text to null", { CustomerName: null }, { CustomerName: null }],
    ["a reference to null", { User: null }, { User: null }],
    [
      "a property inside a reference",
      { Person: { Firstname: null } },
      { Person: expect.objectContaining({ Firstname: null, Lastname: "King" }) },
    ],
  ])("clears %s", async (_, patch, wanted) => {
    expect(await (await send(full(), patch)).json()).toMatchObject(wanted);
  });

  it("changes what it names and nothing else", async () => {
    const mock = full();
    const before = mock.sessions.get(2);
    const response = await send(mock, { customerNAME: "Eve", Nothing: { at: "all" } });
    expect(response.status).toBe(200);
    expect(mock.sessions.get(2)).toEqual({ ...before, CustomerName: "Eve" });
  });

  it("merges what is nested: references, dictionaries", async () => {
    const mock = full();
    const before = mock.sessions.get(2);
    await send(mock, { person: { lastname: "Lovelace" }, user: { customFields: { a: null, c: "3" } } });
    const { Person, User } = mock.sessions.get(2) ?? {};
    expect(Person).toEqual({ ...before?.Person, Lastname: "Lovelace" });
    expect(User).toEqual({ ...before?.User, CustomFields: { b: "2", c: "3" } });
  });

  it("takes another id as another reference, of which nothing old is left", async () => {
    const mock = full();
    await send(mock, { User: { AssociateId: 7 } });
    expect(mock.sessions.get(2)?.User).toMatchObject({ AssociateId: 7, Name: "KARI", FullName: "Kari Lund" });
  });

  it("makes a reference where there was none", async () => {
    const mock = full();
    await send(mock, { TransferTo: { AssociateId: 7 } });
    expect(mock.sessions.get(2)?.TransferTo).toMatchObject({ Name: "KARI" });
  });

  it.each<[string, object, RegExp]>([
    ["a wrong type", { Rating: "x" }, /\/Rating/],
    ["a wrong type inside", { Person: { PersonId: "x" } }, /\/Person\/PersonId/],
    ["text for a dictionary", { User: { CustomFields: "x" } }, /\/User\/CustomFields/],
    ["a wrong entry of a dictionary", { User: { CustomFields: { a: true } } }, /CustomFields\/a/],
  ])("with %s is refused", async (_, patch, says) => {
    const mock = full();
    const before = mock.sessions.list();
    const response = await send(mock, patch);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(says)]);
    expect(mock.sessions.list()).toEqual(before);
  });
});

describe("a JSON Patch", () => {
  it.each<[string, object[], Record<string, unknown>]>([
    ["replaces", [{ op: "replace", path: "/CustomerName", value: "Eve" }], { CustomerName: "Eve" }],
    ["adds", [{ op: "add", path: "/CustomerName", value: "Eve" }], { CustomerName: "Eve" }],
    ["takes paths in any case", [{ op: "replace", path: "/customernAME", value: "Eve" }], { CustomerName: "Eve" }],
    ["removes a number", [{ op: "remove", path: "/Rating" }], { Rating: 0 }],
    ["removes a boolean", [{ op: "remove", path: "/ChatbotIsActive" }], { ChatbotIsActive: false }],
    ["removes a date", [{ op: "remove", path: "/WhenIdle" }], { WhenIdle: "0001-01-01T00:00:00+01:00" }],
    ["removes text", [{ op: "remove", path: "/CustomerName" }], { CustomerName: null }],
    ["removes a reference", [{ op: "remove", path: "/User" }], { User: null }],
    [
      "removes inside a reference",
      [{ op: "remove", path: "/Person/Firstname" }],
      { Person: expect.objectContaining({ Firstname: null }) },
    ],
    [
      "replaces inside a reference",
      [{ op: "replace", path: "/person/firstname", value: "Eve" }],
      { Person: expect.objectContaining({ Firstname: "Eve", Lastname: "King" }) },
    ],
    [
      "names another reference",
      [{ op: "replace", path: "/User/AssociateId", value: 7 }],
      { User: expect.objectContaining({ Name: "KARI" }) },
    ],
    [
      "gives a whole reference",
      [{ op: "add", path: "/TransferTo", value: { associateId: 7 } }],
      { TransferTo: expect.objectContaining({ Name: "KARI" }) },
    ],
    [
      "changes a dictionary",
      [
        { op: "add", path: "/User/CustomFields/c", value: "3" },
        { op: "remove", path: "/user/customfields/A" },
      ],
      { User: expect.objectContaining({ CustomFields: { b: "2", c: "3" } }) },
    ],
    [
      "changes a list",
      [
        { op: "replace", path: "/Contact/Address/LocalizedAddress/0/1/name", value: "z" },
        { op: "remove", path: "/Contact/Address/LocalizedAddress/0/0" },
      ],
      {
        Contact: expect.objectContaining({
          Address: expect.objectContaining({ LocalizedAddress: [[expect.objectContaining({ Name: "z" })]] }),
        }),
      },
    ],
    [
      "tests, then replaces",
      [
        { op: "test", path: "/rating", value: 4 },
        { op: "replace", path: "/Rating", value: 5 },
      ],
      { Rating: 5 },
    ],
    ["tests a moment in another offset", [{ op: "test", path: "/WhenIdle", value: "2024-06-01T12:00:00.0+02:00" }], {}],
    ["tests an enum in any case", [{ op: "test", path: "/Flags", value: "customeristyping" }], {}],
    ["tests null", [{ op: "test", path: "/TransferTo", value: null }], {}],
    [
      "sees its own changes",
      [
        { op: "replace", path: "/Rating", value: 1 },
        { op: "test", path: "/Rating", value: 1 },
      ],
      { Rating: 1 },
    ],
    ["does nothing", [], {}],
  ])("%s", async (_, patch, wanted) => {
    const mock = full();
    const before = mock.sessions.get(2);
    const response = await send(mock, patch);
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ ...before, ...wanted })]);
  });

  it.each<[string, object[]]>([
    [
      "the first",
      [
        { op: "test", path: "/Rating", value: 5 },
        { op: "replace", path: "/Rating", value: 6 },
      ],
    ],
    [
      "a later one",
      [
        { op: "replace", path: "/Rating", value: 6 },
        { op: "test", path: "/CustomerName", value: "Eve" },
      ],
    ],
    ["one of a moment", [{ op: "test", path: "/WhenIdle", value: "2024-06-01T10:00:00.0000001Z" }]],
  ])("whose test fails, %s, is 409 and changes nothing", async (_, patch) => {
    const mock = full();
    const before = mock.sessions.list();
    const response = await send(mock, patch);
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({
      Error: true,
      ErrorType: expect.any(String),
      ErrorMessage: response.statusText,
      ErrorSource: expect.any(String),
    });
    expect(mock.sessions.list()).toEqual(before);
  });

  it.each<[string, unknown[], RegExp]>([
    ["move", [{ op: "move", from: "/Rating", path: "/Rank" }], /add, replace, remove or test/],
    ["copy", [{ op: "copy", from: "/Rating", path: "/Rank" }], /add, replace, remove or test/],
    ["no op", [{ path: "/Rating", value: 1 }], /add, replace, remove or test/],
    ["no path", [{ op: "add", value: 1 }], /path must/],
    ["the whole document", [{ op: "replace", path: "", value: {} }], /path must/],
    ["no value", [{ op: "replace", path: "/Rating" }], /needs a value/],
    ["an unknown property", [{ op: "add", path: "/Nothing", value: 1 }], /\/Nothing names no property/],
    ["an answer-only property", [{ op: "remove", path: "/TableRight" }], /\/TableRight names no property/],
    ["a path below a number", [{ op: "add", path: "/Rating/x", value: 1 }], /below a single value/],
    ["a path below null", [{ op: "add", path: "/TransferTo/Name", value: "x" }], /finds nothing/],
    ["an entry that is not there", [{ op: "remove", path: "/User/CustomFields/z" }], /finds nothing/],
    ["an item that is not there", [{ op: "remove", path: "/Contact/Address/LocalizedAddress/0/9" }], /finds nothing/],
    ["a wrong type", [{ op: "replace", path: "/Rating", value: "x" }], /\/Rating must be a whole number/],
    ["null for a number", [{ op: "replace", path: "/Rating", value: null }], /\/Rating must be a whole number/],
    ["a wrong type in a test", [{ op: "test", path: "/Rating", value: "x" }], /\/Rating must be a whole number/],
    ["text for an operation", ["replace"], /must be an object/],
    [
      "a good one before a bad one",
      [
        { op: "replace", path: "/Rating", value: 1 },
        { op: "add", path: "/x", value: 1 },
      ],
      /Operation 1/,
    ],
    ["a prototype", [{ op: "add", path: "/__proto__/x", value: 1 }], /names no property/],
    [
      "a dictionary's prototype",
      [{ op: "add", path: "/User/CustomFields/__proto__/x", value: "1" }],
      /below a single value/,
    ],
  ])("with %s is 400 and changes nothing", async (_, patch, says) => {
    const mock = full();
    const before = mock.sessions.list();
    const response = await send(mock, patch);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(says)]);
    expect(mock.sessions.list()).toEqual(before);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("is no entity when it comes as plain JSON", async () => {
    const response = await send(full(), [{ op: "remove", path: "/Rating" }], PATHS.session(2), "application/json");
    expect(response.status).toBe(400);
  });

  it.each(["null", '"text"', "5"])("is not %s", async (body) => {
    const headers = { ...TJE0, "content-type": LABELS[0] ?? "" };
    const response = await full().fetch(PATHS.session(2), { method: "PUT", headers, body });
    expect(response.status).toBe(400);
  });

  it("answers 404 for a session that is not there", async () => {
    const patch = [{ op: "test", path: "/Rating", value: 1 }];
    expect((await send(full(), patch, PATHS.session(4711))).status).toBe(404);
  });

  it("tests and changes in one step, whatever other requests arrive", async () => {
    const mock = full();
    const patch = [
      { op: "test", path: "/Rating", value: 4 },
      { op: "replace", path: "/Rating", value: 5 },
    ];
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(mock, patch)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  });
});

describe("a patch to Save", () => {
  it("is about the session that an operation on /ChatSessionId names", async () => {
    const mock = full();
    const patch = [
      { op: "test", path: "/chatsessionid", value: 2 },
      { op: "replace", path: "/Rating", value: 5 },
    ];
    expect(await (await send(mock, patch, PATHS.save)).json()).toMatchObject({
      ChatSessionId: 2,
      Rating: 5,
      CustomerName: "Ada",
    });
  });

  it("is about the session that a merge names", async () => {
    const mock = full();
    const merged = await send(mock, { chatSessionId: 2, rating: null }, PATHS.save);
    expect(await merged.json()).toMatchObject({ ChatSessionId: 2, Rating: 0, CustomerName: "Ada" });
  });

  it.each<[string, object]>([
    ["operations", [{ op: "add", path: "/CustomerName", value: "New" }]],
    ["a merge", { CustomerName: "New", Rating: null }],
    [
      "id 0",
      [
        { op: "add", path: "/ChatSessionId", value: 0 },
        { op: "add", path: "/CustomerName", value: "New" },
      ],
    ],
  ])("creates a session from %s", async (_, patch) => {
    const mock = full();
    expect(await (await send(mock, patch, PATHS.save)).json()).toMatchObject({
      ChatSessionId: 13,
      CustomerName: "New",
      Status: "InQueue",
    });
    expect(mock.sessions.list()).toHaveLength(13);
  });

  it("answers null for an id that is not there, 400 for one that is none", async () => {
    const mock = full();
    const named = (value: unknown): object[] => [{ op: "add", path: "/ChatSessionId", value }];
    expect(await (await send(mock, named(4711), PATHS.save)).json()).toBeNull();
    expect((await send(mock, named("x"), PATHS.save)).status).toBe(400);
    expect((await send(mock, named(3_000_000_000), PATHS.save)).status).toBe(400);
    expect(mock.sessions.list()).toHaveLength(12);
  });
});
