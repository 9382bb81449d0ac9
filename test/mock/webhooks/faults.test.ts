import { describe, expect, it } from "vitest";
import type { FaultOptions } from "../../../src/mock/faults/options.ts";
import { HOOK, receiving, type Receiving } from "../../support/receiving.ts";

/** What integrators met in production, by name. */

async function failing(options: FaultOptions): Promise<Receiving> {
  const made = receiving();
  await made.ask("POST /Webhook", { ...HOOK, Events: ["chatsession.created"] });
  made.mock.fail("webhook", { times: 1, ...options });
  await made.ask("POST /ChatSession", {});
  await made.settle();
  return made;
}

const ids = ({ calls }: Receiving): readonly unknown[] => calls.map(({ json }) => json["EventId"]);

describe('mock.fail("webhook")', () => {
  it("delivers twice with the same id", async () => {
    const made = await failing({ status: "webhook-duplicate" });
    expect(ids(made)).toHaveLength(2);
    expect(new Set(ids(made)).size).toBe(1);
  });

  it("echoes a change as the webhook's own user's", async () => {
    const { calls } = await failing({ status: "webhook-echo" });
    expect(calls.map(({ json }) => [json["Event"], json["ChangedByAssociateId"]])).toEqual([
      ["chatsession.created", 5],
      ["chatsession.created", 5],
    ]);
  });

  it("delivers late, while newer events go past", async () => {
    const made = await failing({ fault: "webhook-late", delay: "30s" });
    expect(made.calls).toEqual([]);
    await made.ask("POST /ChatSession", {});
    await made.settle();
    made.mock.clock.advance("30s");
    await made.settle();
    expect(made.calls.map(({ json }) => json["PrimaryKey"])).toEqual([14, 13]);
    expect(made.calls[1]?.json["Timestamp"]).toBe("2024-06-12T08:00:00Z");
  });

  it("delivers out of order", async () => {
    const made = await failing({ status: "webhook-out-of-order" });
    await made.ask("POST /ChatSession", {});
    await made.settle();
    expect(made.calls.map(({ json }) => json["PrimaryKey"])).toEqual([14, 13]);
  });

  it("exchanges events two by two while it is on", async () => {
    const made = await failing({ status: "webhook-out-of-order", times: undefined });
    for (let nth = 0; nth < 4; nth++) await made.ask("POST /ChatSession", {});
    await made.settle();
    expect(made.calls.map(({ json }) => json["PrimaryKey"])).toEqual([14, 13, 16, 15]);
  });

  it.each(["subscriptions", "add", "on"])("echoes as the samples' user where no caller saved it: %s", async (door) => {
    const events = ["chatsession.created"];
    const subscription = { url: HOOK.TargetUrl, events };
    const made = receiving({ webhooks: { subscriptions: door === "subscriptions" ? [subscription] : [] } });
    if (door === "add") made.mock.webhooks.add(subscription);
    const own: unknown[] = [];
    if (door === "on") {
      const take = async (request: Request): Promise<Response> => {
        own.push(await request.json());
        return new Response();
      };
      made.mock.webhooks.on(take, { events });
    }
    made.mock.fail("webhook", { status: "webhook-echo" });
    made.mock.customers.arrive();
    await made.settle();
    const bodies = door === "on" ? own : made.calls.map(({ json }) => json);
    expect(bodies).toMatchObject([{ ChangedByAssociateId: 0 }, { ChangedByAssociateId: 5 }]);
    expect((await made.ask("GET /Webhook/1")).json).toMatchObject({ RegisteredAssociate: { AssociateId: 5 } });
  });

  it("takes the session away before its event arrives", async () => {
    const made = await failing({ status: "webhook-deleted" });
    expect(made.calls).toHaveLength(1);
    expect((await made.ask("GET /ChatSession/13")).status).toBe(404);
  });

  it("signs with another secret", async () => {
    const made = await failing({ status: "webhook-wrong-signature" });
    await made.ask("POST /ChatSession", {});
    await made.settle();
    const { createHmac } = await import("node:crypto");
    const right = made.calls.map(
      ({ text, headers }) =>
        createHmac("sha256", HOOK.Secret).update(text).digest("base64") === headers.get("x-superoffice-signature"),
    );
    expect(right).toEqual([false, true]);
  });

  it("sends a test event at any time", async () => {
    const made = await failing({ status: "webhook-test" });
    expect(made.tests.map(({ json }) => json["Event"])).toEqual(["test", "test"]);
    expect(made.calls.map(({ json }) => json["Event"])).toEqual(["chatsession.created"]);
  });

  it("sends a burst, each with an id of its own", async () => {
    const made = await failing({ status: "webhook-burst" });
    expect([ids(made).length, new Set(ids(made)).size]).toEqual([20, 20]);
  });

  it("takes short names, and nothing that is not about webhooks", async () => {
    const { mock } = receiving();
    mock.fail("webhook", { status: "duplicate" as "webhook-duplicate" });
    expect(() => mock.fail("webhook", { status: 500 })).toThrow(/webhook-duplicate, webhook-echo/);
    expect(() => mock.fail("webhook", { status: "throttled" })).toThrow(/webhook-burst/);
    expect(() => mock.fail("PutChatSessionEntity", { status: "webhook-burst" })).toThrow(/only a fault of webhook/);
  });

  it("is not what a fault of all operations is about", async () => {
    const made = receiving();
    await made.ask("POST /Webhook", { ...HOOK, Events: ["a.b"] });
    made.mock.fail("*", { status: "throttled", times: 1 });
    made.mock.webhooks.add({ url: HOOK.TargetUrl, events: ["a.b"], name: "x" });
    expect((await made.ask("POST /Webhook/a.b/1", {})).status).toBe(429);
  });
});
