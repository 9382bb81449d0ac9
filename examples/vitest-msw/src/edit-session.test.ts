import { expect, test } from "vitest";
import { editSession, patchSession } from "./edit-session.ts";
import { mock } from "./mock-api.ts";

test.each([
  ["read, changed and sent back by PUT", editSession],
  ["changed by PATCH", patchSession],
])("a session that is %s keeps the rest", async (_, change) => {
  const before = mock.sessions.add({ CustomerName: "Ada Lovelace", CustomerEmail: "ada@example.com" });
  const answer = await change(before.ChatSessionId, { CustomerName: "Ada King" });
  expect(answer.CustomerName).toBe("Ada King");
  expect(mock.sessions.get(before.ChatSessionId)).toEqual({ ...before, CustomerName: "Ada King" });
});
