import { contract } from "../../src/contract.ts";
import { emptyOf } from "../../src/data/empty.ts";

/** A carrier with every row of its table: what it lacks is empty, so that tests which start from a sample outlive a new row. */
export function withAllRows<Value>(typeName: string, value: Value): Value {
  const type = contract.types[typeName.replaceAll("[]", "")];
  if (!type || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withAllRows(typeName, item)) as Value;
  const given = value as Readonly<Record<string, unknown>>;
  const rows = type.properties.map((row): readonly [string, unknown] => {
    const { name, kind, of = "" } = row;
    if (given[name] === undefined) return [name, kind === "date-time" ? "0001-01-01T00:00:00Z" : emptyOf(row)];
    if (kind !== "dictionary") return [name, withAllRows(of, given[name])];
    const entries = Object.entries(given[name] ?? {}).map(([key, item]) => [key, withAllRows(of, item)]);
    return [name, given[name] && Object.fromEntries(entries)];
  });
  return { ...Object.fromEntries(rows), ...further(given, rows) } as Value;
}

/** What the table does not have: `_Links` of a carrier that is answered with links. */
function further(given: object, rows: readonly (readonly [string, unknown])[]): object {
  const known = new Set(rows.map(([name]) => name));
  return Object.fromEntries(Object.entries(given).filter(([name]) => !known.has(name)));
}

/** Names of a type's rows, in order. */
export function rowNames(typeName: string): string[] {
  return contract.types[typeName]?.properties.map(({ name }) => name) ?? [];
}
