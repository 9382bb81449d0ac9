import { writeYaml } from "../../src/yaml.ts";

/** Rows that no document has, one of every kind, for tables that are to grow by them. */

interface AddedRow {
  readonly name: string;
  readonly type: string;
  readonly request: string;
  readonly more?: object;
  /** A value that a request gives and that answers show again; of carriers, a part. */
  readonly given: unknown;
}

export const ADDED: readonly AddedRow[] = [
  { name: "AddedInt", type: "int32", request: "Integer", given: 7 },
  { name: "AddedText", type: "string", request: "String", given: "Ærø & <Å>" },
  { name: "AddedDate", type: "date-time", request: "String", given: "2024-01-15T09:30:15+01:00" },
  { name: "AddedFlag", type: "bool", request: "Boolean", given: true },
  { name: "AddedUser", type: "Associate", request: "Associate", given: { AssociateId: 6 } },
  { name: "AddedRight", type: "FieldRight", request: "FieldRight", given: { Mask: "Read" } },
  { name: "AddedMap", type: "object", request: "Object", more: { values: "string" }, given: { one: "1" } },
  { name: "AddedDouble", type: "double", request: "Number", given: 1.5 },
  { name: "AddedLong", type: "int64", request: "Integer", given: 12_345_678_901 },
  { name: "AddedName", type: "string", request: "String", more: { maxLength: 20 }, given: "short" },
  { name: "AddedList", type: "array", request: "Array", more: { values: "int32" }, given: [1, 2] },
];

/** What a request gives of all of them. */
export const GIVEN: Readonly<Record<string, unknown>> = Object.fromEntries(
  ADDED.map(({ name, given }) => [name, given]),
);

const NEVER_NULL = new Set(["int32", "int64", "double", "bool", "date-time"]);

/** The YAML of a type with all of them: the first in front, the last behind, the others in between; `from` numbers the first. */
export function withAddedRows(table: string): string {
  const requested = table.includes("\nrequestSource:");
  const [head = "", ...rows] = table.split(/^ {2}- row: \d+\n/m);
  const added = ADDED.map(({ name, type, request, more }) => {
    const row = { name, type, ...(requested && { request }), ...more };
    const values = more && "values" in more ? { valuesNullable: false } : {};
    const text = writeYaml({ ...row, ...values, nullable: !NEVER_NULL.has(type), description: "Added by a test." });
    return text.replace(/^(?=.)/gm, "    ");
  });
  const every = Math.max(1, Math.floor(rows.length / (added.length - 1)));
  const whole = rows.flatMap((row, at) => (at % every === 0 ? [added.shift() ?? "", row] : [row]));
  return numbered(
    head,
    [...whole, ...added].filter((row) => row !== ""),
  );
}

/** The YAML of a type that extends one which grew by them. */
export function movedBy(count: number, table: string): string {
  return table.replace(/^ {2}- row: (\d+)$/gm, (_, row: string) => `  - row: ${Number(row) + count}`);
}

function numbered(head: string, rows: readonly string[]): string {
  return head + rows.map((row, at) => `  - row: ${at + 1}\n${row.replace(/\n*$/, "\n")}`).join("");
}
