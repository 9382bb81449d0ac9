import { describe, expect, it } from "vitest";
import { importTexts, pageWith, rowsOf } from "../support/importing.ts";

type Json = Readonly<Record<string, unknown>>;

function swagger(paths: Json, definitions: Json = {}, more: Json = {}): string {
  return JSON.stringify(
    { swagger: "2.0", info: { version: "v1", title: "Boats" }, paths, definitions, ...more },
    null,
    2,
  );
}

const OK = { 200: { description: "OK" } };
const answering = (schema: Json): Json => ({ 200: { description: "OK", schema } });

describe("Swagger 2.0", () => {
  it("reads routes, parameters, bodies, answers, statuses and formats", () => {
    const { operation, told } = importTexts({
      "boats.json": swagger(
        {
          "/api/v1/Boat/{id}": {
            put: {
              operationId: "v1BoatEntity_PutBoatEntity",
              summary: "Paint it.",
              description: "With care.\r\nNsApiSlow threshold: 2000 ms.",
              consumes: ["application/json"],
              produces: ["application/json", "text/json"],
              parameters: [
                { name: "id", in: "path", required: true, type: "integer", format: "int32", description: "Which." },
                { name: "kinds", in: "query", type: "array", items: { type: "string" } },
                { name: "mode", in: "query", type: "string", enum: ["Slim", "Wide"] },
                { name: "entity", in: "body", required: true, schema: { $ref: "#/definitions/A.B.Boat" } },
                { name: "SO-AppToken", in: "header", type: "string", description: "The app." },
              ],
              responses: { ...answering({ $ref: "#/definitions/A.B.Boat" }), 404: { description: "No such boat." } },
            },
          },
        },
        { "A.B.Boat": { type: "object", properties: { BoatId: { type: "integer", format: "int32" } } } },
      ),
    });
    expect(told).toEqual([]);
    expect(operation("BoatEntity_PutBoatEntity")).toMatchObject({
      method: "PUT",
      path: "/api/v1/Boat/{id}",
      document: "boats",
      summary: "Paint it.",
      slowThresholdMs: 2000,
      parameters: [
        { name: "id", kind: "int32", required: true },
        { name: "kinds", kind: "array", of: "string", required: false },
        { name: "mode", kind: "string", enum: "BoatEntityPutBoatEntityMode" },
      ],
      headers: [
        { name: "Authorization" },
        { name: "X-XSRF-TOKEN" },
        { name: "Content-Type" },
        { name: "Accept" },
        { name: "SO-AppToken" },
      ],
      body: { name: "entity", type: "Boat", required: true, mediaTypes: ["application/json"] },
      answer: { type: "Boat", array: false, mediaTypes: ["application/json", "text/json"] },
      statuses: [
        { status: 200, reason: "OK" },
        { status: 404, reason: "No such boat." },
      ],
    });
  });

  it.each([
    [{ type: "integer", format: "int32" }, "int32"],
    [{ type: "integer", format: "int64" }, "int64"],
    [{ type: "number", format: "double" }, "double"],
    [{ type: "boolean" }, "bool"],
    [{ type: "string", format: "date-time" }, "date-time"],
    [{ type: "string", format: "byte" }, "byte"],
    [{ type: "string" }, "string"],
    [{ $ref: "#/definitions/A.B.Boat" }, "Boat"],
    [{ type: "array", items: { type: "string" } }, "array of string"],
    [{ type: "array", items: { $ref: "#/definitions/A.B.Boat" } }, "array of Boat"],
    [{ type: "array", items: { type: "array", items: { $ref: "#/definitions/A.B.Boat" } } }, "array of Boat[]"],
    [{ type: "array", items: { type: "object", additionalProperties: { type: "object" } } }, "array of any"],
    [{ type: "object", additionalProperties: { $ref: "#/definitions/A.B.Boat" } }, "object of Boat"],
    [{ type: "object", additionalProperties: { type: "array", items: { type: "string" } } }, "object of string[]"],
    [{ type: "object" }, "any"],
    [{}, "any"],
  ])("a property of %j is %s", (schema, word) => {
    const { type, told } = importTexts({
      "a.json": swagger({ "/api/v1/Boat": { get: { responses: OK } } }, { "A.B.Boat": { properties: { It: schema } } }),
    });
    expect(told).toEqual([]);
    expect(rowsOf(type("Boat"))).toEqual([`It ${word}`]);
  });

  it.each([
    [{ type: "string" }, { type: "string", array: false }],
    [
      { type: "array", items: { type: "string" } },
      { type: "string", array: true },
    ],
    [
      { type: "object", additionalProperties: { type: "string" } },
      { type: "object", of: "string", array: false },
    ],
    [{ type: "file" }, { type: "byte", array: false }],
    [
      { type: "string", format: "byte" },
      { type: "byte", array: false },
    ],
  ])("an answer of %j", (schema, answer) => {
    const { operation } = importTexts({
      "a.json": swagger({ "/api/v1/Boat": { get: { responses: answering(schema) } } }),
    });
    expect(operation("GetBoat").answer).toMatchObject(answer);
  });

  it.each([
    [
      "a list",
      { name: "rows", in: "body", schema: { type: "array", items: { type: "string" } } },
      { type: "string", array: true },
    ],
    ["a picture", { name: "bytes", in: "body", schema: { type: "string" } }, { type: "byte" }, ["image/png"]],
    [
      "a form",
      { name: "file", in: "formData", type: "file" },
      { name: "form", type: "PostBoatRequest" },
      ["multipart/form-data"],
    ],
  ])("a body of %s", (_, parameter, body, consumes = ["application/json"]) => {
    const { operation } = importTexts({
      "a.json": swagger({ "/api/v1/Boat": { post: { consumes, parameters: [parameter], responses: OK } } }),
    });
    expect(operation("PostBoat")).toMatchObject({ body, answer: { type: "none" } });
  });

  it("tells apart what ends alike, and puts parts together", () => {
    const { type } = importTexts({
      "a.json": swagger(
        { "/api/v1/Boat": { get: { responses: answering({ $ref: "#/definitions/B.Boat" }) } } },
        {
          Base: { properties: { Two: { type: "string" } } },
          "A.Boat": { properties: { One: { type: "string" } } },
          "B.Boat": {
            allOf: [{ $ref: "#/definitions/Base" }, { properties: { Three: { type: "string" } } }],
          },
        },
      ),
    });
    expect([rowsOf(type("Boat")), rowsOf(type("B_Boat"))]).toEqual([["One string"], ["Two string", "Three string"]]);
  });

  it("takes a base path, and rules of routing away", () => {
    const { contract } = importTexts({
      "a.json": swagger(
        { "/Boat/{id:int}": { get: { parameters: [{ name: "id", in: "path", type: "string" }], responses: OK } } },
        {},
        { basePath: "/api/v1" },
      ),
    });
    expect(contract.operations[0]?.path).toBe("/api/v1/Boat/{id}");
  });

  it("a carrier that two descriptions show differently keeps both tables", () => {
    const boat = (name: string): string =>
      swagger(
        { [`/api/v1/${name}`]: { get: { responses: answering({ $ref: "#/definitions/Boat" }) } } },
        { Boat: { properties: { [name]: { type: "string" } } } },
      );
    const { operation, type } = importTexts({ "a.json": boat("A"), "b.json": boat("B") });
    expect(rowsOf(type(operation("GetA").answer.type))).toEqual(["A string"]);
    expect(rowsOf(type(operation("GetB").answer.type))).toEqual(["B string"]);
  });

  it("says what the lists of a page hold", () => {
    const { type, contract } = importTexts({
      "a.md": pageWith("| Names | array | |\n| Sort | string | |"),
      "b.json": swagger(
        {},
        {
          "X.BoatEntity": {
            properties: {
              Names: { type: "array", items: { type: "string" } },
              Sort: { type: "string", enum: ["Sail", "Oar"] },
            },
          },
        },
      ),
    });
    expect(rowsOf(type("BoatEntity"))).toEqual(["Names array of string", "Sort string"]);
    expect(contract.enums[type("BoatEntity").properties[1]?.enum ?? ""]?.values.map(({ name }) => name)).toEqual([
      "Sail",
      "Oar",
    ]);
  });

  it.each([
    [
      "a status that is none",
      swagger({ "/api/v1/Boat": { get: { responses: { ...OK, fine: { description: "Else" } } } } }),
      '"fine" of /api/v1/Boat is not a status',
    ],
    [
      "a reference to nothing",
      swagger({ "/api/v1/Boat": { get: { responses: answering({ $ref: "#/definitions/Gone" }) } } }),
      "the answer of /api/v1/Boat has a type that is not known",
    ],
    [
      "a method of its own",
      swagger({ "/api/v1/Boat": { get: { responses: OK }, link: {} } }),
      "the method link of /api/v1/Boat is not known",
    ],
    [
      "a type of its own",
      swagger({ "/api/v1/Boat": { get: { responses: OK } } }, { B: { properties: { It: { type: "sort of" } } } }),
      "the type of It in B is not known",
    ],
  ])("tells %s, with its line", (_, text, what) => {
    const told = importTexts({ "a.json": text }).told;
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^unread a\.json:\d+ /);
    expect(told[0]).toContain(what);
  });

  it("tells of a broken file", () => {
    const broken = `${swagger({})},`;
    expect(importTexts({ "a.json": broken, "b.md": pageWith("| A | string | |") }).told[0]).toMatch(
      /^unread a\.json:1 not JSON: /,
    );
  });
});
