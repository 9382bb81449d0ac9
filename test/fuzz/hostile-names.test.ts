import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityTypes } from "../../src/schema/entity-types.ts";
import { isTypeName } from "../../src/script-text.ts";
import { hostileText } from "../support/hostile-names.ts";
import { type Imported, importTexts } from "../support/importing.ts";
import { expectProperty } from "../support/property.ts";
import { declarationsIn } from "../support/typescript.ts";

const HELPERS = ["RequestOf", "Selected"];

/** What the types of an import declare, held against its tables. */
function expectTypesOf({
  contract,
  types = Object.values(contract.types),
  enums = Object.values(contract.enums),
}: Imported & {
  readonly types?: Imported["contract"]["types"][string][];
  readonly enums?: Imported["contract"]["enums"][string][];
}): void {
  const declared = declarationsIn(entityTypes(contract, "// Made."));
  const names = declared.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 2)).toEqual(HELPERS);
  const requests = types.filter(
    ({ name, properties }) => !name.endsWith("Request") && properties.some((row) => row.requestType),
  );
  expect(declared).toHaveLength(HELPERS.length + types.length + enums.length + requests.length);
  for (const { name, values, combinable } of combinedNot(enums)) {
    expect(combinable).toBe(false);
    expect(declared.find((one) => one.name === name)?.texts).toEqual(values.map((value) => value.name));
  }
  for (const { name, properties, open } of types) {
    expect(isTypeName(name)).toBe(true);
    const members = declared.find((one) => one.name === name)?.members;
    expect(members).toEqual(open ? undefined : properties.map((row) => row.name));
  }
}

function combinedNot<Enum extends { readonly combinable: boolean }>(enums: readonly Enum[]): Enum[] {
  return enums.filter(({ combinable }) => !combinable);
}

const object = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(hostileText, value, { maxKeys: 4, noNullPrototype: true });

const schema: fc.Arbitrary<object> = fc.oneof(
  fc.record({ type: fc.constantFrom("string", "integer", "boolean", "array", "object"), description: hostileText }),
  fc.record({ type: hostileText, format: hostileText }),
  fc.record({ type: fc.constant("string"), enum: fc.array(hostileText, { maxLength: 3 }) }),
  fc.record({ $ref: hostileText.map((name) => `#/definitions/${name}`) }),
  fc.record({
    $ref: fc.oneof(
      hostileText,
      hostileText.map((name) => `file:///etc/${name}`),
    ),
  }),
);

const operation = fc.record(
  {
    operationId: hostileText,
    summary: hostileText,
    description: hostileText,
    consumes: fc.array(hostileText, { maxLength: 2 }),
    produces: fc.array(hostileText, { maxLength: 2 }),
    parameters: fc.array(
      fc.record({
        name: hostileText,
        in: fc.constantFrom("query", "header", "path", "body", "formData"),
        type: fc.constantFrom("string", "integer"),
        description: hostileText,
        schema,
      }),
      { maxLength: 3 },
    ),
    responses: fc.record({ 200: fc.record({ description: hostileText, schema }) }),
  },
  { requiredKeys: ["responses"] },
);

const description = fc.record({
  swagger: fc.constant("2.0"),
  paths: fc
    .dictionary(
      hostileText,
      fc.dictionary(fc.oneof(fc.constantFrom("get", "put", "post"), hostileText), operation, {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      {
        maxKeys: 3,
        noNullPrototype: true,
      },
    )
    .map((paths) => {
      const named = Object.entries(paths).map(([path, item]) => [`/api/v1/${path}`, item]);
      return Object.fromEntries([...named, ["/api/v1/Boat", { get: { responses: { 200: {} } } }]]) as object;
    }),
  definitions: object(fc.record({ description: hostileText, properties: object(schema) })),
});

const plain = (text: string): string => text.replaceAll(/[|\n\r]/g, " ");

const page = fc
  .record({
    heading: hostileText,
    names: fc.array(hostileText, { maxLength: 4 }),
    types: hostileText,
    words: hostileText,
  })
  .map(({ heading, names, types, words }) =>
    [
      "---",
      `uid: ${words}`,
      `${plain(words)}: 1`,
      "---",
      `# ${heading}`,
      "```http",
      "POST /api/v1/Boat/Go",
      "```",
      words,
      `## Request Body: ${heading}`,
      "| Property Name | Type | Description |",
      "|---|---|---|",
      ...names.map((name) => `| ${plain(name)} | string | ${plain(words)} |`),
      `## Response: ${types}`,
      "| Response | Description |",
      "|---|---|",
      `| 200 | ${plain(words)} |`,
      `## Response body: ${types}`,
      "| Property Name | Type | Description |",
      "|---|---|---|",
      ...names.map((name) => `| ${plain(name)} | Enum: ${plain(names.join(","))} | ${plain(words)} |`),
      `| Other | ${plain(types)} | ${plain(heading)} |`,
    ].join("\n"),
  );

describe("names from elsewhere", () => {
  it("in a description become tables that read the same, and types that declare them and nothing else", async () => {
    const property = fc.property(description, (given) => {
      expectTypesOf(importTexts({ "boats.json": JSON.stringify(given) }));
      expect(Object.prototype).toEqual({});
    });
    await expectProperty(property, 150);
  });

  it("in a page do so too", async () => {
    const property = fc.property(page, (text) => {
      expectTypesOf(importTexts({ "boats.md": text }));
    });
    await expectProperty(property, 150);
  });

  it("of two descriptions and a page at once do so too", async () => {
    const property = fc.property(description, description, page, (one, other, text) => {
      const texts = { "a/boats.json": JSON.stringify(one), "b/boats.json": JSON.stringify(other), "boats.md": text };
      expectTypesOf(importTexts(texts));
    });
    await expectProperty(property, 60);
  });
});
