/** What a reader of the tables would call a slip: rows out of order, names that nothing stands for, rules not kept. */

import type { Problem } from "../errors.ts";
import type { OperationTable, Place, PropertyRow, Spec, TypeTable } from "../spec-model.ts";

type Complain = (at: Place, code: string, what: string, todo: string) => void;

/** Type words that stand for themselves, and whether such a value can be null. */
const SCALARS: Readonly<Record<string, { readonly nullable: boolean; readonly request: string }>> = {
  int32: { nullable: false, request: "Integer" },
  int64: { nullable: false, request: "Integer" },
  double: { nullable: false, request: "Number" },
  bool: { nullable: false, request: "Boolean" },
  "date-time": { nullable: false, request: "String" },
  string: { nullable: true, request: "String" },
  byte: { nullable: true, request: "String" },
  any: { nullable: true, request: "Object" },
};
/** What stands for a map and a list in requests. */
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
  for (const table of spec.types) lintType(table, types, enums, complain);
  for (const table of spec.enums) once(table.values, (value) => value.name, "value", complain);
  lintOperations(spec, types, enums, complain);
  lintHeaders(spec, complain);
  return problems;
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
  const scalar = SCALARS[row.type];
  const holdsValues = row.type === "object" || row.type === "array";
  if (!scalar && !holdsValues && !types.has(row.type)) unknown(row.at, "type", row.type, complain);
  if (holdsValues !== (row.values !== undefined) || holdsValues !== (row.valuesNullable !== undefined)) {
    const todo = "give `values` and `valuesNullable` for object and array, and for nothing else";
    complain(row.at, "spec-values", `\`${row.name}\` has type ${row.type}`, todo);
  }
  const value = row.values?.replace(/\[\]$/, "");
  if (value !== undefined && !(value in SCALARS) && !types.has(value)) unknown(row.at, "type", value, complain);
  if (row.enum !== undefined && !enums.has(row.enum)) unknown(row.at, "enum", row.enum, complain);
  if ((row.enum !== undefined || row.maxLength !== undefined) && row.type !== "string") {
    complain(row.at, "spec-text-only", `\`${row.name}\` is no text`, "take `enum` and `maxLength` away");
  }
  if (row.nullable !== (scalar?.nullable ?? true)) {
    const todo = "numbers, booleans and dates are never null, everything else can be";
    complain(row.at, "spec-nullable", `\`nullable\` of \`${row.name}\` breaks the rule`, todo);
  }
  const word = scalar?.request ?? HOLDERS[row.type] ?? row.type;
  if (row.request !== undefined && row.request !== word && row.request !== row.type) {
    const todo = `write ${word}`;
    complain(row.at, "spec-request", `\`request\` of \`${row.name}\` does not fit type ${row.type}`, todo);
  }
  if (row.request !== undefined && table.requestSource === undefined) {
    complain(row.at, "spec-source", `\`${row.name}\` has a request word without a source`, "give `requestSource`");
  }
}

function lintOperations(
  spec: Spec,
  types: ReadonlyMap<string, TypeTable>,
  enums: ReadonlySet<string>,
  complain: Complain,
): void {
  once(spec.operations, (table) => `${table.method} ${table.path}`, "route", complain);
  for (const table of spec.operations) {
    inOrder(table.statuses, 0, complain);
    once(table.parameters, (row) => row.name, "parameter", complain);
    for (const part of [table.body, table.answer]) lintPart(part, types, complain);
    if (table.body?.type === "none") unknown(table.body.at, "type", "none", complain);
    lintHeaderNames(table, spec, complain);
    if (!table.path.startsWith(`${spec.api.basePath}/`)) {
      complain(
        table.at,
        "spec-path",
        `\`${table.path}\` is outside ${spec.api.basePath}`,
        "start it with the base path",
      );
    }
    for (const row of table.parameters) {
      const type = row.type === "array" ? (row.values ?? "") : row.type;
      if (!(type in SCALARS)) unknown(row.at, "type", type, complain);
      if (row.enum !== undefined && !enums.has(row.enum)) unknown(row.at, "enum", row.enum, complain);
      if (row.in === "path" && !table.path.includes(`{${row.name}}`)) {
        complain(row.at, "spec-path", `the path has no \`{${row.name}}\``, "correct the path or the name");
      }
    }
    for (const [, name] of table.path.matchAll(/\{(\w+)\}/g)) {
      if (!table.parameters.some((row) => row.in === "path" && row.name === name)) {
        complain(table.at, "spec-path", `no parameter row for \`{${name}}\``, "add one");
      }
    }
  }
}

/** A body or an answer: a carrier, a scalar word, a map, or (answers) nothing. */
function lintPart(
  part: OperationTable["answer"] | OperationTable["body"],
  types: ReadonlyMap<string, TypeTable>,
  complain: Complain,
): void {
  if (!part) return;
  const { type, values, at } = part;
  if (type !== "none" && type !== "object" && !(type in SCALARS) && !types.has(type)) {
    unknown(at, "type", type, complain);
  }
  if ((type === "object") !== (values !== undefined)) {
    complain(at, "spec-values", `the type is ${type}`, "give `values` for object, and for nothing else");
  }
  if (values !== undefined && !(values in SCALARS) && !types.has(values)) unknown(at, "type", values, complain);
}

function lintHeaderNames(table: OperationTable, spec: Spec, complain: Complain): void {
  const known = new Set(spec.api.headers.map(({ name }) => name));
  for (const name of table.headers ?? []) {
    if (!known.has(name)) unknown(table.at, "header", name, complain);
  }
}

function lintHeaders(spec: Spec, complain: Complain): void {
  once(spec.api.headers, (row) => row.name, "header", complain);
  for (const { document, at } of spec.operations) {
    const rows = spec.api.headers.map((row) => row.rows[document]).filter((row) => row !== undefined);
    if (rows.some((row, index) => row !== index + 1)) {
      complain(at, "spec-row-order", `headers of document ${document} do not count 1, 2, 3 …`, "correct api.yaml");
    }
  }
}

function once<Row extends { readonly at: Place }>(
  rows: readonly Row[],
  key: (row: Row) => string,
  noun: string,
  complain: Complain,
): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(key(row))) {
      complain(row.at, "spec-duplicate", `${noun} \`${key(row)}\` stands there twice`, "remove one of the two");
    }
    seen.add(key(row));
  }
}

function inOrder(
  rows: readonly { readonly row: number; readonly at: Place }[],
  before: number,
  complain: Complain,
): void {
  for (const [index, { row, at }] of rows.entries()) {
    const expected = before + index + 1;
    if (row !== expected)
      complain(at, "spec-row-order", `row ${row} stands where ${expected} belongs`, "number the rows");
  }
}

function unknown(at: Place, noun: string, name: string, complain: Complain): void {
  complain(at, `spec-unknown-${noun}`, `there is no ${noun} \`${name}\``, "add it or correct the name");
}
