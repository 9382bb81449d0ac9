import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { compileContract } from "../../src/schema/compile.ts";
import { openApi } from "../../scripts/artifacts/openapi.ts";
import { schemaFiles } from "../../scripts/artifacts/schema-files.ts";
import { parseSpec } from "../../src/spec/load.ts";
import { SMALL } from "../support/tables.ts";

/** An operation whose answer and body are words instead of carriers. */
function operation(answer: string, body?: string, more = ""): Readonly<Record<string, string>> {
  return {
    ...SMALL,
    "types/loose.yaml": `type: Loose
description: No source shows its rows.
source: { document: "1", table: L }
open: true
properties: []
`,
    "operations/do.yaml": `operation: DoThing
document: "2"
style: agent
method: POST
path: /api/Agents/Thing/Do
summary: Do it.
description: Does it.
headers: [Accept]
${more}parameters:
  - { name: kinds, in: query, type: array, values: string, required: false, description: Kinds., table: Query String Parameters, row: 1 }
  - { name: paint, in: query, type: string, enum: Colour, required: false, description: Paint., table: Query String Parameters, row: 2 }
${body === undefined ? "" : `body: { name: thing, ${body}, required: false, table: B }\n`}answer: { ${answer}, nullable: false, table: T }
statuses:
  - { row: 1, status: 200, reason: OK, description: Done. }
`,
  };
}

function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    parseSpec(files);
    return [];
  } catch (error) {
    return error instanceof KitError ? error.problems.map(({ code }) => code) : [String(error)];
  }
}

const LOOSE_FORMATS = { int32: true, int64: true, double: true, "date-time": true } as const;

describe("bodies and answers that are no carriers", () => {
  it.each([
    ["type: string, array: false", "text", 5],
    ["type: bool, array: false", true, "true"],
    ["type: int32, array: false", 7, 7.5],
    ["type: int64, array: false", 2 ** 40, "7"],
    ["type: double, array: false", 7.5, null],
    ["type: byte, array: false", "aGk=", 1],
    ["type: string, array: true", ["a"], [1]],
    ["type: object, values: string, array: false", { a: "b", c: null }, { a: 1 }],
    ["type: object, values: any, array: false", { a: { b: 1 } }, []],
    ["type: Loose, array: false", { whatever: 1 }, "text"],
    ["type: Loose, array: true", [{ whatever: 1 }], {}],
  ])("an answer of %s takes %j and refuses %j", (answer, right, wrong) => {
    const files = schemaFiles(compileContract(parseSpec(operation(answer))));
    const ajv = new Ajv2020({ strict: false, formats: LOOSE_FORMATS });
    for (const name of ["Thing", "Loose"]) ajv.addSchema(files[`${name}.schema.json`] ?? {});
    const validate = ajv.compile(files["DoThing.answer.schema.json"] ?? false);
    expect(validate(right)).toBe(true);
    expect(validate(wrong)).toBe(false);
  });

  it("an answer of none has no schema, and no content in OpenAPI", () => {
    const contract = compileContract(parseSpec(operation("type: none, array: false")));
    expect(schemaFiles(contract)).not.toHaveProperty(["DoThing.answer.schema.json"]);
    const described = openApi(contract, { requests: {}, responses: {} });
    expect(JSON.stringify(described)).not.toContain("DoThing.answer");
    expect(described).toMatchObject({
      paths: { "/api/Agents/Thing/Do": { post: { responses: { 200: { description: "OK - Done." } } } } },
    });
  });

  it.each([
    ["type: Thing, array: true", [{ Id: 5 }], [{ Id: "5" }]],
    ["type: string", "text", 5],
    ["type: object, values: Thing", { a: { Id: 5 } }, { a: { Id: true } }],
    ["type: byte", "aGk=", { whatever: [1] }],
  ])("a body of %s takes %j and refuses %j", (body, right, wrong) => {
    const files = schemaFiles(compileContract(parseSpec(operation("type: none, array: false", body))));
    const ajv = new Ajv2020({ strict: false, formats: LOOSE_FORMATS });
    const validate = ajv.compile(files["DoThing.request.schema.json"] ?? false);
    expect(validate(right)).toBe(true);
    expect(validate(wrong)).toBe(false);
  });

  it("keeps what one operation says for itself: headers, formats, threshold, lists and enums of parameters", () => {
    const more = "mediaTypes: { request: [image/png], answer: [text/json] }\nslowThreshold: 2000\n";
    const made = compileContract(parseSpec(operation("type: string, array: false", "type: byte", more)));
    expect(made.operations.find(({ id }) => id === "DoThing")).toMatchObject({
      headers: [{ name: "Accept", source: { document: "2", table: "Request Headers", row: 1 } }],
      body: { type: "byte", mediaTypes: ["image/png"] },
      answer: { mediaTypes: ["text/json"] },
      slowThresholdMs: 2000,
      slowThresholdSource: { document: "2" },
      parameters: [
        { kind: "array", of: "string" },
        { kind: "string", enum: "Colour" },
      ],
    });
  });

  it.each([
    ["a body of none", operation("type: string, array: false", "type: none"), "spec-unknown-type"],
    ["a map without the type of its values", operation("type: object, array: false"), "spec-values"],
    ["values of what is no map", operation("type: string, values: string, array: false"), "spec-values"],
    ["a word that nothing stands for", operation("type: strang, array: false"), "spec-unknown-type"],
  ])("%s", (_, files, code) => {
    expect(problemsOf(files)).toEqual([code]);
  });

  it("refuses a header that api.yaml does not describe", () => {
    const files = operation("type: none, array: false");
    const bent = (files["operations/do.yaml"] ?? "").replace("[Accept]", "[Accept, X-Other]");
    expect(problemsOf({ ...files, "operations/do.yaml": bent })).toEqual(["spec-unknown-header"]);
  });
});
