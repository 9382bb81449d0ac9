import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { samples } from "../../src/samples.ts";
import { DATE_FORMAT, isDate } from "../../src/schema/formats.ts";
import type { JsonSchema } from "../../src/schema/property-schema.ts";
import type { Reading } from "../../src/schema/reading.ts";
import { schemaFiles } from "../../scripts/artifacts/schema-files.ts";
import { validateAnswer, validateRequest } from "../../src/schema/validate.ts";
import { withAllRows } from "../support/all-rows.ts";
import { mutationsOf } from "../support/mutations.ts";

const files = schemaFiles(contract);

const FOLDERS: readonly (readonly [string, Reading])[] = [
  ["", { dialect: "documented", select: false }],
  ["select/", { dialect: "documented", select: true }],
  ["observed/", { dialect: "observed", select: false }],
  ["observed/select/", { dialect: "observed", select: true }],
];

/** All files in one ajv, as another tool would load the folder with its sub-folders: no two share an `$id`. */
function load(folder: string): (name: string) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true });
  for (const dialect of ["documented", "observed", "either"] as const) {
    ajv.addFormat(DATE_FORMAT[dialect], isDate[dialect]);
  }
  ajv.addFormat("int32", true).addFormat("int64", true).addFormat("double", true);
  for (const schema of Object.values(files)) ajv.addSchema(schema);
  return (name) => {
    const validate = ajv.getSchema(`${folder}${name}.schema.json`);
    if (!validate) throw new Error(`no schema ${name} in ${folder}`);
    return validate;
  };
}

describe.each(FOLDERS)("contracts/schemas/%s", (folder, reading) => {
  const schemaOf = load(folder);

  it.each(Object.keys(contract.types))("has a schema of %s that loads", (type) => {
    expect(schemaOf(type)(5)).toBe(false);
  });

  const answered = contract.operations.filter((operation) => operation.select || !reading.select);
  it.each(answered.map((operation) => [operation.id, operation] as const))(
    "judges the answer of %s as the generated validators do",
    (id, { answer }) => {
      const validate = schemaOf(`${id}.answer`);
      for (const { name, apply } of [{ name: "the sample", apply: () => {} }, ...mutationsOf(contract, answer.type)]) {
        const body = withAllRows(answer.type, structuredClone(samples.responses[id]?.body));
        apply((answer.array ? (body as unknown[])[0] : body) as Record<string, unknown>);
        expect([name, validate(body)]).toEqual([name, validateAnswer(id, body, reading).length === 0]);
      }
      expect(validate(null)).toBe(answer.nullable);
    },
  );
});

describe("the schemas of requests", () => {
  const schemaOf = load("");
  const bodies = contract.operations.flatMap(({ id, body }) => (body ? [[id, body.type] as const] : []));
  it.each(bodies)("judge %s as the generated validators do", (id, type) => {
    const validate = schemaOf(`${id}.request`);
    for (const { name, apply } of [{ name: "the sample", apply: () => {} }, ...mutationsOf(contract, type)]) {
      const body = structuredClone(samples.requests[id]?.body) as Record<string, unknown>;
      body.FieldProperties = { fieldName: {} };
      apply(body);
      expect([name, validate(body)]).toEqual([name, validateRequest(id, body).length === 0]);
    }
  });
});

describe("a type's schema", () => {
  const session = files["ChatSessionEntity.schema.json"] as {
    properties: Record<string, JsonSchema>;
    required: string[];
  };
  it("requires every documented property and takes no other", () => {
    expect(session.required).toEqual(contract.types.ChatSessionEntity?.properties.map(({ name }) => name));
    expect(session).toMatchObject({ $id: "ChatSessionEntity.schema.json", additionalProperties: false });
  });

  it.each([
    ["Rank", { type: "integer", format: "int32", minimum: -2147483648, maximum: 2147483647 }],
    ["WhenIdle", { type: "string", format: "date-time" }],
    ["ChatbotIsActive", { type: "boolean" }],
    ["CustomerAlias", { type: ["string", "null"] }],
    ["User", { anyOf: [{ $ref: "Associate.schema.json" }, { type: "null" }] }],
    ["FieldProperties", { type: ["object", "null"], additionalProperties: { $ref: "FieldProperty.schema.json" } }],
  ])("of %s is what the row says", (name, schema) => {
    const { description, ...rest } = session.properties[name] ?? {};
    expect(rest).toEqual(schema);
    expect(description).toMatch(/\w/);
  });

  it("names the observed date by a format of its own", () => {
    const observed = files["observed/ChatSessionEntity.schema.json"] as typeof session;
    expect(observed.properties.WhenIdle?.format).toBe("superoffice-local-date-time");
  });
});
