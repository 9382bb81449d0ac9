/**
 * JSON Schema 2020-12 → Schema Objects of OpenAPI 3.0, in keywords that Dredd, Prism and generators of types take
 * without a warning. What these have no word for (closed objects, maps, names joined by commas, the kit's own formats)
 * stays in contracts/schemas.
 */

import type { JsonSchema } from "../../src/schema/property-schema.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Every schema of a document, wherever it stands. */
export function withOpenApiSchemas(value: unknown, all: Schemas): unknown {
  if (Array.isArray(value)) return value.map((item) => withOpenApiSchemas(item, all));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === "schema") return [key, openApiSchema(inner as JsonSchema, all)];
    if (key === "schemas") return [key, converted(inner as Schemas, all)];
    return [key, key === "examples" ? inner : withOpenApiSchemas(inner, all)];
  });
  return Object.fromEntries(entries);
}

function openApiSchema(schema: JsonSchema, all: Schemas): JsonSchema {
  const keywords = Object.keys(schema).map((keyword) => written(keyword, schema, all));
  return Object.assign({}, ...keywords) as JsonSchema;
}

function written(keyword: string, schema: JsonSchema, all: Schemas): JsonSchema {
  const value = schema[keyword];
  const oneOf = (choices: unknown): JsonSchema => ({
    oneOf: (choices as readonly JsonSchema[]).map((choice) => openApiSchema(choice, all)),
  });
  switch (keyword) {
    case "type":
      return typeWords([value].flat() as readonly string[]);
    case "anyOf":
      return oneOf(value);
    case "$ref":
      // A reference stands alone: what is beside it is ignored.
      return Object.keys(schema).length === 1 ? { $ref: value } : oneOf([{ $ref: value }]);
    case "items":
      return { items: openApiSchema(value as JsonSchema, all) };
    case "properties":
      return { properties: converted(value as Schemas, all) };
    case "format":
      return { format: String(value).startsWith("superoffice-") ? "date-time" : value };
    case "description":
      return { description: `${String(value)}${namesIn(schema["pattern"])}` };
    case "additionalProperties":
      return value === false ? {} : { example: { name: sample(value as JsonSchema, all) ?? "value" } };
    case "pattern":
      return {};
    case "minimum":
    case "maximum":
      // An int32 says its limits in its format.
      return Math.abs(Number(value)) >= 2 ** 31 - 1 ? {} : { [keyword]: value };
    default:
      return { [keyword]: value };
  }
}

function converted(schemas: Schemas, all: Schemas): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, openApiSchema(schema, all)]));
}

/** `nullable` is no word for a reference: it needs a type beside it. */
function typeWords(types: readonly string[]): JsonSchema {
  const [first, ...more] = types.filter((type) => type !== "null");
  const isNullable = types.includes("null");
  if (first === undefined) return { type: "object", nullable: true, enum: [null] };
  if (more.length > 0) return { oneOf: types.map((type) => typeWords([type])) };
  return { type: first, ...(isNullable && { nullable: true }) };
}

/** The names that a pattern of joined names allows, in words. */
function namesIn(pattern: unknown): string {
  const [, names] = /^\^\(\?:([\w|]+)\)/.exec(String(pattern)) ?? [];
  return names === undefined ? "" : ` One or more of ${names.split("|").join(", ")}, joined by ", ".`;
}

/** A value that shows what stands in a map. */
function sample({ $ref, type, enum: names, properties = {}, items }: JsonSchema, all: Schemas): unknown {
  if (typeof $ref === "string") return sample(all[$ref.replace(/^.*\//, "")] ?? {}, all);
  if (Array.isArray(names)) return names[0];
  const [kind] = [type].flat();
  if (kind === "array") return [sample(items as JsonSchema, all)];
  if (kind === "object") {
    const inner = Object.entries(properties as Schemas).map(([name, property]) => [
      name,
      sample(property, all) ?? null,
    ]);
    return Object.fromEntries(inner);
  }
  return { string: "value", integer: 1, number: 1.5, boolean: true }[String(kind)];
}
