import { beforeEach, describe, expect, it } from "vitest";
import { sessions } from "../../src/groups/sessions.ts";
import { combineContracts } from "../../src/combine-contracts.ts";
import { contract as own } from "../../src/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";
import { readText } from "../support/root.ts";

const { contract: crm } = importTexts({ "crm.json": readText("test/import/kinds/crm.json") });
const { contract: harbour } = importTexts({ "harbour.json": readText("test/import/kinds/harbour.json") });
const mock = createMock({ contract: [crm, harbour], groups: [sessions] });
beforeEach(() => mock.reset());

type Json = Readonly<Record<string, unknown>>;

async function ask(line: string, body?: unknown): Promise<Json> {
  const [method = "", ...path] = line.split(" ");
  const response = await mock.fetch(`/api/v1/${path.join(" ")}`, {
    method,
    headers: { Authorization: "Basic dGplMDpUamUw", ...(body !== undefined && { "Content-Type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect([line, response.status]).toEqual([line, 200]);
  return (await response.json()) as Json;
}

const reference = (of: Json, name: string): Json => of[name] as Json;
const session = mock.sessions.list().find(({ Ticket }) => Ticket !== null);

/** A company that is not chat's: other rows, and one of them a choice. */
const SHOP = {
  openapi: "3.0.0",
  paths: {
    "/api/v1/Shop/{id}": {
      get: {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", format: "int32" } }],
        responses: {
          200: {
            description: "OK",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Shop" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Shop: {
        type: "object",
        properties: {
          ShopId: { type: "integer", format: "int32" },
          Contact: { $ref: "#/components/schemas/Contact" },
          Owner: { $ref: "#/components/schemas/Associate" },
        },
      },
      Associate: { type: "object", properties: { AssociateId: { type: "integer", format: "int32" } } },
      Contact: {
        type: "object",
        properties: {
          ContactId: { type: "integer", format: "int32" },
          Name: { type: "string", enum: ["Butcher", "Baker"] },
          Owner: { $ref: "#/components/schemas/Associate" },
        },
      },
    },
  },
};

describe("a list of contracts beside chat", () => {
  it("answers chat, and all of them, in one world: the ticket of a session is the ticket", async () => {
    expect(await ask("GET Pier/1")).toMatchObject({ PierId: 1 });
    const { Ticket, Contact } = session ?? {};
    expect(Ticket?.TicketId).toBeGreaterThan(0);
    const ticket = await ask(`GET Ticket/${Ticket?.TicketId}`);
    expect(ticket).toMatchObject({ TicketId: Ticket?.TicketId, Title: Ticket?.Title });
    expect(reference(ticket, "Contact")).toMatchObject({ ContactId: Contact?.ContactId, Name: Contact?.Name });
    expect(await ask(`GET Contact/${Contact?.ContactId}`)).toMatchObject({ Name: Contact?.Name, Department: "" });
    expect((await ask(`GET Ticket?$filter=ticketId eq ${Ticket?.TicketId}`))["value"]).toHaveLength(1);
    expect((await ask(`GET Contact/${Contact?.ContactId}/Tickets`))["value"]).toContainEqual(
      expect.objectContaining({ PrimaryKey: String(Ticket?.TicketId) }),
    );
  });

  it("shows a session's ticket as its customer's, and as of the agent who owns it", async () => {
    const row = (name: string, type: object): Json => ({ [name]: type });
    const number = { type: "integer", format: "int32" };
    const carrier = (...rows: readonly Json[]): object => ({
      type: "object",
      properties: Object.assign({}, ...rows) as Json,
    });
    const refer = (name: string): object => ({ $ref: `#/definitions/${name}` });
    const people = [row("Person", refer("Person")), row("OwnedBy", refer("Associate"))];
    const definitions = {
      TicketEntity: carrier(row("TicketId", number), ...people),
      Person: carrier(row("PersonId", number), row("FullName", { type: "string" })),
      Associate: carrier(row("AssociateId", number)),
    };
    const responses = { 200: { description: "OK", schema: refer("TicketEntity") } };
    const get = { parameters: [{ name: "id", in: "path", required: true, ...number }], responses };
    const described = { swagger: "2.0", paths: { "/api/v1/Ticket/{id}": { get } }, definitions };
    const beside = createMock({ contract: [importTexts({ "t.json": JSON.stringify(described) }).contract] });
    const talk = beside.sessions.list().find((one) => one.Ticket && one.Person);
    const headers = { Authorization: "Basic dGplMDpUamUw" };
    const ticket = await (await beside.fetch(`/api/v1/Ticket/${talk?.Ticket?.TicketId}`, { headers })).json();
    expect(ticket).toMatchObject({
      Person: { PersonId: talk?.Person?.PersonId, FullName: talk?.Person?.FullName },
      OwnedBy: { AssociateId: talk?.Ticket?.OwnedByAssociateId },
    });
  });

  it("shows in a session what was said of its ticket, and of the ticket that it is given", async () => {
    const { ChatSessionId: id, Ticket } = session ?? {};
    await ask(`PUT Ticket/${Ticket?.TicketId}`, { Title: "Another title" });
    expect(mock.sessions.get(id ?? 0)?.Ticket).toMatchObject({ Title: "Another title", Author: Ticket?.Author });
    const made = await ask("POST Ticket", { Title: "The printer is on fire", Contact: { ContactId: 17 } });
    expect(made).toMatchObject({ TicketId: 101, Contact: { ContactId: 17 } });
    await ask("PUT Contact/17", { Name: "Odd Boats" });
    expect(await ask("GET Ticket/101")).toMatchObject({ Contact: { ContactId: 17, Name: "Odd Boats" } });
    const changed = mock.sessions.update(id ?? 0, { Ticket: { TicketId: 101 } });
    expect(changed.Ticket).toMatchObject({ TicketId: 101, Title: "The printer is on fire" });
    expect(await ask(`GET ChatSession/${id}`)).toMatchObject({ Ticket: { Title: "The printer is on fire" } });
  });

  it("lets each operation answer the rows of its own description, whatever chat's types of these names have", async () => {
    const { contract: shop } = importTexts({ "shop.json": JSON.stringify(SHOP) });
    const both = createMock({ contract: [shop] });
    const headers = { Authorization: "Basic dGplMDpUamUw" };
    const answer = (await (await both.fetch("/api/v1/Shop/3", { headers })).json()) as Json;
    const [company, owner] = [reference(answer, "Contact"), reference(answer, "Owner")];
    expect(Object.keys(company)).toEqual(["ContactId", "Name", "Owner"]);
    expect(["Butcher", "Baker"]).toContain(company["Name"]);
    expect(Object.keys(owner)).toEqual(["AssociateId"]);
    expect(Object.keys(both.sessions.list().find(({ Contact }) => Contact)?.Contact ?? {}).length).toBeGreaterThan(20);
    // What says the same is one type.
    expect(Object.keys(combineContracts(own, [own]).contract.types)).toEqual(Object.keys(own.types));
  });

  it("answers the archives of what was imported at the kit's own address, with their columns", async () => {
    await ask("POST Ticket", { Title: "Odd ticket" });
    for (const name of ["Ticket", "FindTicket"]) {
      const { value } = await ask(`GET Archive/${name}?$filter=title eq 'Odd ticket'&$select=ticketId,title`);
      expect(value).toMatchObject([{ ticketId: 101, title: "Odd ticket" }]);
    }
    const columns = await ask("GET Archive/Contact/$metadata");
    expect(columns["contactId"]).toMatchObject({ Name: "contactId", RestrictionType: "int", CanOrderBy: true });
    expect((await ask("GET Archive/ChatSession?$top=1"))["value"]).toMatchObject([{ EntityName: "chat" }]);
    const headers = { Authorization: "Basic dGplMDpUamUw" };
    expect((await mock.fetch("/api/v1/Archive/Nonsense", { headers })).status).toBe(404);
  });

  it("gives the carrier's own source with an error", async () => {
    const response = await mock.fetch("/api/v1/Ticket/99999", { headers: { Authorization: "Basic dGplMDpUamUw" } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ErrorSource: "SuperOffice.Ticket" });
  });

  it("gives an address to the first that has it, the kit before all", () => {
    const { contract, overruled } = combineContracts(
      { ...own, operations: [...own.operations, ...sessions.operations] },
      [crm, { ...crm, operations: crm.operations.map((one) => ({ ...one, id: `Other${one.id}` })) }],
    );
    const ids = contract.operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(overruled.map(({ by }) => by.id)).toEqual([
      "RestGetChatSessionEntity",
      ...crm.operations.map(({ id }) => (id.startsWith("ChatSession") ? "RestGetChatSessionEntity" : id)),
    ]);
  });
});
