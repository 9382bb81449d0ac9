import { describe, expect, it } from "vitest";
import { type Imported, importTexts, rowsOf } from "../support/importing.ts";
import { compareContracts } from "../../src/changes/compare-contracts.ts";
import { contract } from "../../src/contract.ts";
import type { Contract } from "../../src/model.ts";
import type { EnumType } from "../../src/type-model.ts";
import { writeYaml } from "../../src/yaml.ts";

type Schemas = Readonly<Record<string, object>>;
type Form = (address: string, schemas: Schemas, answers?: string) => string;

const text = { type: "string" };
const whole = { type: "integer", format: "int32" };
const item = (properties: object): object => ({ type: "object", properties });
const refs = (schemas: object, to: string): object => JSON.parse(JSON.stringify(schemas).replaceAll("@", to)) as object;

const swagger: Form = (address, schemas, answers = "Order") =>
  JSON.stringify({
    swagger: "2.0",
    info: { title: "t", version: "1" },
    basePath: "/api/v1",
    paths: {
      [address]: { get: { responses: { 200: { description: "x", schema: { $ref: `#/definitions/${answers}` } } } } },
    },
    definitions: refs(schemas, "#/definitions/"),
  });

const openapi: Form = (address, schemas, answers = "Order") => {
  const schema = { $ref: `#/components/schemas/${answers}` };
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "t", version: "1" },
    servers: [{ url: "https://example.com/api/v1" }],
    paths: {
      [address]: { get: { responses: { 200: { description: "x", content: { "application/json": { schema } } } } } },
    },
    components: { schemas: refs(schemas, "#/components/schemas/") },
  });
};

const yaml: Form = (...given) => writeYaml(JSON.parse(openapi(...given)) as object);

const FORMS: readonly (readonly [name: string, ending: string, form: Form])[] = [
  ["Swagger 2", "json", swagger],
  ["OpenAPI 3", "json", openapi],
  ["YAML", "yaml", yaml],
];

const order = item({ OrderId: whole, Line: { $ref: "@Line" }, Lines: { type: "array", items: { $ref: "@Line" } } });
const goods = { Order: order, Line: item({ Article: text, Price: whole }) };
const ferries = { Order: order, Line: item({ Harbour: text, Deck: whole }) };
const more = { Order: order, Line: item({ Price: whole, Article: text }) };

/** The rows of what the answer's carrier refers to. */
function lineOf(imported: Imported, path: string): string[][] {
  const { type } = imported.contract.operations.find((one) => one.path === `/api/v1${path}`)?.answer ?? {};
  const { properties } = imported.type(type ?? "");
  return properties.flatMap((row) => {
    const of = row.of ?? (row.kind === "object" ? row.type : undefined);
    return of === undefined ? [] : [rowsOf(imported.type(of))];
  });
}

describe.each(FORMS)("carriers of one name in two files, in %s", (_, ending, form) => {
  const files = (folder: string): [string, string][] => [
    [`${folder}a.${ending}`, form("/Goods/{id}", goods)],
    [`${folder}b.${ending}`, form("/Ferry/{id}", ferries)],
    [`${folder}c.${ending}`, form("/Shop/{id}", more)],
  ];

  it("are two where they hold other things, and rows name the one of their own file", () => {
    const imported = importTexts(Object.fromEntries(files("")));
    const ferry = ["Harbour string", "Deck int32"];
    expect(lineOf(imported, "/Ferry/{id}")).toEqual([ferry, ferry]);
    const line = ["Article string", "Price int32"];
    expect(lineOf(imported, "/Goods/{id}")).toEqual([line, line]);
    expect(lineOf(imported, "/Shop/{id}")).toEqual([line, line]);
    // What refers to other things is another thing itself.
    expect(Object.keys(imported.contract.types)).toEqual(["Line", "Line_Deck", "Order", "Order_Deck"]);
  });

  it("are called the same in any order, and from any folder", () => {
    const [a, b, c] = files("");
    const named = (given: [string, string][]): string[][] => {
      const { contract } = importTexts(Object.fromEntries(given));
      const answers = contract.operations.map(({ path, answer }) => `${path} ${answer.type}`);
      return [Object.keys(contract.types).sort(), answers.sort()];
    };
    const expected = named(files(""));
    for (const given of [
      [c, b, a],
      [b, a, c],
    ] as [string, string][][])
      expect(named(given)).toEqual(expected);
    const moved = files("").map(([name, one], at): [string, string] => [`${["z", "m", "a"][at]}/${name}`, one]);
    expect(named(moved)).toEqual(expected);
    // Two files of one name.
    const same = files("").map(([, one], at): [string, string] => [`${["z", "m", "a"][at]}/api.${ending}`, one]);
    expect(named(same)).toEqual(expected);
  });
});

describe("carriers of one name", () => {
  it("are told apart by what their lists hold, by names and by limits", () => {
    const kinds = [
      { List: { type: "array", items: text } },
      { List: { type: "array", items: whole } },
      { List: { type: "array", items: { type: "string", enum: ["Red", "Blue"] } } },
    ];
    const given = kinds.map((one, at) => [`${at}.json`, swagger(`/Kind${at}`, { Order: item(one) })]);
    const { contract, type } = importTexts(Object.fromEntries(given));
    const held = contract.operations.map(({ answer }) => {
      const [row] = type(answer.type).properties;
      return [row?.of, row?.enum];
    });
    expect(held).toEqual([
      ["string", undefined],
      ["int32", undefined],
      // The enum's name.
      ["Order_ListRedList", undefined],
    ]);
  });

  it("are named after where their definitions stand, if that tells them apart", () => {
    const ours = { "Acme.Shop.Order": item({ Article: text }), "Acme.Shop.Other": item({ Id: whole }) };
    const theirs = { "Acme.Ferry.Order": item({ Harbour: text }) };
    const { contract } = importTexts({
      "a.json": swagger("/Goods", ours, "Acme.Shop.Order"),
      "b.json": swagger("/Ferry", theirs, "Acme.Ferry.Order"),
      "c.json": swagger("/Boat", theirs, "Acme.Ferry.Order"),
    });
    expect(Object.keys(contract.types)).toEqual(["Order", "Order_Shop", "Other"]);
  });

  it("of an overruled description do not take a name", () => {
    const old = swagger("/Goods", { Order: item({ Article: text }) });
    const fresh = swagger("/Goods", { Order: item({ Article: text, Price: whole }) });
    for (const given of [
      { "a.json": fresh, "b.json": old },
      { "b.json": fresh, "a.json": old },
    ]) {
      const { contract, type, overruled } = importTexts(given);
      expect(overruled).toHaveLength(1);
      expect(Object.keys(contract.types)).toEqual(["Order"]);
      expect(rowsOf(type("Order"))).toEqual(["Article string", "Price int32"]);
    }
  });

  it("that two files show of each other are one", () => {
    const schema = (name: string, row: object): object => ({ [name]: item(row) });
    const main = swagger("/Goods", {
      ...schema("Order", {
        Id: whole,
        Boat: { $ref: "b.json#/definitions/Boat" },
        Self: { $ref: "a.json#/definitions/Order" },
      }),
    });
    const other = JSON.stringify({
      definitions: schema("Boat", { Name: text, Order: { $ref: "a.json#/definitions/Order" } }),
    });
    const { contract, type, told } = importTexts({ "a.json": main }, { "b.json": other });
    expect(Object.keys(contract.types)).toEqual(["Boat", "Order"]);
    expect(rowsOf(type("Boat"))).toEqual(["Name string", "Order Order"]);
    expect(told.filter((line) => line.startsWith("unread"))).toEqual([]);
  });

  it("and that are whole files are called like these, also where they refer to themselves", () => {
    const main = swagger("/Goods", { Order: item({ Part: { $ref: "parts/tree.json#/definitions/Leaf" } }) });
    const tree = { ...item({ Name: text }), definitions: { Leaf: item({ Tree: { $ref: "#" } }) } };
    const { type } = importTexts({ "a.json": main }, { "parts/tree.json": JSON.stringify(tree) });
    expect(rowsOf(type("Leaf"))).toEqual(["Tree tree"]);
  });
});

describe("enums of one name", () => {
  const status = (...names: readonly string[]): object =>
    item({ TicketId: whole, BaseStatus: { type: "string", enum: names } });
  const enumsOf = (given: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> => {
    const all = Object.values(importTexts(given).contract.enums);
    return Object.fromEntries(all.map(({ name, values }) => [name, values.map((value) => value.name)]));
  };

  it("keep it when the names change, also where the kit has that enum with other names", () => {
    const known = contract.enums["TicketBaseStatus"]?.values.map(({ name }) => name) ?? [];
    const [same, longer] = [known, [...known, "Forgotten"]].map((names) =>
      importTexts({ "t.json": swagger("/Ticket", { Ticket: status(...names) }, "Ticket") }),
    );
    expect(Object.keys(longer?.contract.enums ?? {})).toEqual(["TicketBaseStatus"]);
    expect(
      compareContracts(same?.contract as Contract, longer?.contract as Contract).map(
        ({ name, what }) => `${name} ${what}`,
      ),
    ).toEqual(["TicketBaseStatus has the new name Forgotten"]);
  });

  it("keep the kit's numbers beside a new name, and where the same names are called otherwise", () => {
    const own = contract.enums["ChatSessionStatus"]?.values ?? [];
    const names = own.map(({ name }) => name);
    const longer = item({ Id: whole, Status: { type: "string", enum: [...names, "Parked"] } });
    const talks = importTexts({ "t.json": swagger("/Talk", { ChatSessionEntity: longer }, "ChatSessionEntity") });
    const boats = importTexts({ "t.json": swagger("/Boat", { Boat: status(...names) }, "Boat") });
    const numbers = (values: EnumType["values"] = []): unknown => values.map(({ name, value }) => [name, value]);
    expect(numbers(talks.contract.enums["ChatSessionStatus"]?.values)).toEqual([
      ...own.map(({ name, value }) => [name, value]),
      ["Parked", undefined],
    ]);
    expect(numbers(boats.contract.enums["BoatBaseStatus"]?.values)).toEqual(numbers(own));
  });

  it("are told apart by their carriers, whichever comes first", () => {
    const [one, other] = ["Open", "Shut"].map((name) => ({ type: "string", enum: [name, "None"] }));
    const boat = swagger("/Boat", { Order: item({ Id: whole, State: { $ref: "@State" } }), State: one ?? {} });
    const pier = swagger("/Pier", { Quay: item({ Id: whole, State: { $ref: "@State" } }), State: other ?? {} }, "Quay");
    const expected = { State: ["Open", "None"], QuayState: ["Shut", "None"] };
    expect(enumsOf({ "a.json": boat, "b.json": pier })).toEqual(expected);
    expect(enumsOf({ "a.json": pier, "b.json": boat })).toEqual(expected);
  });

  it("are told apart in carriers with links", () => {
    const given = swagger(
      "/Ticket",
      {
        Ticket: status("Up", "Down"),
        TicketWithLinks: {
          ...status("Left", "Right"),
          properties: { ...(status("Left", "Right") as { properties: object }).properties, Plain: { $ref: "@Ticket" } },
        },
      },
      "TicketWithLinks",
    );
    expect(enumsOf({ "t.json": given })).toEqual({
      TicketBaseStatus: ["Up", "Down"],
      TicketWithLinksBaseStatus: ["Left", "Right"],
    });
  });
});
