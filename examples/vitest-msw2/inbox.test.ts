// @vitest-environment jsdom
import { setupServer } from "msw/node";
import { createHandlers } from "superoffice-mock-kit/msw";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { showQueue } from "./inbox.ts";

const baseUrl = "https://crm.example.com/Cust12345";
const handlers = createHandlers({ baseUrl, sessions: 0 });
const { mock } = handlers;
const server = setupServer(...handlers);

beforeAll(() => server.listen({ onUnhandledRequest: "error" })); // with MSW 3: onUnhandledFrame: "error"
afterEach(() => mock.reset());
afterAll(() => server.close());

test("shows who is waiting", async () => {
  mock.sessions.add({ CustomerName: "Ada Lovelace" });
  await showQueue(document.body, baseUrl);
  expect(document.body.innerHTML).toBe("<li>Ada Lovelace</li>");
  expect(mock.requests.find({ operation: "ChatSessionsForUser", valid: true })).toHaveLength(1);
});

test("asks to sign in again when the ticket has expired", async () => {
  mock.fail("ChatSessionsForUser", { fault: "expired-ticket", times: 1 });
  await showQueue(document.body, baseUrl);
  expect(document.body.textContent).toBe("Please sign in again.");
});
