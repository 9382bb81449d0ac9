import { describe, expect, it } from "vitest";
import { createMock } from "../../../src/mock/create-mock.ts";
import { AUTH } from "../../support/groups.ts";
import { importTexts } from "../../support/importing.ts";
import { HOOK, receiving, type Receiving } from "../../support/receiving.ts";

/** Facts 3.2 and 3.3: which events there are, and what a call says. */

async function subscribed(options: Parameters<typeof receiving>[0] = {}): Promise<Receiving> {
  const made = receiving(options);
  await made.ask("POST /Webhook", HOOK);
  return made;
}

const of = ({ calls }: Receiving, event: string): readonly (Readonly<Record<string, unknown>> | undefined)[] =>
  calls.filter(({ json }) => json["Event"] === event).map(({ json }) => json);

describe("events of chat", () => {
  it("3.2 tell of a new session, in the words of the database", async () => {
    const made = await subscribed();
    const { json } = await made.ask("POST /ChatSession", { TopicId: 2, CustomerAlias: "guest-41" });
    const { ChatSessionId: id } = json as { ChatSessionId: number };
    expect(await made.settle()).toEqual(["chatsession.created"]);
    expect(made.calls[0]?.json).toEqual({
      EventId: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      Timestamp: "2024-06-12T08:00:00Z",
      Changes: [],
      Event: "chatsession.created",
      PrimaryKey: id,
      Entity: "chatsession",
      ContextIdentifier: "Default",
      ChangedByAssociateId: 5,
      WebhookName: "desk",
      FieldValues: {
        AlertLevel: 0,
        ChatbotIsactive: false,
        Consented: false,
        ContactId: 0,
        CustomerAlias: "guest-41",
        CustomerId: 0,
        ProjectId: 0,
        Rating: 0,
        SaleId: 0,
        Status: 4,
        TicketId: 0,
        TopicId: 2,
        UserId: 0,
      },
    });
    expect(Object.keys(made.calls[0]?.json ?? {}).slice(0, 3)).toEqual(["EventId", "Timestamp", "Changes"]);
  });

  it("3.2 tell of messages in both directions, by names alone and never by their text", async () => {
    const made = await subscribed();
    await made.ask("POST /ChatSession/9/Messages", { Message: "to the customer", Type: "ToCustomer" });
    await made.ask("POST /ChatSession/9/Messages", { Message: "to the user", Type: "ToUser" });
    await made.settle();
    const messages = of(made, "chatsession.message");
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({ PrimaryKey: 9, Entity: "chatsession" });
    expect(messages[0]?.["Changes"]).toEqual([
      ...["topicId", "userId", "customerId", "customerName", "customerEmail", "companyName", "customerPhone"].map(
        (name) => `chatSession.${name}`,
      ),
      ...["sessionId", "id", "message", "type", "specialType", "specialParam", "author"].map(
        (name) => `chatMessage.${name}`,
      ),
    ]);
    expect(messages[0]).not.toHaveProperty("FieldValues");
    expect(made.calls.map(({ text }) => text).join()).not.toMatch(/to the (?:customer|user)/);
  });

  it("3.2 tell of a changed status, a transfer and a deletion, and not of other properties", async () => {
    const made = await subscribed();
    const { ask, settle } = made;
    const { json } = await ask("POST /ChatSession", {});
    const { ChatSessionId: id } = json as { ChatSessionId: number };
    await settle();
    made.calls.length = 0;
    await ask(`PATCH /ChatSession/${id}`, { CustomerName: "Ada" });
    expect(await settle()).toEqual([]);
    await ask(`POST /ChatSession/${id}/PickUp`);
    await settle();
    expect(of(made, "chatsession.changed")).toMatchObject([{ PrimaryKey: id, FieldValues: { Status: 5, UserId: 5 } }]);
    made.calls.length = 0;
    await ask(`POST /ChatSession/${id}/TransferTo/ANNE`);
    expect(await settle()).toContain("chatsession.changed");
    made.calls.length = 0;
    await ask(`DELETE /ChatSession/${id}`);
    expect(await settle()).toEqual(["chatsession.changed"]);
    expect(made.calls[0]?.json).toMatchObject({ PrimaryKey: id, FieldValues: { Status: 8 } });
  });

  it("3.2 come of the simulator: customers are nobody's associate, colleagues have their own number", async () => {
    const made = await subscribed({ simulate: 60 });
    made.mock.clock.advance("3m");
    await made.settle();
    expect(new Set(made.calls.map(({ json }) => json["Event"]))).toEqual(new Set(HOOK.Events));
    expect(new Set(of(made, "chatsession.created").map((json) => json?.["ChangedByAssociateId"]))).toEqual(
      new Set([0]),
    );
    const actors = new Set(of(made, "chatsession.changed").map((json) => json?.["ChangedByAssociateId"]));
    expect(actors).toEqual(new Set([0, 6, 7, 8, 9]));
    const times = made.calls.map(({ json }) => String(json["Timestamp"]));
    expect(times.some((time) => /\.\d*[1-9]Z$/.test(time))).toBe(true);
    expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{0,6}[1-9])?Z$/.test(time))).toEqual([]);
    const moments = times.map((time) => Date.parse(time));
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
  });

  it("3.3 name the tenant of the base path, and the caller", async () => {
    const made = receiving({ basePath: "/Cust77777" });
    made.mock.webhooks.add({ url: HOOK.TargetUrl });
    const { mock } = made;
    await mock.fetch("http://localhost/Cust77777/api/v1/ChatSession", {
      method: "POST",
      headers: { Authorization: `Basic ${btoa("anne:x")}`, "Content-Type": "application/json" },
      body: "{}",
    });
    await made.settle();
    expect(made.calls[0]?.json).toMatchObject({ ContextIdentifier: "Cust77777", ChangedByAssociateId: 6 });
  });

  it("3.3 are the same bytes for the same seed and requests, and cost nothing without webhooks", async () => {
    const run = async (): Promise<readonly string[]> => {
      const made = await subscribed();
      await made.ask("POST /ChatSession", {});
      await made.ask("POST /ChatSession/9/Messages", { Message: "a", Type: "ToUser" });
      await made.settle();
      return made.calls.map(({ text, headers }) => text + (headers.get("x-superoffice-signature") ?? ""));
    };
    expect(await run()).toEqual(await run());
    const { ask, mock } = receiving();
    await ask("POST /ChatSession", {});
    expect(mock.webhooks.deliveries()).toEqual([]);
  });

  it("3.3 carry the webhook's own properties and headers; documented ones stay as they are", async () => {
    const made = receiving();
    const more = { Headers: { "X-Own": "1" }, Properties: { tenant: "a", Event: "forged" } };
    await made.ask("POST /Webhook", { ...HOOK, ...more });
    await made.ask("POST /ChatSession", {});
    await made.settle();
    expect(made.calls[0]?.headers.get("x-own")).toBe("1");
    expect(made.calls[0]?.json).toMatchObject({ Event: "chatsession.created", tenant: "a" });
  });

  it("links the journal's entry with its events", async () => {
    const made = await subscribed();
    await made.ask("POST /ChatSession", {});
    await made.ask("GET /ChatSession/3");
    await made.settle();
    const [created, read] = made.mock.requests.list().slice(-2);
    expect(created?.events).toEqual([made.calls[0]?.json["EventId"]]);
    expect(read?.events).toBeUndefined();
  });
});

const TABLE = {
  type: "object",
  properties: {
    ContactId: { type: "integer", format: "int32" },
    Name: { type: "string" },
    Department: { type: "string" },
    Deleted: { type: "boolean" },
    Business: { $ref: "#/definitions/Business" },
  },
};

function contacts(): Parameters<typeof receiving>[0] {
  const operation = (id: string, more: object): object => ({
    operationId: `v1Contact_${id}`,
    responses: { 200: { description: "OK", schema: { $ref: "#/definitions/ContactEntity" } } },
    ...more,
  });
  const body = { name: "e", in: "body", required: true, schema: { $ref: "#/definitions/ContactEntity" } };
  const key = { name: "id", in: "path", required: true, type: "integer", format: "int32" };
  const swagger = {
    swagger: "2.0",
    info: { title: "c", version: "1" },
    paths: {
      "/api/v1/Contact": { post: operation("Post", { parameters: [body] }) },
      "/api/v1/Contact/{id}": {
        get: operation("Get", { parameters: [key] }),
        put: operation("Put", { parameters: [key, body] }),
        delete: operation("Delete", { parameters: [key], responses: { 204: { description: "gone" } } }),
      },
    },
    definitions: {
      ContactEntity: TABLE,
      Business: {
        type: "object",
        properties: { BusinessId: { type: "integer", format: "int32" }, Value: { type: "string" } },
      },
    },
  };
  return { contract: importTexts({ "contact.json": JSON.stringify(swagger) }).contract };
}

describe("events of imported carriers", () => {
  it("3.2 have names of the database, values that are not personal, and Values where one is gone", async () => {
    const made = receiving(contacts());
    const events = ["contact.created", "contact.changed", "contact.deleted"];
    made.mock.webhooks.add({ url: HOOK.TargetUrl, events });
    const ask = (method: string, path: string, body?: object): Promise<Response> =>
      made.mock.fetch(`http://localhost/api/v1/${path}`, {
        method,
        headers: { ...AUTH, "Content-Type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      });
    await ask("POST", "Contact", { Name: "Ada AS", Business: { BusinessId: 3 } });
    await ask("PUT", "Contact/7", { Name: "Bob AS", Deleted: true });
    await ask("DELETE", "Contact/7");
    expect(await made.settle()).toEqual(events);
    const [created, changed, deleted] = made.calls.map(({ json }) => json);
    expect(created).toMatchObject({ Entity: "contact", PrimaryKey: 101, FieldValues: { business_idx: 3 } });
    expect(changed).toMatchObject({
      PrimaryKey: 7,
      // What a PUT leaves out is cleared, and so changed.
      Changes: ["contact_id", "department", "business_idx", "name", "deleted", "updated", "updated_associate_id"],
    });
    expect(changed?.["FieldValues"]).toEqual({ business_idx: 0, deleted: 1 });
    expect(deleted).toMatchObject({ PrimaryKey: 7, Values: { contact_id: 7 } });
    expect(deleted).not.toHaveProperty("Changes");
    expect(JSON.stringify(made.calls)).not.toContain("Ada");
  });

  it("find nothing more where webhook-deleted has taken the carrier away", async () => {
    const made = receiving(contacts());
    made.mock.webhooks.add({ url: HOOK.TargetUrl, events: ["contact.created", "contact.deleted"] });
    made.mock.fail("webhook", { status: "webhook-deleted", times: 1 });
    const company = made.mock.entities("ContactEntity").add({ Name: "Ada AS" });
    expect(await made.settle()).toEqual(["contact.created"]);
    expect(made.mock.entities("ContactEntity").get(Number(company["ContactId"]))).toBeUndefined();
  });
});

describe("events of levers", () => {
  it("3.2 come in a mock without groups, too: from customers 0, from colleagues their number", async () => {
    const mock = createMock();
    const told: (readonly [string, number])[] = [];
    mock.webhooks.on(async (request) => {
      const { Event, ChangedByAssociateId } = (await request.json()) as { Event: string; ChangedByAssociateId: number };
      told.push([Event, ChangedByAssociateId]);
      return new Response();
    });
    const { ChatSessionId: id } = mock.customers.arrive({ TopicId: 2 });
    mock.colleagues.pickUp(id, "KARI");
    mock.customers.write(id, "Hello?");
    mock.sessions.remove(id);
    await mock.webhooks.settled();
    expect(told).toEqual([
      ["chatsession.created", 0],
      ["chatsession.message", 0],
      ["chatsession.changed", 7],
      ["chatsession.message", 7],
      ["chatsession.message", 0],
      ["chatsession.changed", 0],
    ]);
  });
});
