import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { EXPIRED, OTHER_NAME } from "../../support/bad-certificates.ts";
import { HOOK, receiving } from "../../support/receiving.ts";

/** Facts 3.1 and 3.5: the resource, and what saving asks of it. */

const REFUSAL = { Error: true, ErrorType: "ArgumentException", ErrorSource: "SuperOffice.Services.Implementation" };

describe("the resource Webhook", () => {
  it("3.1 has documented defaults: two contact events, active, no name, dates unset", async () => {
    const { ask, call } = receiving();
    const { json } = await ask("GET /Webhook/default");
    expect(json).toMatchObject({
      WebhookId: 0,
      Name: null,
      Events: ["contact.created", "contact.deleted"],
      State: "Active",
      Type: "webhook",
      Headers: null,
      Properties: null,
      Registered: expect.stringMatching(/^0001-01-01T00:00:00/) as string,
    });
    expect(json).not.toHaveProperty("TableRight");
    expect((await call("../Webhook/CreateDefaultWebhook", {})).json).toEqual(json);
  });

  it("3.1 lists an array, by name, event and state; reads, replaces, patches and deletes", async () => {
    const { ask, mock } = receiving();
    const saved = await ask("POST /Webhook", HOOK);
    expect([saved.status, saved.json]).toMatchObject([200, { WebhookId: 1, Headers: {}, _Links: expect.anything() }]);
    await ask("POST /Webhook", { ...HOOK, Name: "other", Events: ["contact.created"], State: "Stopped" });
    const names = async (query: string): Promise<unknown> =>
      ((await ask(`GET /Webhook${query}`)).json as { Name: string }[]).map(({ Name }) => Name);
    expect(await names("")).toEqual(["desk", "other"]);
    expect(await names("?nameFilter=other")).toEqual(["other"]);
    expect(await names("?eventFilter=chatsession.created")).toEqual(["desk"]);
    expect(await names("?statusFilter=Stopped")).toEqual(["other"]);
    expect(await names("?statusFilter=Unknown")).toEqual(["desk", "other"]);
    expect((await ask("GET /Webhook/9")).status).toBe(404);
    const put = await ask("PUT /Webhook/1", { ...HOOK, Secret: undefined });
    expect(put.json).toMatchObject({ WebhookId: 1, Secret: null, UpdatedAssociate: { AssociateId: 5 } });
    expect(mock.requests.list().at(-1)?.warning).toBe("cleared Secret: PUT replaces, PATCH changes parts");
    const patch = [{ op: "replace", path: "/Name", value: "patched" }];
    expect((await ask("PATCH /Webhook/1", patch)).json).toMatchObject({ Name: "patched", TargetUrl: HOOK.TargetUrl });
    expect((await ask("PATCH /Webhook/1", { Description: "d" })).json).toMatchObject({
      Name: "patched",
      Description: "d",
    });
    expect((await ask("DELETE /Webhook/1")).status).toBe(204);
    expect((await ask("DELETE /Webhook/1")).status).toBe(404);
    expect((await ask("PATCH /Webhook/1", { Name: "x" })).status).toBe(404);
  });

  it("3.1 is an agent, too; keys that it does not know are ignored", async () => {
    const { call } = receiving();
    const agent = (name: string, body: unknown = {}): ReturnType<typeof call> => call(`../Webhook/${name}`, body);
    expect((await agent("SaveWebhook", { ...HOOK, WebhookId: 0 })).json).toMatchObject({ WebhookId: 1 });
    expect((await agent("SaveWebhook", { ...HOOK, WebhookId: 1, Name: "b" })).json).toMatchObject({ Name: "b" });
    expect((await agent("GetWebhook?webhookId=1")).json).toMatchObject({ Name: "b" });
    expect((await agent("GetWebhook?webhookId=7")).json).toBeNull();
    expect((await agent("GetAllWebhooks", { StateFilter: 0 })).json).toHaveLength(1);
    expect((await agent("GetAllWebhooks", { NameFilter: "c" })).json).toEqual([]);
    expect((await agent("GetLastError", { WebhookId: 1 })).json).toBe("");
    expect((await agent("DeleteWebhook?webhookId=1")).status).toBe(204);
  });

  it("3.1 shows an app its own webhooks alone", async () => {
    const { ask } = receiving();
    await ask("POST /Webhook", HOOK, { "SO-AppToken": "app one" });
    expect((await ask("GET /Webhook", undefined, { "SO-AppToken": "app two" })).json).toEqual([]);
    expect((await ask("GET /Webhook/1", undefined, { "SO-AppToken": "app two" })).status).toBe(404);
    const own = await ask("GET /Webhook", undefined, { "SO-AppToken": "app one" });
    expect(own.json).toHaveLength(1);
    expect(own.text).not.toContain("app one");
  });

  it("3.5 posts a test event when it is saved, and does not save what does not answer 200", async () => {
    const made = receiving();
    const { ask, tests } = made;
    expect((await ask("POST /Webhook", HOOK)).status).toBe(200);
    expect(tests[0]?.json).toMatchObject({
      Event: "test",
      Entity: "test",
      PrimaryKey: 0,
      Changes: [],
      WebhookName: "desk",
    });
    expect(tests[0]?.json["ChangedByAssociateId"]).toBe(5);
    expect(tests[0]?.headers.get("x-superoffice-event")).toBe("test");
    expect(tests[0]?.headers.get("x-hook-test")).toBe("true");
    expect(tests[0]?.headers.get("x-superoffice-signature")).not.toBeNull();
    for (const status of [201, 204, 301, 404, 410, 500]) {
      made.answer = () => new Response(null, { status, headers: { Location: "/" } });
      const refused = await ask("POST /Webhook", HOOK);
      expect([refused.status, refused.json]).toMatchObject([400, REFUSAL]);
      expect(refused.text).toContain(`it answered ${status}`);
    }
    expect((await ask("GET /Webhook")).json).toHaveLength(1);
  });

  it.each([
    [
      "http://hooks.example.com/x",
      "Webhook TargetUrl must be secure: 'HTTPS:' not found in 'http://hooks.example.com/x'",
    ],
    ["https://hooks.example.com/x", "--webhook-host hooks.example.com"],
    ["ftp://localhost/x", "absolute address"],
    ["https://user:pw@localhost/x", "no credentials"],
    ["", "absolute address"],
  ])("3.5 refuses the target %s", async (TargetUrl, message) => {
    const { ask, tests } = receiving();
    const { status, json } = await ask("POST /Webhook", { ...HOOK, TargetUrl });
    expect([status, json]).toMatchObject([
      400,
      { ...REFUSAL, ErrorMessage: expect.stringContaining(message) as string },
    ]);
    expect(tests).toEqual([]);
  });

  it.each([
    "http://127.0.0.1:9/",
    "http://127.9.9.9/",
    "http://[::1]:9/",
    "http://a.localhost/",
    "https://named.example/",
  ])("3.5 takes the target %s", async (TargetUrl) => {
    const { ask } = receiving({ webhooks: { hosts: ["named.example"] } });
    expect((await ask("POST /Webhook", { ...HOOK, TargetUrl })).status).toBe(200);
  });

  it.each([
    ["hooks.example", "https://HOOKS.example/x", true],
    ["hooks.example", "http://hooks.example.:80/", false],
    ["hooks.example", "http://hooks.example.evil.example/", false],
    ["Hooks.Example:80", "http://hooks.example/", true],
    ["hooks.example:443", "https://hooks.example/", true],
    ["hooks.example:80", "https://hooks.example/", false],
    ["::2", "http://[0:0::2]:8080/", true],
    ["[::2]:81", "http://[::2]:82/", false],
    ["bücher.example", "http://xn--bcher-kva.example/", true],
    ["169.254.169.254", "http://2852039166/", true],
  ])("takes --webhook-host %s for what it is: %s", async (host, TargetUrl, isTaken) => {
    const { ask } = receiving({ webhooks: { hosts: [host] } });
    expect((await ask("POST /Webhook", { ...HOOK, TargetUrl })).status).toBe(isTaken ? 200 : 400);
  });

  it.each([
    ...["", "*.example", "http://hooks.example", "hooks.example/x", "a b", "u@hooks.example", 5].map((one) => ({
      hosts: [one],
    })),
    { hosts: "hooks.example" },
    { subscriptions: "http://localhost/" },
    { timeoutMs: "10s" },
    { timeoutMs: 0 },
    { fetch: "fetch" },
  ])("refuses the options %j", (options) => {
    expect(() => receiving({ webhooks: options as never })).toThrow(
      expect.objectContaining({ name: "KitError", code: "mock-option" }),
    );
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ Name: "" }, "Name"],
    [{ Name: "n".repeat(401) }, "Name"],
    [{ Secret: "s".repeat(401) }, "Secret"],
    [{ TargetUrl: `http://localhost/${"x".repeat(4000)}` }, "TargetUrl"],
    [{ Events: [] }, "Events"],
    [{ Events: ["created"] }, "'created' is not an event name"],
    [{ Events: Array.from({ length: 300 }, () => "contact.created") }, "4000"],
    [{ Type: "ftp" }, "Type"],
    [{ Headers: { "X-SuperOffice-Signature": "x" } }, "Headers"],
    [{ Headers: { "X-A": "a\r\nb" } }, "Headers"],
    [{ Properties: { a: "x".repeat(4000) } }, "Webhook Properties must have at most 4000 characters"],
    [{ Properties: Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [at, 1])) }, "Webhook Properties must"],
    [{ Headers: { a: "x".repeat(4000) } }, "Webhook Headers must have at most 4000 characters"],
  ])("3.5 refuses wrong names, lengths, events, headers (%#)", async (wrong, message) => {
    const { status, text } = await receiving().ask("POST /Webhook", { ...HOOK, ...wrong });
    expect([status, text]).toEqual([400, expect.stringContaining(message)]);
  });

  it.each([
    ["has expired", EXPIRED],
    ["is another host's", OTHER_NAME],
  ])("3.5 does not save a target whose certificate %s", async (_what, identity) => {
    let asked = 0;
    const server = createServer(identity, (_, response) => {
      asked++;
      response.end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const TargetUrl = `https://localhost:${(server.address() as AddressInfo).port}/hook`;
    const { status, text } = await receiving({ webhooks: { fetch: globalThis.fetch } }).ask("POST /Webhook", {
      ...HOOK,
      TargetUrl,
    });
    server.close();
    expect([status, text, asked]).toEqual([400, expect.stringMatching(/certificate/i), 0]);
  });

  it("3.1 is gone after a reset, where nothing but the API made it", async () => {
    const { ask, mock } = receiving();
    await ask("POST /Webhook", HOOK);
    mock.reset();
    expect((await ask("GET /Webhook")).json).toEqual([]);
  });

  it("3.6 has no archive provider", async () => {
    expect((await receiving().ask("GET /Archive/Webhook")).status).toBe(404);
  });

  it("3.5 asks nobody about a script", async () => {
    const { ask, mock, tests, settle, calls } = receiving();
    expect((await ask("POST /Webhook", { ...HOOK, Type: "crmscript", TargetUrl: "include" })).status).toBe(200);
    await ask("POST /ChatSession", {});
    await settle();
    expect([tests, calls, mock.webhooks.deliveries()]).toEqual([[], [], []]);
  });

  it("3.1 tests what is not stored: success, and what came back", async () => {
    const made = receiving();
    made.answer = () => new Response("no way", { status: 503, headers: { "X-Why": "busy" } });
    const { json } = await made.ask("POST /Webhook/Test", { TargetUrl: HOOK.TargetUrl });
    expect(json).toMatchObject({
      Success: false,
      Message: expect.stringMatching(/503[^]*x-why: busy[^]*no way/) as string,
    });
    made.answer = () => new Response("fine");
    const agent = await made.call("../Webhook/TestWebhook", { Webhook: { TargetUrl: HOOK.TargetUrl } });
    expect(agent.json).toMatchObject({ Success: true, Message: expect.stringContaining("fine") as string });
  });

  it("3.1 signals events of one's own", async () => {
    const { ask, call, calls, settle } = receiving();
    await ask("POST /Webhook", { ...HOOK, Events: ["window.Closed"] });
    expect((await ask("POST /Webhook/window.Closed/7", { windowName: "foo" })).status).toBe(204);
    await call("../Webhook/SignalEvent", { EventName: "window.closed", PrimaryKey: 8, Data: { widgets: 123 } });
    await call("../Webhook/SignalEvent", { EventName: "window.opened", PrimaryKey: 9 });
    expect(await settle()).toEqual(["window.Closed", "window.closed"]);
    expect(calls[0]?.json).toMatchObject({ PrimaryKey: 7, Entity: "window", FieldValues: { windowName: "foo" } });
    expect(calls[1]?.json).toMatchObject({ PrimaryKey: 8, FieldValues: { widgets: 123 } });
    expect((await call("../Webhook/SignalEvent", { EventName: "nothing" })).status).toBe(400);
  });

  it("3.1 signals no more values than each of many calls can carry", async () => {
    const { ask, call, mock } = receiving();
    await ask("POST /Webhook", { ...HOOK, Events: ["window.closed"] });
    const Data = { a: "x".repeat(20_000) };
    expect((await ask("POST /Webhook/window.closed/3", Data)).status).toBe(400);
    const refused = await call("../Webhook/SignalEvent", { EventName: "window.closed", PrimaryKey: 3, Data });
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining("16384 characters")]);
    expect(mock.webhooks.deliveries()).toEqual([]);
  });

  it("3.2 signals documented events that no operation here raises", async () => {
    const { ask, settle } = receiving();
    const Events = ["document.edited", "quote.approved", "quote.rejected", "quote.sent", "quote.ordered"];
    await ask("POST /Webhook", { ...HOOK, Events });
    for (const name of Events) expect((await ask(`POST /Webhook/${name}/7`, {})).status).toBe(204);
    expect(await settle()).toEqual(Events);
  });
});

describe("a world file", () => {
  it("has webhooks of its own, again after a reset", async () => {
    const made = receiving({ world: { webhooks: [{ url: HOOK.TargetUrl, events: ["chatsession.created"] }] } });
    for (const nth of [1, 2]) {
      await made.ask("POST /ChatSession", {});
      expect(await made.settle()).toHaveLength(nth);
      made.mock.reset();
    }
  });

  it("is refused with the place of what is wrong", () => {
    expect(() => receiving({ world: { webhooks: [{ url: "http://hooks.example.com/" }] } })).toThrow(
      /\/webhooks\/0.*must be secure|must be secure/,
    );
  });
});
