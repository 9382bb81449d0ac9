import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { expect, it } from "vitest";
import { webhooks } from "../../src/groups/webhooks.ts";
import { sessions } from "../../src/groups/sessions.ts";
import { createHandlers } from "../../src/msw.ts";
import { TJE0 } from "../support/agents.ts";

const TARGET = "https://desk.example.com/hook";

/** Calls to webhooks under MSW: they go through fetch, so that a handler of one's own stands for the receiver. */
export function describeWebhookCalls(environment: string): void {
  it(`calls of webhooks go through fetch and can be intercepted, in ${environment}`, async () => {
    const handlers = createHandlers({
      groups: [sessions, webhooks],
      baseUrl: "https://crm.example.com/Cust7",
      webhooks: { hosts: ["desk.example.com"] },
    });
    const told: string[] = [];
    const receiver = http.post(TARGET, async ({ request }) => {
      const { Event, ContextIdentifier } = (await request.json()) as { Event: string; ContextIdentifier: string };
      const signed = request.headers.has("x-superoffice-signature");
      told.push(`${Event} ${ContextIdentifier} ${request.headers.get("x-superoffice-event")} ${signed}`);
      return new HttpResponse(null, { status: told.length === 2 ? 500 : 200 });
    });
    const msw = setupServer(receiver, ...handlers);
    msw.listen({ onUnhandledFrame: "error" });
    try {
      const post = (path: string, body: object): Promise<Response> =>
        fetch(`https://crm.example.com/Cust7/api/v1/${path}`, {
          method: "POST",
          headers: { ...TJE0, "Content-Type": "application/json" },
          body: JSON.stringify(body),
        });
      const hook = { Name: "desk", Events: ["chatsession.created"], TargetUrl: TARGET, Secret: "correct horse" };
      expect((await post("Webhook", hook)).status).toBe(200);
      expect((await post("ChatSession", {})).status).toBe(200);
      const { mock } = handlers;
      await mock.webhooks.settled();
      mock.clock.advance("1s");
      await mock.webhooks.settled();
      expect(told).toEqual([
        "test Cust7 test true",
        "chatsession.created Cust7 chatsession.created true",
        "chatsession.created Cust7 chatsession.created true",
      ]);
      expect(mock.webhooks.deliveries()).toMatchObject([
        { status: "delivered", attempts: [{ status: 500 }, { status: 200 }] },
      ]);
    } finally {
      msw.close();
    }
  });
}
