import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asking } from "../../support/groups.ts";
import { expectProperty } from "../../support/property.ts";

/** Words of filters, right and wrong, in any order. */
const word = fc.oneof(
  fc.constantFrom("topicId", "customerName", "user/fullName", "whenRequested", "customerConsented", "PrimaryKey"),
  fc.constantFrom("eq", "ne", "gt", "ge", "lt", "le", "contains", "begins", "and", "or", "is", "not"),
  fc.constantFrom(
    "(",
    ")",
    ",",
    "'",
    "null",
    "true",
    "startswith(",
    "constructor",
    "__proto__",
    "datetime'2024-01-01'",
  ),
  fc.constantFrom("'a'", "'it''s'", "2", "-1", "1.5", "2024-06-12", "2024-06-12T08:00:00Z", "9999-99-99"),
  fc.string({ maxLength: 5 }),
);
const filter = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
const number = fc.oneof(fc.integer().map(String), fc.string({ maxLength: 4 }));
const query = fc.record(
  {
    $filter: filter,
    $orderBy: fc.oneof(filter, fc.constant("customerName desc")),
    $select: filter,
    $top: number,
    $skip: number,
    $format: fc.constantFrom("json", "xml", "constructor", ""),
    $jsonSafe: fc.constantFrom("true", "false", "x"),
  },
  { requiredKeys: [] },
);

const session = { ChatSessionId: fc.oneof(fc.constantFrom(3, 7, 9), fc.integer(), fc.string()) };
const call = fc.oneof(
  fc.tuple(fc.constant("AddChatMessage"), fc.record({ ...session, Message: fc.object({ maxDepth: 1 }) })),
  fc.tuple(fc.constant("TransferChatSession"), fc.record({ ...session, ToAssociate: fc.jsonValue({ maxDepth: 1 }) })),
  fc.tuple(fc.constantFrom("GetChatMessages", "GetChatTranscript", "PickUpChatSession"), fc.record(session)),
  fc.tuple(
    fc.constantFrom("SaveChatTopicEntity", "UpdateChatTopicUserAgents", "SaveChatPresence", "IsWithinOpeningHours"),
    fc.record({
      ChatTopicId: fc.integer({ min: 0, max: 9 }),
      OpeningHours: fc.oneof(fc.constant(null), fc.record({ MonStart: fc.string(), UseLunchHours: fc.boolean() })),
      Useragents: fc.jsonValue({ maxDepth: 3 }),
      ChatPresence: fc.jsonValue({ maxDepth: 3 }),
    }),
  ),
);

describe("the groups, given requests that make no sense", () => {
  it("answer a list or say what is wrong with the query", async () => {
    const { ask } = asking();
    await expectProperty(
      fc.asyncProperty(query, async (parts) => {
        const text = Object.entries(parts).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
        const { status, text: body } = await ask(`GET /ChatSession?${text.join("&")}`);
        expect([200, 400]).toContain(status);
        expect(body).not.toBe("");
      }),
      400,
    );
  });

  it("answer calls, or refuse them and change nothing", async () => {
    const { call: send, mock } = asking();
    await expectProperty(
      fc.asyncProperty(call, async ([name, body]) => {
        const before = mock.sessions.list();
        const { status } = await send(name, body);
        expect(status).toBeLessThan(500);
        expect(status < 400 || JSON.stringify(mock.sessions.list()) === JSON.stringify(before)).toBe(true);
      }),
      300,
    );
  });

  // Found by npm run fuzz.
  it.each([
    ["UpdateChatTopicUserAgents", { ChatTopicId: 2, Useragents: [null] }, "/Useragents/0 must be an object"],
    [
      "UpdateChatTopicUserAgents",
      { ChatTopicId: 2, Useragents: [{ User: { AssociateId: 6 } }, null] },
      "/Useragents/1",
    ],
    ["UpdateChatTopicUserAgents", { ChatTopicId: 2, Useragents: [[null]] }, "/Useragents/0"],
    ["SaveChatPresence", { ChatPresence: [null] }, "/ChatPresence/0 must be an object"],
    [
      "SaveChatSessionEntity",
      { ChatSessionId: 0, Contact: { Address: { LocalizedAddress: [[null]] } } },
      "/Contact/Address/LocalizedAddress/0/0 must be an object",
    ],
  ])("refuse what once broke %s: %j", async (name, body, says) => {
    const { status, text } = await asking().call(name, body);
    expect([status, text]).toEqual([400, expect.stringContaining(says)]);
  });
});
