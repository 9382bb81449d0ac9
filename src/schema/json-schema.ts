/**
 * Compiles the contract into JSON Schema 2020-12: a schema per type, and one each for an operation's request and
 * answer.
 */

import type { Contract, Operation } from "../model.ts";
import type { EntityType } from "../type-model.ts";
import { type JsonSchema, partSchema, type PropertyContext, propertySchema } from "./property-schema.ts";
import type { Reading } from "./reading.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * A schema as a separate file. `$id` is its path below schemas/, so that all files can be loaded together and
 * references stay within their folder.
 */
export function schemaFile(name: string, title: string, schema: JsonSchema): JsonSchema {
  return { $schema: DIALECT, $id: `${name}.schema.json`, title, ...schema };
}

/** A type in an answer: exactly the documented properties. */
export function typeSchema(type: EntityType, context: PropertyContext): JsonSchema {
  if (type.open) return { description: type.description, type: "object" };
  return {
    description: type.description,
    type: "object",
    properties: describedProperties(type, context),
    required: type.properties.filter((row) => !row.writeOnly).map(({ name }) => name),
    additionalProperties: false,
  };
}

/**
 * A type in a request: any properties listed in the request table; for a nested type, which has no request table, any
 * of its properties. Other names are ignored rather than refused.
 */
export function requestTypeSchema(type: EntityType, context: PropertyContext): JsonSchema {
  const listed = type.properties.filter((property) => property.requestType !== undefined);
  const properties = listed.length > 0 ? listed : type.properties;
  return {
    description: type.description,
    type: "object",
    properties: describedProperties({ ...type, properties }, context),
  };
}

function describedProperties(type: EntityType, context: PropertyContext): JsonSchema {
  return Object.fromEntries(
    type.properties.map((property) => [
      property.name,
      {
        description: property.description,
        ...(property.writeOnly && { writeOnly: true }),
        ...propertySchema(property, context),
      },
    ]),
  );
}

/** The schema of an answer with a body. */
export function answerSchema({ answer }: Operation, context: PropertyContext): JsonSchema {
  return partSchema(answer, context);
}

/** A list of changes (RFC 6902, without move and copy). */
export const PATCH_SCHEMA: JsonSchema = {
  type: "array",
  items: {
    type: "object",
    properties: { op: { enum: ["add", "replace", "remove", "test"] }, path: { type: "string" }, value: {} },
    required: ["op", "path"],
  },
};

/** References between files, by name within their folder. */
export function fileContext(contract: Contract, reading: Reading): PropertyContext {
  const refer = (type: string, nullable: boolean): JsonSchema => orNull({ $ref: `${type}.schema.json` }, nullable);
  return { contract, reading, request: false, refer };
}

/** A request's file contains the types it refers to. Dates may have an offset or not. */
export function requestContext(contract: Contract): PropertyContext {
  const refer = (type: string, nullable: boolean): JsonSchema => orNull({ $ref: `#/$defs/${type}` }, nullable);
  return { contract, reading: { dialect: "either", select: false }, request: true, refer };
}

function orNull(schema: JsonSchema, nullable: boolean): JsonSchema {
  return nullable ? { anyOf: [schema, { type: "null" }] } : schema;
}
