import { describe, expect, it } from "vitest";
import { asking } from "../../support/groups.ts";

const JSON_PATCH = [
  { op: "test", path: "/topicId", value: 2 },
  { op: "replace", path: "CUSTOMERNAME", value: "Ada" },
  { op: "add", path: "/rating", value: 4 },
  { op: "remove", path: "/customerEmail" },
];

function desk(): ReturnType<typeof asking> {
  const made = asking({ sessions: 0 });
  made.mock.sessions.add({ TopicId: 2, CustomerName: "Bea", CustomerEmail: "bea@example.com", Rating: 1 });
  return made;
}

describe("PATCH", () => {
  it.each([
    ["a JSON Patch", JSON_PATCH, "application/json"],
    ["a JSON Patch by its label", JSON_PATCH, "application/json-patch+json"],
    ["a merge patch", { customerName: "Ada", RATING: 4, CustomerEmail: null }, "application/json"],
    [
      "a merge patch by its label",
      { CustomerName: "Ada", Rating: 4, CustomerEmail: null },
      "application/merge-patch+json",
    ],
  ])("takes %s (%#) and changes only what it names", async (_, patch, type) => {
    const { ask, mock } = desk();
    const before = mock.sessions.get(1);
    const { status, reason, json } = await ask("PATCH /ChatSession/1", patch, { "Content-Type": type });
    expect([status, reason]).toEqual([200, "ChatSessionEntity  updated."]);
    const after = { ...before, CustomerName: "Ada", Rating: 4, CustomerEmail: null };
    expect(mock.sessions.get(1)).toEqual(after);
    expect(json).toMatchObject({ CustomerName: "Ada", Rating: 4, _Links: { Self: expect.any(String) } });
  });

  it("answers only what $select names", async () => {
    const { json } = await desk().ask("PATCH /ChatSession/1?$select=customerName", { customerName: "Ada" });
    expect(json).toMatchObject({ CustomerName: "Ada", Rating: null, ChatSessionId: null });
  });

  it.each([
    [
      "404 for a session that is not there",
      "PATCH /ChatSession/2",
      { customerName: "Ada" },
      {},
      404,
      "There is no chat session with the id 2.",
    ],
    [
      "409 for a test that fails",
      "PATCH /ChatSession/1",
      [
        { op: "replace", path: "/rating", value: 5 },
        { op: "test", path: "/topicId", value: 3 },
      ],
      {},
      409,
      "/TopicId has another value.",
    ],
    [
      "412 for a session that has changed since",
      "PATCH /ChatSession/1",
      { rating: 5 },
      { "If-Unmodified-Since": "Wed, 12 Jun 2024 07:59:59 GMT" },
      412,
      "has changed since",
    ],
  ])("answers %s, and changes nothing", async (_, line, patch, headers, status, words) => {
    const { ask, mock } = desk();
    const before = mock.sessions.list();
    const answered = await ask(line, patch, headers);
    expect([answered.status, answered.json]).toEqual([
      status,
      expect.objectContaining({ ErrorMessage: expect.stringContaining(words) }),
    ]);
    expect(mock.sessions.list()).toEqual(before);
  });

  it.each([
    ["an operation that is none", [{ op: "move", path: "/rating", from: "/rank" }], "op must be"],
    ["a name that no table has", [{ op: "replace", path: "/colour", value: 1 }], "/colour"],
    ["a value of the wrong type", { rating: "much" }, "/rating"],
    ["text", '"x"', "The body must be"],
  ])("refuses %s with 400", async (_, patch, words) => {
    const { ask, mock } = desk();
    const before = mock.sessions.list();
    const { status, json } = await ask("PATCH /ChatSession/1", patch);
    expect([status, json]).toEqual([400, expect.objectContaining({ MessageDetail: expect.stringContaining(words) })]);
    expect(mock.sessions.list()).toEqual(before);
  });

  it.each([
    ["the moment of the change", "Wed, 12 Jun 2024 08:00:00 GMT"],
    ["a later moment", "Thu, 13 Jun 2024 08:00:00 GMT"],
    ["what is no date", "yesterday"],
  ])("goes on for If-Unmodified-Since with %s", async (_, since) => {
    const { status } = await desk().ask("PATCH /ChatSession/1", { rating: 5 }, { "If-Unmodified-Since": since });
    expect(status).toBe(200);
  });

  it.each([
    ["GET /ChatSession/1", "If-Modified-Since", "Thu, 13 Jun 2999 08:00:00 GMT"],
    ["PUT /ChatSession/1", "If-Unmodified-Since", "Wed, 12 Jun 1999 07:59:59 GMT"],
  ])("%s does not look at %s", async (line, name, since) => {
    const body = line.startsWith("PUT") ? { CustomerName: "Ada" } : undefined;
    expect((await desk().ask(line, body, { [name]: since })).status).toBe(200);
  });
});
