/** Lints the tables: rows out of order, undefined names, broken conventions. */

import type { Problem } from "../errors.ts";
import type { PropertyRow, Spec, TypeTable } from "../spec-model.ts";
import { isTypeName } from "../script-text.ts";
import { ownValue } from "../values.ts";
import { lintOperations } from "./lint-operations.ts";
import { type Complain, inOrder, once, SCALARS, unknown } from "./lint-rules.ts";

/** The words for a map and a list in request tables. */
const HOLDERS: Readonly<Record<string, string>> = { object: "Object", array: "Array" };

export function lintSpec(spec: Spec): Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (at, code, what, todo) => {
    problems.push({ code, what, where: `${at.file}:${at.line}`, todo });
  };
  const types = new Map(spec.types.map((table) => [table.type, table]));
  const enums = new Set(spec.enums.map((table) => table.name));
  once(spec.types, (table) => table.type, "type", complain);
  once(spec.enums, (table) => table.name, "enum", complain);
  once(spec.operations, (table) => table.operation, "operation", complain);
  lintNames(spec, complain);
  for (const table of spec.types) lintType(table, types, enums, complain);
  for (const table of spec.enums) once(table.values, (value) => value.name, "value", complain);
  for (const { columns } of spec.archives) {
    once(columns, ({ name }) => name.toLowerCase(), "column", complain);
    inOrder(columns, 0, complain);
  }
  lintOperations(spec, types, enums, complain);
  lintHeaders(spec, complain);
  return problems;
}

/** Names become TypeScript identifiers and object keys. */
function lintNames({ types, enums, operations }: Spec, complain: Complain): void {
  const named = [
    ...types.map(({ type: name, at }) => ({ name, at })),
    ...enums,
    ...operations.map(({ operation: name, at }) => ({ name, at })),
  ];
  for (const { name, at } of named) {
    if (isTypeName(name)) continue;
    complain(
      at,
      "spec-name",
      `${JSON.stringify(name)} cannot be a name`,
      "use letters, digits and _, and no word of TypeScript",
    );
  }
  for (const { name, at } of types.flatMap(({ properties }) => properties)) {
    if (name === "__proto__")
      complain(at, "spec-name", "a property cannot have the name `__proto__`", "remove the row");
  }
}

function lintType(
  table: TypeTable,
  types: ReadonlyMap<string, TypeTable>,
  enums: ReadonlySet<string>,
  complain: Complain,
): void {
  const base = table.extends === undefined ? undefined : types.get(table.extends);
  if (table.extends !== undefined && !base) unknown(table.at, "type", table.extends, complain);
  if (base?.extends !== undefined) {
    complain(table.at, "spec-extends", `\`${base.type}\` extends a type itself`, "extend the first type of the chain");
  }
  const inherited = base?.properties ?? [];
  once([...inherited, ...table.properties], (row) => row.name, "property", complain);
  inOrder(table.properties, inherited.length, complain);
  for (const row of table.properties) lintProperty(row, table, types, enums, complain);
}

function lintProperty(
  row: PropertyRow,
  table: TypeTable,
  types: ReadonlyMap<string, TypeTable>,
  enums: ReadonlySet<string>,
  complain: Complain,
): void {
  const scalar = SCALARS.get(row.type);
  const holdsValues = row.type === "object" || row.type === "array";
  if (!scalar && !holdsValues && !types.has(row.type)) unknown(row.at, "type", row.type, complain);
  // Of any, `values` is the first of the types that it can be.
  const isAny = row.type === "any" && row.values !== undefined;
  if (!isAny && (holdsValues !== (row.values !== undefined) || holdsValues !== (row.valuesNullable !== undefined))) {
    const todo = "give `values` and `valuesNullable` for object and array, and for nothing else";
    complain(row.at, "spec-values", `\`${row.name}\` has type ${row.type}`, todo);
  }
  const value = row.values?.replace(/\[\]$/, "");
  if (value !== undefined && !SCALARS.has(value) && !types.has(value) && !enums.has(value)) {
    unknown(row.at, "type", value, complain);
  }
  if (row.enum !== undefined && !enums.has(row.enum)) unknown(row.at, "enum", row.enum, complain);
  if ((row.enum !== undefined || row.maxLength !== undefined) && row.type !== "string") {
    complain(row.at, "spec-text-only", `\`${row.name}\` is not a text`, "take `enum` and `maxLength` away");
  }
  if (row.nullable !== (scalar?.nullable ?? true)) {
    const todo = "numbers, booleans and dates are never null, everything else can be";
    complain(row.at, "spec-nullable", `\`nullable\` of \`${row.name}\` breaks the rule`, todo);
  }
  const word = scalar?.request ?? ownValue(HOLDERS, row.type) ?? row.type;
  if (row.request !== undefined && row.request !== word && row.request !== row.type) {
    const todo = `write ${word}`;
    complain(row.at, "spec-request", `\`request\` of \`${row.name}\` does not match type ${row.type}`, todo);
  }
  if (row.request !== undefined && table.requestSource === undefined) {
    complain(row.at, "spec-source", `\`${row.name}\` has a request word without a source`, "give `requestSource`");
  }
}

function lintHeaders(spec: Spec, complain: Complain): void {
  once(spec.api.headers, (row) => row.name, "header", complain);
  for (const { document, at } of spec.operations) {
    const rows = spec.api.headers.map((row) => ownValue(row.rows, document)).filter((row) => row !== undefined);
    if (rows.some((row, index) => row !== index + 1)) {
      complain(at, "spec-row-order", `headers of document ${document} do not count 1, 2, 3 …`, "correct api.yaml");
    }
  }
}
