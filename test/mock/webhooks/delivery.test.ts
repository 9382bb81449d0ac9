import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signatureOf } from "../../../src/webhook-signature.ts";
import { HOOK, receiving, type Receiving } from "../../support/receiving.ts";

/** Facts 3.3, 3.4 and 3.6: headers, signature, attempts, and what stops a webhook. */

async function subscribed(options: Parameters<typeof receiving>[0] = {}, more: object = {}): Promise<Receiving> {
  const made = receiving(options);
  await made.ask("POST /Webhook", { ...HOOK, Events: ["chatsession.created"], ...more });
  return made;
}

const refuse =
  (status: number): (() => Response) =>
  () =>
    new Response("busy", { status });
const state = async ({ ask }: Receiving, id = 1): Promise<Readonly<Record<string, unknown>>> =>
  (await ask(`GET /Webhook/${id}`)).json as Readonly<Record<string, unknown>>;
const header = (made: Receiving, name: string): readonly (string | null)[] =>
  made.calls.map(({ headers }) => headers.get(name));

describe("the signature", () => {
  it.each([
    [
      "correct horse",
      '{"EventId":"0f3d1c52-6a0b-4a57-9c1e-5d2b7f4a9e10","Event":"chatsession.created","PrimaryKey":7}',
      "93tda9U1+2UxtXvj9lNhGFdo1FyauqwLMClBUKSEZ5g=",
    ],
    ["hemmelig æøå", '{"WebhookName":"Blåbær ✓"}', "EMvtscmlxr+FeFa+VRM/7XfdPOQayeHUcXI9ZYTw8D4="],
  ])("3.4 with the secret %s is the one of the vectors", async (secret, body, expected) => {
    expect(await signatureOf(secret, new TextEncoder().encode(body))).toBe(expected);
  });

  it("3.4 is over the bytes as sent, and absent without a secret", async () => {
    const made = await subscribed({}, { Secret: "hemmelig æøå", Name: "Blåbær ✓" });
    await made.ask("POST /ChatSession", {});
    await made.settle();
    const expected = createHmac("sha256", "hemmelig æøå")
      .update(made.calls[0]?.text ?? "", "utf8")
      .digest("base64");
    expect(header(made, "x-superoffice-signature")).toEqual([expected]);
    const open = await subscribed({}, { Secret: null });
    await open.ask("POST /ChatSession", {});
    await open.settle();
    expect(open.calls[0]?.headers.has("x-superoffice-signature")).toBe(false);
  });
});

describe("a call", () => {
  it("3.3 has the documented headers, and follows no redirect", async () => {
    const made = await subscribed();
    await made.ask("POST /ChatSession", {});
    await made.settle();
    const [call] = made.calls;
    if (!call) throw new Error("nothing was sent");
    const { headers, json, redirect } = call;
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("user-agent")).toMatch(/^NetServer-Webhook\/\d+(\.\d+)+$/);
    expect(headers.get("x-superoffice-event")).toBe("chatsession.created");
    expect(headers.get("x-superoffice-eventid")).toBe(json["EventId"]);
    expect(headers.get("x-superoffice-retry")).toBe("0");
    expect(redirect).toBe("manual");
  });
});

describe("a failing receiver", () => {
  it("3.6 is tried again after one and four seconds, with the same id; then with a new one", async () => {
    const made = await subscribed();
    made.answer = refuse(500);
    await made.ask("POST /ChatSession", {});
    await made.settle();
    expect(made.calls).toHaveLength(1);
    made.mock.clock.advance(999);
    await made.settle();
    expect(made.calls).toHaveLength(1);
    made.mock.clock.advance(1);
    await made.settle();
    expect(made.calls).toHaveLength(2);
    made.mock.clock.advance("3999ms");
    await made.settle();
    expect(made.calls).toHaveLength(2);
    made.mock.clock.advance(1);
    await made.settle();
    expect(header(made, "x-superoffice-retry")).toEqual(["0", "1", "2", "0"]);
    const [first, second, third, fourth] = header(made, "x-superoffice-eventid");
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
    expect(made.calls[3]?.json["EventId"]).toBe(fourth);
    expect(await state(made)).toMatchObject({ State: "Active", TotalCalls: 4, TotalErrors: 4, ConsecutiveErrors: 4 });
    expect((await made.ask("GET /Webhook/1/LastError")).json).toMatch(/500[^]*busy/);
  });

  it("3.6 stops after nine failures in a row, in no time; then nothing more is sent", async () => {
    const made = await subscribed();
    made.mock.webhooks.add({
      url: "http://localhost/watch",
      events: ["webhook1.errors", "webhook1.started"],
      name: "watch",
    });
    made.answer = ({ url }) => new Response(null, { status: url.endsWith("/hook") ? 500 : 200 });
    await made.ask("POST /ChatSession", {});
    await made.ask("POST /ChatSession", {});
    made.mock.clock.advance("1h");
    await made.settle();
    const own = made.calls.filter(({ url }) => url.endsWith("/hook"));
    expect(own).toHaveLength(9);
    // Three attempts with one event, then the other: the first went to the back of the queue.
    expect(own.map(({ json }) => json["PrimaryKey"])).toEqual([13, 13, 13, 14, 14, 14, 13, 13, 13]);
    expect(await state(made)).toMatchObject({ State: "TooManyErrors", ConsecutiveErrors: 9 });
    const told = made.calls.find(({ url }) => url.endsWith("/watch"));
    expect(told?.headers.get("x-superoffice-event")).toBe("webhook1.errors");
    expect(told?.json).toMatchObject({ Event: "webhook.errors", PrimaryKey: 1, ChangedByAssociateId: 0 });
    expect(told?.json).not.toHaveProperty("Entity");
    expect(told?.json["FieldValues"]).toMatchObject({ events: 1, registered_associate_id: 5, state: 3 });
    await made.ask("POST /ChatSession", {});
    made.mock.clock.advance("1h");
    await made.settle();
    expect(made.calls.filter(({ url }) => url.endsWith("/hook"))).toHaveLength(9);
    made.answer = () => new Response();
    expect((await made.ask("PATCH /Webhook/1", { State: "Active" })).json).toMatchObject({ ConsecutiveErrors: 0 });
    await made.ask("POST /ChatSession", {});
    await made.settle();
    expect(new Set(header(made, "x-superoffice-event").slice(-2))).toEqual(
      new Set(["chatsession.created", "webhook1.started"]),
    );
  });

  it("3.6 counts failures in a row: a success takes them back to nought", async () => {
    const made = await subscribed();
    made.answer = (_, nth) => new Response(null, { status: nth % 3 === 0 ? 200 : 500 });
    for (let at = 0; at < 8; at++) await made.ask("POST /ChatSession", {});
    made.mock.clock.advance("1h");
    await made.settle();
    expect(await state(made)).toMatchObject({ State: "Active", ConsecutiveErrors: 0, TotalCalls: 24, TotalErrors: 16 });
    expect(made.mock.webhooks.deliveries().map(({ status }) => status)).toEqual(Array(8).fill("delivered"));
  });

  it("3.6 that answers 410 is done with at once", async () => {
    const made = await subscribed();
    made.mock.webhooks.add({ url: "http://localhost/watch", events: ["webhook1.errors"], name: "watch" });
    made.answer = ({ url }) => new Response(null, { status: url.endsWith("/hook") ? 410 : 200 });
    await made.ask("POST /ChatSession", {});
    made.mock.clock.advance("1h");
    await made.settle();
    expect(header(made, "x-superoffice-event")).toEqual(["chatsession.created", "webhook1.errors"]);
    expect(await state(made)).toMatchObject({ State: "TooManyErrors" });
    expect(made.mock.webhooks.deliveries()).toMatchObject([
      { status: "discarded", nextAttempt: undefined },
      { status: "delivered" },
    ]);
  });

  it("3.6 is one that answers anything but 200, or nothing", async () => {
    const cut = new ReadableStream({ pull: (controller) => controller.error(new Error("cut off")) });
    const answers: Record<string, () => Response | Promise<Response>> = {
      "is down": () => Promise.reject(new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") })),
      "answers 201": refuse(201),
      "answers 204": () => new Response(null, { status: 204 }),
      redirects: () => new Response(null, { status: 301, headers: { Location: "http://localhost/elsewhere" } }),
      "answers 500 with HTML": () => new Response("<html>", { status: 500, headers: { "Content-Type": "text/html" } }),
      "closes in the middle": () => new Response(cut),
      hangs: () => new Promise<Response>(() => {}),
      "never ends its answer": () => new Response(new ReadableStream({})),
    };
    for (const [what, answer] of Object.entries(answers)) {
      const made = receiving({ webhooks: /hangs|never/.test(what) ? { timeoutMs: 20 } : {} });
      made.mock.webhooks.add({ url: HOOK.TargetUrl, events: ["chatsession.created"] });
      made.answer = answer;
      await made.ask("POST /ChatSession", {});
      await made.settle();
      expect([what, made.calls.length]).toEqual([what, 1]);
      expect([what, await state(made)]).toMatchObject([what, { TotalErrors: 1, State: "Active" }]);
      expect([what, (await state(made))["LastError"]]).not.toEqual([what, ""]);
    }
  });

  it("reads no more of a long answer than it needs", async () => {
    const made = await subscribed();
    const chunk = new TextEncoder().encode("x".repeat(10_000));
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled++;
        controller.enqueue(chunk);
      },
    });
    made.answer = () => new Response(endless);
    await made.ask("POST /ChatSession", {});
    await made.settle();
    expect(made.mock.webhooks.deliveries()).toMatchObject([{ status: "delivered" }]);
    expect(pulled).toBeLessThan(10);
  });
});

describe("the order", () => {
  it("is that of the events for each webhook, and one that fails holds nobody else up", async () => {
    const made = await subscribed();
    made.mock.webhooks.add({ url: "http://localhost/other", events: ["chatsession.created"], name: "other" });
    made.answer = ({ url }) => new Response(null, { status: url.endsWith("/hook") ? 500 : 200 });
    for (let at = 0; at < 4; at++) await made.ask("POST /ChatSession", {});
    await made.settle();
    const keys = (end: string): unknown[] =>
      made.calls.filter(({ url }) => url.endsWith(end)).map(({ json }) => json["PrimaryKey"]);
    expect(keys("/other")).toEqual([13, 14, 15, 16]);
    expect(keys("/hook")).toEqual([13]);
  });

  it("has one call under way at a time for a webhook, and eight in all", async () => {
    const made = receiving();
    for (let at = 0; at < 12; at++) {
      made.mock.webhooks.add({ url: `http://localhost/${at}`, name: String(at), events: ["chatsession.created"] });
    }
    let most = 0;
    let now = 0;
    made.answer = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      return new Response();
    };
    for (let at = 0; at < 3; at++) await made.ask("POST /ChatSession", {});
    await made.settle();
    expect([most, made.calls.length]).toEqual([8, 36]);
  });

  it("does not slow a request: its answer comes while the receiver hangs", async () => {
    const made = await subscribed();
    made.answer = () => new Promise<Response>(() => {});
    expect((await made.ask("POST /ChatSession", {})).status).toBe(200);
    expect((await made.ask("POST /ChatSession", {})).status).toBe(200);
    expect(made.mock.webhooks.deliveries().map(({ status }) => status)).toEqual(["pending", "pending"]);
    made.mock.reset();
    expect(made.mock.webhooks.deliveries()).toEqual([]);
  });
});

describe("a webhook that is stopped", () => {
  it("3.6 gets nothing, and tells that it was stopped and started", async () => {
    const made = await subscribed();
    made.mock.webhooks.add({
      url: "http://localhost/watch",
      events: ["webhook1.stopped", "webhook1.started"],
      name: "w",
    });
    await made.ask("PATCH /Webhook/1", { State: "Stopped" });
    await made.ask("POST /ChatSession", {});
    await made.ask("PATCH /Webhook/1", { State: "Active" });
    await made.settle();
    expect(header(made, "x-superoffice-event")).toEqual(["webhook1.stopped", "webhook1.started"]);
    expect(made.calls[0]?.json).toMatchObject({
      Event: "webhook.stopped",
      ChangedByAssociateId: 5,
      FieldValues: { state: 2 },
    });
  });
});
