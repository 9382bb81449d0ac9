/** Compiles a row of a type's table into the JSON Schema of its value. */

import type { Answer, Contract } from "../model.ts";
import type { EnumType, Property } from "../type-model.ts";
import { escapeRegExp } from "../escape.ts";
import { ownValue } from "../values.ts";
import { DATE_FORMAT } from "./formats.ts";
import type { Reading } from "./reading.ts";

export type JsonSchema = { readonly [keyword: string]: unknown };

export interface PropertyContext {
  readonly contract: Contract;
  readonly reading: Reading;
  /** Requests are validated more leniently: flags may be a number. */
  readonly request: boolean;
  /** A reference to another type, or to that type or null. */
  readonly refer: (type: string, nullable: boolean) => JsonSchema;
}

export function propertySchema(property: Property, context: PropertyContext): JsonSchema {
  const nullable = property.nullable || context.reading.select;
  if (property.enum !== undefined)
    return namedTextSchema(ownValue(context.contract.enums, property.enum), nullable, context);
  if (property.numbers && property.kind === "array")
    return { type: orNull("array", nullable), items: { type: numberWord(property.of), enum: property.numbers } };
  if (property.numbers)
    return {
      type: orNull(numberWord(property.kind), nullable),
      enum: nullable ? [...property.numbers, null] : property.numbers,
    };
  if (property.kind === "dictionary") return mapSchema(property, nullable, context);
  if (property.kind === "array") return { type: orNull("array", nullable), items: valueSchema(property, context) };
  return kindSchema(property.kind, property.of, nullable, context);
}

/** The body of a request or an answer: a carrier, a scalar, or a list of either. */
export function partSchema(
  {
    type,
    of,
    array,
    nullable,
  }: Pick<Answer, "type" | "of"> & Partial<Record<"array" | "nullable", boolean | undefined>>,
  context: PropertyContext,
): JsonSchema {
  const single = (orNot: boolean): JsonSchema =>
    type === "object" ? mapSchema({ of, ofNullable: true }, orNot, context) : kindSchema(type, type, orNot, context);
  return array ? { type: "array", items: single(false) } : single(nullable ?? false);
}

type Values = { readonly of?: string | undefined; readonly ofNullable?: boolean | undefined };

function mapSchema(values: Values, nullable: boolean, context: PropertyContext): JsonSchema {
  return { type: orNull("object", nullable), additionalProperties: valueSchema(values, context) };
}

/** The items of a map or list; those of type `LocalizedField[]` are lists themselves. */
function valueSchema({ of = "string", ofNullable = false }: Values, context: PropertyContext): JsonSchema {
  const item = of.replace(/\[\]$/, "");
  if (item === of) return kindSchema(of, of, ofNullable, context);
  return { type: orNull("array", ofNullable), items: kindSchema(item, item, false, context) };
}

function kindSchema(kind: string, of: string | undefined, nullable: boolean, context: PropertyContext): JsonSchema {
  switch (kind) {
    case "int32":
      return { type: orNull("integer", nullable), format: "int32", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
    case "int64":
      return { type: orNull("integer", nullable), format: "int64" };
    case "any":
      return {};
    case "byte":
      return { type: orNull("string", nullable) };
    case "double":
      return { type: orNull("number", nullable), format: "double" };
    case "bool":
      return { type: orNull("boolean", nullable) };
    case "string":
      return { type: orNull("string", nullable) };
    case "date-time":
      return { type: orNull("string", nullable), format: DATE_FORMAT[context.reading.dialect] };
    default: {
      const names = ownValue(context.contract.enums, of ?? kind);
      return names ? namedTextSchema(names, nullable, context) : context.refer(of ?? kind, nullable);
    }
  }
}

function namedTextSchema(names: EnumType | undefined, nullable: boolean, { request }: PropertyContext): JsonSchema {
  const values = names?.values.map((value) => value.name) ?? [];
  if (!names?.combinable) return { type: orNull("string", nullable), enum: nullable ? [...values, null] : values };
  const name = `(?:${values.map(escapeRegExp).join("|")})`;
  const pattern = `^${name}(?:, ${name}){0,${values.length - 1}}$`;
  // The vendor's client sends flags as a number.
  const type = request ? ["string", "integer", ...(nullable ? ["null"] : [])] : orNull("string", nullable);
  return { type, pattern };
}

function numberWord(kind: string | undefined): string {
  return kind === "double" ? "number" : "integer";
}

function orNull(type: string, nullable: boolean): string | readonly string[] {
  return nullable ? [type, "null"] : type;
}
