import { expect, it } from "vitest";
import { MOST_HOPS } from "../../../src/routing/hops.ts";
import { TJE0 } from "../../support/agents.ts";
import { HOOK, receiving } from "../../support/receiving.ts";

/** A webhook may lead to the API itself, or to a mock that leads back: its calls do not go round for ever. */

const LEADS_BACK = { ...HOOK, TargetUrl: "http://localhost/api/v1/ChatSession", Headers: { ...TJE0 } };

/** A mock whose webhooks reach itself; it answers test calls. */
function reachingItself() {
  const made = receiving();
  let answered = 0;
  made.answer = async ({ url, headers, text }) => {
    if (++answered > 50) throw new Error("it goes round");
    return made.mock.fetch(url, { method: "POST", headers, body: text });
  };
  return { ...made, answered: () => answered };
}

it("is ended after some calls that each caused the next, and the journal says so", async () => {
  const { ask, settle, mock, calls } = reachingItself();
  await ask("POST /Webhook", { ...LEADS_BACK, Events: ["chatsession.created"] });
  mock.requests.clear();
  await ask("POST /ChatSession", {});
  await settle();
  expect(calls.map(({ headers }) => headers.get("x-mock-hops")?.split(", ").length)).toEqual([1, 2, 3, 4]);
  const last = mock.requests.list().at(-1);
  expect(last).toMatchObject({ status: 200, operation: "PostChatSessionEntity" });
  expect(last?.warning).toMatch(/^Its events are not sent: 4 calls of webhooks/);
  expect(mock.webhooks.deliveries().at(-1)).toMatchObject({ status: "discarded", attempts: [] });
});

it("goes on for what a client asks itself afterwards", async () => {
  const { ask, settle, calls } = reachingItself();
  await ask("POST /Webhook", { ...LEADS_BACK, Events: ["chatsession.created"] });
  await ask("POST /ChatSession", {});
  await settle();
  await ask("POST /ChatSession", {});
  await settle();
  expect(calls.length).toBe(2 * MOST_HOPS);
});

it("ends test calls of webhooks that lead to where webhooks are saved", async () => {
  const { ask, answered } = reachingItself();
  const nested = (depth: number): object => {
    const hook = { ...LEADS_BACK, TargetUrl: "http://localhost/api/v1/Webhook" };
    return depth === 0 ? hook : { ...hook, Properties: nested(depth - 1) };
  };
  await ask("POST /Webhook", nested(12));
  expect(answered()).toBe(MOST_HOPS);
});
