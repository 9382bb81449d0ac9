import { emptyOf } from "../../data/empty.ts";
import type { Contract } from "../../model.ts";
import type { EntityType, Property, ValueKind } from "../../type-model.ts";
import { type Columns, listColumn, type ListColumn } from "./archive/list-column.ts";

/** A carrier's properties as list columns, under their own names, with `/` or `.` for properties of references. */

const RESTRICTIONS: ReadonlyMap<ValueKind, string> = new Map([
  ["int32", "int"],
  ["int64", "int"],
  ["double", "decimal"],
  ["bool", "bool"],
  ["date-time", "datetime"],
  ["string", "string"],
]);

/** Undefined for a name that is not a property, or one without a single value. */
export function propertyColumn(
  { types }: Contract,
  typeName: string,
  name: string,
  note?: string,
): ListColumn<object> | undefined {
  let type: EntityType | undefined = types[typeName];
  let property: Property | undefined;
  const steps: string[] = [];
  for (const step of name.split(/[/.]/)) {
    property = type?.properties.find((row) => row.name.toLowerCase() === step.toLowerCase());
    if (!property || property.writeOnly) return undefined;
    steps.push(property.name);
    type = property.kind === "object" ? types[property.of ?? ""] : undefined;
  }
  const restriction = property && RESTRICTIONS.get(property.kind);
  if (!property || restriction === undefined) return undefined;
  const empty = emptyOf(property);
  return listColumn({ name, restriction, isSortable: true, note }, { read: (row) => valueAt(row, steps, empty) });
}

/** The columns of a list of carriers: the single-valued properties, in the order of the table. */
export function propertyColumns(contract: Contract, typeName: string): Columns<object> {
  const find = (name: string): ListColumn<object> | undefined => propertyColumn(contract, typeName, name);
  const names = contract.types[typeName]?.properties.map(({ name }) => name) ?? [];
  return { find, usual: names.flatMap((name) => find(name.charAt(0).toLowerCase() + name.slice(1)) ?? []) };
}

/** Below a null reference, a row has no value at all; below any other, what the entity shows where it holds nothing. */
function valueAt(carrier: object, steps: readonly string[], empty: unknown): unknown {
  let value: unknown = carrier;
  for (const step of steps) {
    if (value === null || value === undefined) return null;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value ?? empty;
}
