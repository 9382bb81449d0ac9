import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Inbox } from "./inbox.tsx";
import { mock } from "./mock-api.ts";

/** With a cache of its own for each test. */
function renderInbox(): void {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Inbox />
    </QueryClientProvider>,
  );
}

test("answers in the order of arrival, until the queue is empty", async () => {
  mock.sessions.add({ CustomerName: "Ada Lovelace" });
  mock.clock.advance("30s");
  mock.sessions.add({ CustomerName: "Grace Hopper" });
  renderInbox();
  await screen.findByText("2 waiting");

  const next = screen.getByRole("button", { name: "Answer next" });
  await userEvent.click(next);
  await screen.findByText("You talk to Ada Lovelace");
  await screen.findByText("1 waiting");
  await userEvent.click(next);
  await screen.findByText("You talk to Grace Hopper");
  await userEvent.click(next);
  await screen.findByText("Nobody is waiting");
  expect(mock.requests.find({ operation: "PickUpFirstChatSession", valid: true })).toHaveLength(3);
});

test("asks to sign in again when the ticket has expired", async () => {
  mock.fail("ChatSessionsForUser", { fault: "expired-ticket" });
  renderInbox();
  expect((await screen.findByRole("alert")).textContent).toBe("Please sign in again.");
});

test("says so when a pick-up fails, and works the next time", async () => {
  mock.sessions.add({ CustomerName: "Ada Lovelace" });
  mock.fail("PickUpFirstChatSession", { status: 500, times: 1 });
  renderInbox();
  const next = await screen.findByRole("button", { name: "Answer next" });
  await userEvent.click(next);
  expect((await screen.findByRole("alert")).textContent).toBe("The server answered with 500.");
  await userEvent.click(next);
  await screen.findByText("You talk to Ada Lovelace");
});
