import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock } from "../../../src/mock/create-mock.ts";
import type { Contract } from "../../../src/model.ts";
import { importTexts } from "../../support/importing.ts";
import { FACTS_FOLDER } from "../../support/documents.ts";
import { onlyInTestAll, sample } from "../../support/sample.ts";

/** A description of tickets, whose persons, companies and places stand below them at some depth. */
const text = { type: "string" };
const int = { type: "integer", format: "int32" };
const moment = { type: "string", format: "date-time" };
const of = (name: string): object => ({ $ref: `#/definitions/${name}` });
const object = (properties: object): object => ({ type: "object", properties });
const lists = ["$select", "$filter", "$orderBy", "$top", "$skip"].map((name) => ({
  name,
  in: "query",
  type: "string",
}));
const ok = (name: string): object => ({ 200: { description: "OK", schema: of(name) } });
const id = { name: "id", in: "path", required: true, ...int };
const resource = (name: string): object => {
  const body = { name: "body", in: "body", required: true, schema: of(`${name}Entity`) };
  return {
    [`/api/v1/${name}`]: {
      get: { parameters: lists, responses: ok("ODataSlimResponse") },
      post: { parameters: [body], responses: ok(`${name}Entity`) },
    },
    [`/api/v1/${name}/{id}`]: {
      get: { parameters: [id], responses: ok(`${name}Entity`) },
      put: { parameters: [id, body], responses: ok(`${name}Entity`) },
      delete: { parameters: [id], responses: { 204: { description: "Gone" } } },
    },
  };
};
const CRM = JSON.stringify({
  swagger: "2.0",
  paths: {
    ...resource("Ticket"),
    ...resource("Person"),
    ...resource("Contact"),
    "/api/v1/Archive/{archiveProviderName}": {
      get: {
        parameters: [{ name: "archiveProviderName", in: "path", required: true, ...text }, ...lists],
        responses: ok("ODataSlimResponse"),
      },
    },
  },
  definitions: {
    ODataSlimResponse: object({
      "odata.metadata": text,
      "odata.nextLink": text,
      value: { type: "array", items: { type: "object" } },
    }),
    TicketEntity: object({
      TicketId: int,
      Title: text,
      Status: { type: "string", enum: ["Open", "Closed"] },
      CreatedAt: moment,
      Person: of("Person"),
      Customer: of("Contact"),
      Owner: of("Associate"),
      Origin: of("Place"),
    }),
    PersonEntity: object({
      PersonId: int,
      Firstname: text,
      Lastname: text,
      FullName: text,
      Contact: of("Contact"),
      Position: of("Position"),
      BirthDate: moment,
      Address: of("Place"),
    }),
    ContactEntity: object({
      ContactId: int,
      Name: text,
      Department: text,
      Country: of("Country"),
      Associate: of("Associate"),
      Address: object({ Street: of("Place"), Postal: of("Place") }),
    }),
    Person: object({ PersonId: int, FullName: text, Email: text, ContactId: int, Retired: { type: "boolean" } }),
    Contact: object({ ContactId: int, Name: text, Department: text, CountryId: int }),
    Associate: object({ AssociateId: int, Name: text, FullName: text, PersonId: int }),
    Country: object({ CountryId: int, Name: text, EnglishName: text }),
    Position: object({ Id: int, Value: text, Tooltip: text }),
    Place: object({
      City: text,
      Zipcode: text,
      Latitude: { type: "number" },
      Seen: moment,
      Kind: { type: "string", enum: ["Home", "Work"] },
    }),
  },
});

const user = readFileSync(join(FACTS_FOLDER, "Swagger-v1-User.json"), "utf8");

type Json = Readonly<Record<string, unknown>>;

const headers = { Authorization: "Basic dGplMDpUamUw", "Content-Type": "application/json" };

/** Every single value below a type, such as `person/Contact/Name`, as a list names it. */
function pathsOf({ types }: Pick<Contract, "types">, typeName: string, depth = 4): string[] {
  return (types[typeName]?.properties ?? []).flatMap(({ name, kind, of = "" }): string[] => {
    const own = name.charAt(0).toLowerCase() + name.slice(1);
    if (kind === "object") return depth === 0 ? [] : pathsOf({ types }, of, depth - 1).map((path) => `${own}/${path}`);
    return ["array", "dictionary", "any"].includes(kind) ? [] : [own];
  });
}

/** Dates without fraction and offset; lists write an unset one as the first day. */
function plain(value: unknown = null): unknown {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT/.test(value)) return value;
  return value.startsWith("0001-01-01") ? null : value.slice(0, 19);
}

function valueAt(entity: unknown, path: string): unknown {
  return path.split("/").reduce<unknown>((inside, step) => {
    const found = Object.entries((inside ?? {}) as Json).find(([name]) => name.toLowerCase() === step.toLowerCase());
    return found?.[1];
  }, entity);
}

/** What tickets, persons and companies may be given of what they refer to. */
const BODIES: readonly Json[] = [
  {},
  {
    Title: "x",
    Person: { PersonId: 3 },
    Customer: { ContactId: 2 },
    Owner: { AssociateId: 1 },
    Origin: { City: "Oslo" },
  },
  { Person: null, Customer: null, Owner: null, Origin: null, Contact: null, Address: null },
  { Person: {}, Customer: {}, Owner: {}, Origin: {}, Contact: {}, Address: {} },
  { Person: { PersonId: 0 }, Customer: { ContactId: 0 }, Contact: { ContactId: 0 } },
  { Person: { PersonId: 4711 }, Customer: { ContactId: 4711, Name: "Elsewhere" }, Contact: { ContactId: 4711 } },
  { Person: { FullName: "Somebody" }, Origin: { Latitude: 3.5 }, Address: { Street: { City: "Oslo" } } },
];

type Case = readonly [where: "alone" | "beside chat", name: string, type: string, description: string];
const CASES: readonly Case[] = (["alone", "beside chat"] as const).flatMap((where): Case[] => [
  [where, "Contact", "ContactEntity", CRM],
  [where, "Ticket", "TicketEntity", CRM],
  [where, "Person", "PersonEntity", CRM],
  ...onlyInTestAll<Case>([[where, "User", "UserWithLinks", user]]),
]);

describe("every column of an imported list", () => {
  it.each(sample(CASES, 2))("shows what the entity shows: %s, %s", async (where, name, type, description) => {
    const { contract } = importTexts({ "given.json": description });
    const mock = createMock({ contract: where === "alone" ? contract : [contract] });
    const ask = async (path: string, method = "GET", body?: object): Promise<Json> => {
      const given = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await mock.fetch(`/api/v1/${path}`, { method, headers, ...given });
      if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
      return (answer.status === 204 ? {} : await answer.json()) as Json;
    };
    const isOwn = description === CRM;
    for (const [at, body] of isOwn ? BODIES.entries() : []) {
      await ask(name, "POST", body);
      await ask(`${name}/${at + 2}`, "PUT", body);
    }
    for (const gone of ["Person/3", "Contact/1"]) if (isOwn && !gone.startsWith(name)) await ask(gone, "DELETE");
    const paths = pathsOf(contract, type);
    const chosen = `$select=${paths.join(",")}&$top=8`;
    const wrong: string[] = [];
    const pages = [`${name}?${chosen}`, `${name}?${chosen}&$orderBy=${paths[0] ?? ""} desc`];
    for (const page of isOwn ? [...pages, `Archive/${pages[0] ?? ""}`] : pages) {
      const rows = (await ask(page))["value"] as readonly Json[];
      expect(rows.length).toBeGreaterThan(3);
      for (const row of rows) {
        const entity = await ask(`${name}/${String(row["PrimaryKey"])}`);
        for (const path of paths) {
          const [shown, own] = [plain(row[path]), plain(valueAt(entity, path))];
          if (shown !== own)
            wrong.push(
              `${page.split("?")[0] ?? ""} ${String(row["PrimaryKey"])}: ${path} is ${String(shown)}, and of the entity ${String(own)}`,
            );
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
