// @vitest-environment jsdom
import { setupServer } from "msw/node";
import { createHandlers } from "superoffice-mock-kit/msw";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { showInbox } from "./inbox.ts";

const baseUrl = "https://crm.example.com/Cust12345";
const handlers = createHandlers({ baseUrl, sessions: 0 }); // one MSW handler per operation
const { mock } = handlers; // the world behind them, and its levers
const server = setupServer(...handlers);

beforeAll(() => server.listen({ onUnhandledFrame: "error" })); // with MSW 2: onUnhandledRequest: "error"
afterEach(() => mock.reset());
afterAll(() => server.close());

test("the customer answers, the inbox shows it", async () => {
  const { ChatSessionId } = mock.customers.arrive({ CustomerName: "Ada Lovelace" });
  mock.colleagues.pickUp(ChatSessionId, "TJE0"); // the login of the credentials in inbox.ts
  mock.colleagues.write(ChatSessionId, "How can I help?");
  await showInbox(document.body, baseUrl);
  expect(document.body.innerHTML).toBe('<li class="">Ada Lovelace: How can I help?</li>');

  mock.customers.write(ChatSessionId, "My order has not come.");
  await showInbox(document.body, baseUrl);
  expect(document.body.innerHTML).toBe('<li class="my-turn">Ada Lovelace: My order has not come.</li>');
});

test("the ticket has expired, the inbox asks to sign in", async () => {
  mock.fail("ChatSessionsForUser", { fault: "expired-ticket", times: 1 });
  await showInbox(document.body, baseUrl);
  expect(document.body.textContent).toBe("Please sign in again.");
});
