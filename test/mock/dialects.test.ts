import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { createHandlers } from "../../src/msw.ts";
import { validateAnswer } from "../../src/schema/validate.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

type Answer = Record<string, unknown>;
/** A patch that changes nothing. */
const MERGE = "application/merge-patch+json";
const JSON_TYPE = { "content-type": "application/json" };

async function put(mock: ReturnType<typeof createMock>, headers: Record<string, string> = {}): Promise<Answer> {
  const init = { method: "PUT", headers: { ...TJE0, "content-type": MERGE, ...headers }, body: "{}" };
  return (await (await mock.fetch(PATHS.session(1), init)).json()) as Answer;
}

const documented = { dialect: "documented" } as const;
const observed = { dialect: "observed" } as const;

describe("the documented dialect", () => {
  it("writes dates with an offset and a fraction, unset ones as year 1", async () => {
    const mock = createMock();
    mock.sessions.update(1, { WhenIdle: "2024-01-01T00:00:00.1234567Z", WhenStarted: "0001-01-01T00:00:00" });
    const { WhenIdle, WhenStarted } = await put(mock);
    expect([WhenIdle, WhenStarted]).toEqual(["2024-01-01T01:00:00.1234567+01:00", "0001-01-01T00:00:00+01:00"]);
  });

  it("has the samples' rights: none, and one field; nothing inside references", async () => {
    const { TableRight, FieldProperties, User } = await put(createMock());
    expect(TableRight).toBeNull();
    expect(FieldProperties).toEqual({
      fieldName: { FieldRight: null, FieldType: "System.Int32", FieldLength: expect.any(Number) },
    });
    expect(User).toMatchObject({ TableRight: null, FieldProperties: {} });
  });

  it("has the sample's two links, which lead back here", async () => {
    expect((await put(createMock()))["_Links"]).toEqual({
      Self: "http://localhost/api/v1/ChatSession/1",
      Archive: "http://localhost/api/v1/ChatSession",
    });
  });

  it("says ErrorMessage for REST and Message for agents", async () => {
    const mock = createMock();
    const rest = await mock.fetch(PATHS.reset(4711), { method: "POST", headers: TJE0 });
    expect(Object.keys((await rest.json()) as object)).toEqual(["Error", "ErrorType", "ErrorMessage", "ErrorSource"]);
    mock.fail("SaveChatSessionEntity", { status: "not-found" });
    const init = { method: "POST", headers: { ...TJE0, ...JSON_TYPE }, body: "{}" };
    const agent = await mock.fetch(PATHS.save, init);
    expect(Object.keys((await agent.json()) as object)).toEqual(["Error", "ErrorType", "Message", "ErrorSource"]);
  });
});

describe("the observed dialect", () => {
  it("writes dates without offset and fraction, unset ones too", async () => {
    const mock = createMock(observed);
    mock.sessions.update(1, { WhenIdle: "2024-01-01T00:00:00.1234567Z", WhenStarted: "0001-01-01T00:00:00" });
    const { WhenIdle, WhenStarted } = await put(mock);
    expect([WhenIdle, WhenStarted]).toEqual(["2024-01-01T01:00:00", "0001-01-01T00:00:00"]);
  });

  it("fills the rights of the session and of every reference", async () => {
    const mock = createMock(observed);
    mock.sessions.update(1, { User: { AssociateId: 6 }, Ticket: { TicketId: 10_003 } });
    const { TableRight, FieldProperties, User, Ticket } = await put(mock);
    expect(TableRight).toEqual({ Mask: "Select, Update, Insert, Delete", Reason: "" });
    const fields = FieldProperties as Record<string, Answer>;
    const rows = contract.types["ChatSessionEntity"]?.properties ?? [];
    const described = rows.filter(({ kind, name }) => !["dictionary", "array"].includes(kind) && name !== "TableRight");
    expect(Object.keys(fields)).toEqual(described.map(({ name }) => name));
    expect(fields).toMatchObject({
      ChatSessionId: { FieldRight: { Mask: "Read" }, FieldType: "System.Int32", FieldLength: 4 },
      TopicId: { FieldRight: { Mask: "Update, UIHintMandatory" } },
      CustomerAlias: { FieldRight: { Mask: "Update", Reason: "" }, FieldType: "System.String", FieldLength: 64 },
      WhenIdle: { FieldType: "System.DateTime", FieldLength: 16 },
      Status: { FieldType: "SuperOffice.Data.ChatSessionStatus", FieldLength: 0 },
      User: { FieldType: "SuperOffice.CRM.Services.Associate", FieldLength: 4 },
      ChatbotIsActive: { FieldType: "System.Boolean", FieldLength: 2 },
    });
    expect(User).toMatchObject({ TableRight: { Mask: "Select, Update" }, FieldProperties: { Name: {} } });
    expect(Ticket).toMatchObject({ FieldProperties: { TicketId: { FieldRight: { Mask: "Read" } } } });
  });

  it("fills rights down to an address", async () => {
    const mock = createMock(observed);
    mock.sessions.update(1, { Contact: { ContactId: 1003 } });
    expect(await put(mock)).toMatchObject({
      Contact: {
        TableRight: { Mask: expect.any(String) },
        Address: {
          TableRight: { Mask: expect.any(String) },
          FieldProperties: { Formatted: { FieldType: "System.String" } },
          LocalizedAddress: [
            [{ TableRight: { Mask: expect.any(String) }, FieldProperties: { Value: {} } }],
            expect.any(Array),
          ],
        },
      },
    });
  });

  it("has links with a dot in their name", async () => {
    expect(Object.keys((await put(createMock(observed)))["_Links"] as object)).toEqual([
      "Self",
      "Self.Simple",
      "Archive",
    ]);
  });

  it("says Message everywhere", async () => {
    const mock = createMock(observed);
    const rest = await mock.fetch(PATHS.reset(4711), { method: "POST", headers: TJE0 });
    expect(Object.keys((await rest.json()) as object)).toEqual(["Error", "ErrorType", "Message", "ErrorSource"]);
  });
});

describe("the dialect of a set of handlers", () => {
  it.each(["documented", "observed"] as const)("is %s where that is its option", async (dialect) => {
    const { mock } = createHandlers({ dialect });
    const response = await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
    expect(validateAnswer("ChatSessionsForUser", await response.json(), { dialect })).toEqual([]);
  });
});

describe("the dialect of one request", () => {
  it.each([
    ["dialect=observed", "documented", "observed"],
    ['dialect="observed"', "documented", "observed"],
    ["Dialect = Observed", "documented", "observed"],
    ["respond-async, dialect=observed;x=1", "documented", "observed"],
    ["return=minimal; dialect=documented", "observed", "documented"],
  ] as const)("Prefer: %s on a server that is %s", async (prefer, server, wanted) => {
    const mock = createMock({ dialect: server, sessions: 40 });
    for (const path of [PATHS.list, PATHS.pickUp, PATHS.reset(3)]) {
      const response = await mock.fetch(path, { method: "POST", headers: { ...TJE0, prefer } });
      expect(response.headers.get("preference-applied")).toBe(`dialect=${wanted}`);
      const operation = { [PATHS.list]: "ChatSessionsForUser", [PATHS.pickUp]: "PickUpFirstChatSession" }[path];
      expect(validateAnswer(operation ?? "ResetChatSession", await response.json(), { dialect: wanted })).toEqual([]);
    }
    const plain = await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
    expect(plain.headers.get("preference-applied")).toBeNull();
    expect(validateAnswer("ChatSessionsForUser", await plain.json(), { dialect: server })).toEqual([]);
  });

  it("reaches errors", async () => {
    const headers = { ...TJE0, prefer: "dialect=observed" };
    const response = await createMock(documented).fetch(PATHS.reset(4711), { method: "POST", headers });
    expect([await response.json(), response.headers.get("preference-applied")]).toEqual([
      expect.objectContaining({ Message: expect.any(String) }),
      "dialect=observed",
    ]);
  });

  it.each(["handling=strict", "mydialect=observed", ""])("Prefer: %s changes nothing", async (prefer) => {
    const response = await createMock().fetch(PATHS.list, { method: "POST", headers: { ...TJE0, prefer } });
    expect(response.headers.get("preference-applied")).toBeNull();
    expect(validateAnswer("ChatSessionsForUser", await response.json())).toEqual([]);
  });

  it.each(["dialect=obsrved", 'dialect="klingon"', "wait=0, dialect="])("Prefer: %s is refused", async (prefer) => {
    const response = await createMock().fetch(PATHS.list, { method: "POST", headers: { ...TJE0, prefer } });
    expect([response.status, response.headers.get("preference-applied"), await response.json()]).toEqual([
      400,
      null,
      {
        Message: "The request is invalid.",
        MessageDetail: expect.stringMatching(/^Prefer: dialect=\w* is not one of documented, observed\.$/),
      },
    ]);
  });

  it("does not bind dates any differently", async () => {
    for (const options of [documented, observed]) {
      const mock = createMock(options);
      const body = '{"WhenIdle":"2024-07-01T12:00:00"}';
      await mock.fetch(PATHS.session(1), { method: "PUT", headers: { ...TJE0, ...JSON_TYPE }, body });
      const [session] = (await (
        await mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, prefer: "dialect=documented" } })
      ).json()) as Answer[];
      expect(session?.["WhenIdle"]).toBe("2024-07-01T12:00:00+02:00");
    }
  });
});
