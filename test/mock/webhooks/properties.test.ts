import { describe, expect, it } from "vitest";
import { HOOK, receiving } from "../../support/receiving.ts";

/** Facts 3.1: what each property of a Webhook does. */

describe("a property of a webhook", () => {
  it("3.1 that only people read comes back as it was saved, and changes no call", async () => {
    const { ask, calls, settle } = receiving();
    const own = {
      ErrorsEmail: "ops@example.com",
      ErrorEmails: ["ops@example.com", "dev@example.com"],
      ErrorAssociates: [{ Id: 5, Name: "Tj" }],
      Description: "Tells the desk",
      NotifyVia: "Email",
      NotifyWhen: "Disabling",
    };
    const { json } = await ask("POST /Webhook", { ...HOOK, ...own });
    expect(json).toMatchObject({ ...own, ErrorAssociates: [expect.objectContaining({ Id: 5 })] });
    expect((await ask("GET /Webhook/1")).json).toMatchObject({ ErrorEmails: own.ErrorEmails, NotifyVia: "Email" });
    await ask("POST /ChatSession", {});
    await settle();
    expect(calls.map(({ text }) => text).join()).not.toMatch(/example\.com|Tells|Disabling/);
  });

  it("3.1 NotifyVia and NotifyWhen call nobody: of nine failures only the receiver hears", async () => {
    const made = receiving();
    const told = { NotifyVia: "Email", NotifyWhen: "FirstFailure", ErrorEmails: ["ops@example.com"] };
    await made.ask("POST /Webhook", { ...HOOK, ...told });
    made.answer = () => new Response(null, { status: 500 });
    await made.ask("POST /ChatSession", {});
    made.mock.clock.advance("1h");
    await made.settle();
    expect(new Set(made.calls.map(({ url }) => url))).toEqual(new Set([HOOK.TargetUrl]));
    expect((await made.ask("GET /Webhook/1")).json).toMatchObject({ ...told, State: "TooManyErrors" });
  });

  it.each([
    ["3.1 NotifyVia", { NotifyVia: "Pigeon" }],
    ["3.1 NotifyWhen", { NotifyWhen: "Always" }],
    ["3.1 State", { State: "Paused" }],
    ["3.1 Events", { Events: "contact.created" }],
    ["3.1 Headers", { Headers: ["X-A: b"] }],
  ])("%s of another kind is refused with 400", async (_name, wrong) => {
    expect((await receiving().ask("POST /Webhook", { ...HOOK, ...wrong })).status).toBe(400);
  });

  it("3.1 takes the enums by their numbers, too", async () => {
    const { ask } = receiving();
    const { json } = await ask("POST /Webhook", { ...HOOK, State: 2, NotifyVia: 2, NotifyWhen: 1 });
    expect(json).toMatchObject({ State: "Stopped", NotifyVia: "InApp", NotifyWhen: "FirstFailure" });
  });

  it("3.1 that the server counts or stamps is not the caller's to set", async () => {
    const { ask } = receiving();
    const own = {
      TotalCalls: 7,
      TotalErrors: 7,
      ConsecutiveErrors: 8,
      LastError: "x",
      WebhookId: 99,
      Registered: "2000-01-01T00:00:00",
    };
    const { json } = await ask("POST /Webhook", { ...HOOK, ...own });
    expect(json).toMatchObject({ WebhookId: 1, TotalCalls: 0, TotalErrors: 0, ConsecutiveErrors: 0, LastError: null });
    expect((json as { Registered: string }).Registered).toMatch(/^2024-06-12T/);
    expect((json as { RegisteredAssociate: unknown }).RegisteredAssociate).toMatchObject({ AssociateId: 5 });
  });

  it("3.3 Headers go with each call, and Properties into each body", async () => {
    const { ask, calls, settle, tests } = receiving();
    await ask("POST /Webhook", {
      ...HOOK,
      Headers: { "X-Tenant": "north", Authorization: "Bearer of-the-receiver" },
      Properties: { Tenant: "north", Limits: { most: 3 } },
    });
    await ask("POST /ChatSession", {});
    await settle();
    for (const call of [tests[0], calls[0]]) {
      expect(call?.headers.get("x-tenant")).toBe("north");
      expect(call?.headers.get("authorization")).toBe("Bearer of-the-receiver");
      expect(call?.json).toMatchObject({ Tenant: "north", Limits: { most: 3 } });
    }
  });

  it("3.6 State Stopped or a deletion ends what is on its way; the counters stay", async () => {
    const made = receiving();
    made.mock.webhooks.add({ url: HOOK.TargetUrl, events: ["chatsession.created"] });
    made.answer = () => new Response(null, { status: 500 });
    await made.ask("POST /ChatSession", {});
    await made.settle();
    made.answer = () => new Response();
    await made.ask("PATCH /Webhook/1", { State: "Stopped" });
    made.mock.clock.advance("1h");
    await made.settle();
    expect(made.calls).toHaveLength(1);
    expect(made.mock.webhooks.deliveries()).toMatchObject([{ status: "discarded" }]);
    expect((await made.ask("GET /Webhook/1")).json).toMatchObject({ State: "Stopped", TotalCalls: 1, TotalErrors: 1 });
  });
});
