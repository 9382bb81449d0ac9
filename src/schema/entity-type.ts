/** Compiles a type's table. Rows of the type it extends come first and cite that type's table. */

import type { EntityType, EnumType, Property, Since, ValueKind } from "../type-model.ts";
import type { EnumTable, PropertyRow, TypeTable } from "../spec-model.ts";
import { numbersIn } from "../values.ts";

const SCALARS: ReadonlySet<string> = new Set<ValueKind>([
  "int32",
  "int64",
  "double",
  "bool",
  "string",
  "date-time",
  "any",
]);

export function compileType(table: TypeTable, types: ReadonlyMap<string, TypeTable>): EntityType {
  const base = table.extends === undefined ? undefined : types.get(table.extends);
  const rows = [...(base?.properties ?? []), ...table.properties];
  return {
    name: table.type,
    description: table.description,
    source: table.source,
    properties: rows.map((row) => compileProperty(row, table)),
    ...(table.open && { open: true }),
  };
}

function compileProperty(row: PropertyRow, table: TypeTable): Property {
  const kind = kindOf(row.type);
  const of = kind === "object" ? row.type : row.values;
  return {
    name: row.name,
    kind,
    type: row.type,
    ...(row.request !== undefined && { requestType: row.request }),
    ...(row.writeOnly && { writeOnly: true }),
    ...(of !== undefined && { of }),
    ...(row.valuesNullable !== undefined && { ofNullable: row.valuesNullable }),
    nullable: row.nullable,
    ...(row.enum !== undefined && { enum: row.enum }),
    ...(row.numbers !== undefined && { numbers: numbersIn(row.numbers) }),
    ...(row.maxLength !== undefined && { maxLength: row.maxLength }),
    ...(row.limits !== undefined && { limits: row.limits }),
    ...sinceOf(row),
    description: row.description,
    source: { ...table.source, row: row.row },
  };
}

function sinceOf({ after, by }: Pick<PropertyRow, "after" | "by">): { readonly since?: Since } {
  return by === undefined ? {} : { since: { ...(after !== undefined && { after }), by } };
}

/** The documents write `object` for a map of names to values, and the carrier's name for a nested carrier. */
export function kindOf(type: string): ValueKind {
  if (SCALARS.has(type)) return type as ValueKind;
  if (type === "array") return "array";
  // In JSON, bytes are text.
  if (type === "byte") return "string";
  return type === "object" ? "dictionary" : "object";
}

export function compileEnum(table: EnumTable): EnumType {
  return {
    name: table.name,
    description: table.description,
    combinable: table.combinable,
    values: table.values.map(({ name, value, ...row }) => ({
      name,
      ...(value !== undefined && { value }),
      ...sinceOf(row),
    })),
    source: table.source,
  };
}
