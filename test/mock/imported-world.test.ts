import { beforeEach, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { importTexts } from "../support/importing.ts";
import { readRecipe } from "../support/recipes.ts";
import { readText } from "../support/root.ts";

const { contract } = importTexts({ "harbour.json": readText("test/import/kinds/harbour.json") });
const mock: Mock = createMock({ contract });
beforeEach(() => mock.reset());

type Json = Readonly<Record<string, unknown>>;

async function ask(line: string, body?: unknown): Promise<{ readonly status: number; readonly body: Json & Json[] }> {
  const [method = "", ...path] = line.split(" ");
  const response = await mock.fetch(`/api/v1/${path.join(" ")}`, {
    method,
    headers: { Authorization: "Basic dGplMDpUamUw", ...(body !== undefined && { "Content-Type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
}

const rows = async (line: string): Promise<readonly Json[]> => (await ask(line)).body["value"] as Json[];

describe("imported operations share a world", () => {
  it("tell twins apart by the type of their parameter", async () => {
    expect((await ask("GET Pier/7")).body).toMatchObject({ PierId: 7 });
    expect(await ask("GET Pier/North")).toMatchObject({ status: 200, body: { Name: "North" } });
    const { body } = await ask("POST Pier", { Name: "South" });
    expect((await ask("GET Pier/south")).body).toMatchObject({ PierId: body["PierId"], Name: "South" });
  });

  it("list what is there: what was created, and not what was deleted", async () => {
    const before = await rows("GET Pier");
    const { body: made } = await ask("POST Pier", { Name: "Odd pier", Kind: "Steel" });
    expect(await rows("GET Pier")).toHaveLength(before.length + 1);
    expect(await rows("GET Pier?$filter=name eq 'Odd pier'")).toMatchObject([
      { PrimaryKey: String(made["PierId"]), kind: "Steel" },
    ]);
    for (const row of before.slice(0, 3)) {
      expect((await ask(`GET Pier/${String(row["PrimaryKey"])}`)).body).toMatchObject({
        Name: row["name"],
        Kind: row["kind"],
      });
    }
    expect((await ask(`DELETE Pier/${String(made["PierId"])}`)).status).toBe(204);
    expect((await ask("DELETE Pier/2")).status).toBe(204);
    expect(await rows("GET Pier")).toHaveLength(before.length - 1);
    expect((await ask("GET Pier?$top=2")).body["odata.nextLink"]).toContain("/api/v1/Pier?$top=2&$skip=2");
  });

  it("list what belongs to what the address names, and put what is created there", async () => {
    for (const id of [3, 4]) {
      for (const row of await rows(`GET Pier/${id}/Boats`)) {
        expect((await ask(`GET Boat/${String(row["PrimaryKey"])}`)).body).toMatchObject({ Pier: { PierId: id } });
      }
    }
    const before = await rows("GET Pier/3/Boats");
    const { body: made } = await ask("POST Boat", { Name: "Odd boat", Pier: { PierId: 3 } });
    const after = await rows("GET Pier/3/Boats?$orderBy=name&$select=name,pier/name");
    expect(after).toHaveLength(before.length + 1);
    const { body: pier } = await ask("GET Pier/3");
    expect(after).toContainEqual(
      expect.objectContaining({ PrimaryKey: String(made["BoatEntityId"]), "pier/name": pier["Name"] }),
    );
    await ask(`DELETE Boat/${String(made["BoatEntityId"])}`);
    expect(await rows("GET Pier/3/Boats")).toHaveLength(before.length);
  });

  it("are below a thing for as long as that is there", async () => {
    expect((await ask("GET Pier/3/Boats")).status).toBe(200);
    await ask("DELETE Pier/3");
    const after = [await ask("GET Pier/3"), await ask("GET Pier/3/Boats"), await ask("GET Pier/9999/Boats")];
    expect(after.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(after[1]?.body).toEqual(after[0]?.body);
    mock.entities("PierEntity").add({ PierId: 9999 });
    expect((await ask("GET Pier/9999/Boats")).status).toBe(200);
  });

  it("leave no list of what belongs to a thing empty, and find what belongs to it through another", async () => {
    const { contract: guide } = importTexts(readRecipe("docs/guides/imported-operations.md", "Import").files);
    const crm = createMock({ contract: [guide] });
    const headers = { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" };
    const get = async (path: string): Promise<Json> =>
      (await (await crm.fetch(`/api/v1/${path}`, { headers })).json()) as Json;
    for (const id of [10, 11, 64, 100]) {
      const [person] = (await get(`Contact/${id}/Persons`))["value"] as Json[];
      expect(await get(`Person/${String(person?.["PrimaryKey"])}`)).toMatchObject({ Contact: { ContactId: id } });
    }
    const body = JSON.stringify({ Title: "No toner", Person: { PersonId: 11 } });
    await crm.fetch("/api/v1/Ticket", { method: "POST", headers, body });
    const titles = async (id: number): Promise<unknown[]> =>
      ((await get(`Contact/${id}/Tickets`))["value"] as Json[]).map(({ title }) => title);
    expect(await titles(11)).toContain("No toner");
    expect(await titles(10)).not.toContain("No toner");
  });

  it("relate where several types are views of one thing, and where an agent is asked; contact details fit", async () => {
    const { contract: office } = importTexts({ "office.json": readText("test/import/kinds/office.json") });
    const crm = createMock({ contract: [office] });
    const headers = { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" };
    const call = async (path: string, body?: object): Promise<Json> => {
      const init = body && { method: "POST", body: JSON.stringify(body) };
      return (await (await crm.fetch(`/api/v1/${path}`, { headers, ...init })).json()) as Json;
    };
    const { TicketId: id } = await call("Agents/Ticket/SaveTicketEntity", { Title: "Odd", Person: { PersonId: 12 } });
    expect((await call(`Ticket?$filter=title eq 'Odd'&$select=ticketId,person/contactId`))["value"]).toMatchObject([
      { ticketId: id, "person/contactId": 12 },
    ]);
    expect((await call("Contact/12/Tickets?$select=title"))["value"]).toContainEqual(
      expect.objectContaining({ title: "Odd" }),
    );
    // What was there before refers to what is there.
    for (const ticket of [1, 7, 42, 100]) {
      const { Person } = (await call(`Ticket/${ticket}`)) as {
        readonly Person: { readonly PersonId: number; readonly ContactId: number };
      };
      expect([Person.PersonId >= 1 && Person.PersonId <= 100, Person.ContactId >= 1]).toEqual([true, true]);
      expect(await call(`Person/${Person.PersonId}`)).toMatchObject({ Contact: { ContactId: Person.ContactId } });
    }
    const persons = await call("Agents/Contact/GetPersons", { ContactId: 12 });
    expect(persons).toMatchObject([{ PersonId: 12, ContactId: 12 }]);
    const byText = {
      ProviderName: "Ticket",
      Columns: "ticketId,title",
      Restrictions: "ticketId < 3",
      SortOrder: "ticketId desc",
    };
    const found = (await call("Agents/Archive/GetArchiveListByColumns2", byText)) as unknown as Json[];
    expect(found.map(({ PrimaryKey, ColumnData }) => [PrimaryKey, Object.keys(ColumnData as Json)])).toEqual([
      [2, ["ticketId", "title"]],
      [1, ["ticketId", "title"]],
    ]);
    const { Emails, Phones } = (await call("Contact/12")) as Record<string, { readonly Value: string }[]>;
    for (const { Value } of Emails ?? []) expect(Value).toContain("@");
    for (const { Value } of Phones ?? []) expect(Value).toMatch(/^\+\d+/);
  });

  it("refer to each other as they are now", async () => {
    const { body: boat } = await ask("GET Boat/5");
    const { PierId } = boat["Pier"] as { readonly PierId: number };
    expect((await ask(`GET Pier/${PierId}`)).body).toMatchObject(boat["Pier"] as Json);
    await ask(`PUT Pier/${PierId}`, { Name: "Another name" });
    expect((await ask("GET Boat/5")).body).toMatchObject({ Pier: { PierId, Name: "Another name" } });
  });

  it("hold each list of lists apart, and empty one alone", async () => {
    const { body: knot } = await ask("GET List/Knot/Items/5");
    expect((await ask("GET List/Rope/Items/5")).body["Name"]).not.toBe(knot["Name"]);
    await ask("PUT List/Rope/Items/5", { Name: "Hemp" });
    expect((await ask("GET List/Rope/Items")).body).toContainEqual({ Id: 5, Name: "Hemp" });
    expect((await ask("GET List/Knot/Items/5")).body).toEqual(knot);
    expect((await ask("DELETE List/Rope/Items")).status).toBe(204);
    expect((await ask("GET List/Rope/Items")).body).toEqual([]);
    expect((await ask("GET List/Knot/Items/5")).status).toBe(200);
  });

  it("answer archives by the names of columns", async () => {
    await ask("POST Pier", { Name: "Odd pier" });
    const { body } = await ask("POST Agents/Archive/GetArchiveListByColumns", {
      ProviderName: "FindPier",
      Columns: ["pierId", "name"],
      Restriction: [{ Name: "name", Operator: "begins", Values: ["Odd"], IsActive: true }],
      SortOrder: [{ Name: "pierId", Direction: "DESC" }],
      PageSize: 10,
    });
    expect(body).toMatchObject([
      {
        EntityName: "pier",
        PrimaryKey: 101,
        ColumnData: { pierId: { DisplayValue: "101" }, name: { DisplayValue: "Odd pier" } },
      },
    ]);
    expect(await rows("GET Archive/Pier/Rows")).toHaveLength(101);
  });

  it("give a new one what the address of new ones says, as far as its body says nothing", async () => {
    const { contract: lighthouse } = importTexts({ "lighthouse.json": readText("test/import/kinds/lighthouse.json") });
    const lamps = createMock({ contract: lighthouse });
    const init = { headers: { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" } };
    const fresh = (await (await lamps.fetch("/api/v1/Lamp/default", init)).json()) as Json;
    const response = await lamps.fetch("/api/v1/Lamp", { ...init, method: "POST", body: '{"Code":"A1"}' });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ ...fresh, LampId: 101, Code: "A1" });
  });

  it("answer a name of each enum that a body leaves out", async () => {
    const { body: made } = await ask("POST Pier", { Name: "Bare" });
    expect(made).toMatchObject({ Kind: expect.any(String) });
    const changed = await ask(`PUT Pier/${String(made["PierId"])}`, { PierId: made["PierId"], Name: "Bare still" });
    expect(changed.body).toMatchObject({ Kind: made["Kind"] });
    expect(mock.entities("PierEntity").add({ Name: "Added" })).toMatchObject({ Kind: made["Kind"] });
  });

  it("stamp what is created and changed with the time of the world", async () => {
    const { body: made } = await ask("POST Pier", { Name: "New" });
    expect(made).toMatchObject({ Created: "2024-06-12T10:00:00+02:00", Updated: "2024-06-12T10:00:00+02:00" });
    const { body: seeded } = await ask("GET Pier/9");
    expect(Date.parse(String(seeded["Created"]))).toBeLessThan(Date.parse(String(seeded["Updated"])));
    expect(mock.entities("PierEntity").add({ Name: "Added" })).toMatchObject({ Created: made["Created"] });
  });
});

describe("mock.entities", () => {
  it("adds, changes and removes things past the API, which then answers them", async () => {
    const piers = mock.entities("PierEntity");
    const made = piers.add({ name: "Past the API", Kind: "Stone", Created: "2024-01-02T03:04:05Z" });
    expect(made).toMatchObject({ PierId: 101, Name: "Past the API", Created: "2024-01-02T04:04:05+01:00" });
    expect((await ask("GET Pier/101")).body).toEqual(made);
    expect(piers.update(101, { Name: "Still there" })).toMatchObject({ Name: "Still there", Kind: "Stone" });
    expect(piers.list()).toHaveLength(101);
    expect([piers.remove(101), piers.remove(101), piers.get(101)]).toEqual([true, false, undefined]);
    expect((await ask("GET Pier/101")).status).toBe(404);
    expect(piers.add({ PierId: 500 })).toMatchObject({ PierId: 500 });
    expect((await ask("POST Pier", {})).body).toMatchObject({ PierId: 501 });
  });

  it("takes the name of another view of a thing", () => {
    expect(mock.entities("PierEntityWithLinks").list()).toEqual(mock.entities("PierEntity").list());
    expect(() => mock.entities("PierEntty")).toThrow('did you mean "PierEntity"?');
  });

  it("says what is wrong with a type, a property, a value and a number", () => {
    expect(() => mock.entities("Nonsense")).toThrow("the contract has no type");
    expect(() => mock.entities("Rule")).toThrow("Rule has no id of its own");
    const piers = mock.entities("PierEntity");
    expect(() => piers.add({ Colour: "red" })).toThrow("PierEntity has no property Colour");
    expect(() => piers.add({ Kind: "Paper" })).toThrow("/Kind must be one of Wood, Stone, Steel");
    expect(() => piers.add({ PierId: 5 })).toThrow("there is a PierEntity with the id 5 already");
    expect(() => piers.update(4711, {})).toThrow("there is no PierEntity with the id 4711");
  });
});
