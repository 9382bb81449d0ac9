import type { OperationTable, Spec, TypeTable } from "../spec-model.ts";
import { type Complain, inOrder, once, SCALARS, unknown } from "./lint-rules.ts";

/** Lints the rows of routes, parameters, bodies, answers and examples. */

export function lintOperations(
  spec: Spec,
  types: ReadonlyMap<string, TypeTable>,
  enums: ReadonlySet<string>,
  complain: Complain,
): void {
  once(spec.operations, (table) => `${table.method} ${table.path}`, "route", complain);
  const known = new Set([...types.keys(), ...enums]);
  for (const table of spec.operations) {
    inOrder(table.statuses, 0, complain);
    once(table.parameters, (row) => row.name, "parameter", complain);
    for (const part of [table.body, table.answer]) lintPart(part, known, complain);
    if (table.body?.type === "none") unknown(table.body.at, "type", "none", complain);
    lintHeaderNames(table, spec, complain);
    lintEffect(table, types, complain);
    // Three addresses are outside the base path: the version, the list of resources and the tenant's state.
    if (!table.path.startsWith(`${spec.api.basePath}/`) && !/^\/api(?:$|\/v1$|\/state\/)/.test(table.path)) {
      complain(
        table.at,
        "spec-path",
        `\`${table.path}\` is outside ${spec.api.basePath}`,
        "start it with the base path",
      );
    }
    for (const row of table.parameters) {
      const type = row.type === "array" ? (row.values ?? "") : row.type;
      if (!SCALARS.has(type)) unknown(row.at, "type", type, complain);
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

/** Placeholders for which the runner fills in values. */
const PLACEHOLDERS: readonly string[] = ["{session}", "{topic}", "{login}", "{text}"];

function lintEffect(table: OperationTable, types: ReadonlyMap<string, TypeTable>, complain: Complain): void {
  const { effect, carrier, example, parameters, body, at } = table;
  if (carrier !== undefined && !isFamily(carrier, types)) unknown(at, "type", carrier, complain);
  if (effect !== undefined && effect !== "reads" && carrier === undefined) {
    complain(at, "spec-effect", `it ${effect}, and no column says what`, "name the type as `carrier`");
  }
  if (!example) return;
  for (const place of ["path", "query"] as const) {
    for (const name of Object.keys(example[place] ?? {})) {
      if (!parameters.some((row) => row.in === place && row.name === name)) {
        unknown(example.at, "parameter", name, complain);
      }
    }
  }
  if (example.body !== undefined && !body) {
    complain(example.at, "spec-example", "the example has a body", "leave it out: the operation has none");
  }
  for (const text of textsIn(example)) {
    if (/^\{\w+\}$/.test(text) && !PLACEHOLDERS.includes(text)) {
      complain(example.at, "spec-example", `nothing stands for ${text}`, `use one of ${PLACEHOLDERS.join(", ")}`);
    }
  }
}

/** A carrier used only with links, or in another form, is known by its name without the suffix. */
function isFamily(carrier: string, types: ReadonlyMap<string, TypeTable>): boolean {
  const family = (name: string): string => (name.split("_", 1)[0] ?? "").replace(/WithLinks$/, "");
  return types.has(carrier) || [...types.keys()].some((name) => family(name) === carrier);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Lints a body or an answer: a carrier, an enum, a scalar word, a map, or (in answers) nothing. */
function lintPart(
  part: OperationTable["answer"] | OperationTable["body"],
  types: ReadonlySet<string>,
  complain: Complain,
): void {
  if (!part) return;
  const { type, values, at } = part;
  if (type !== "none" && type !== "object" && !SCALARS.has(type) && !types.has(type)) {
    unknown(at, "type", type, complain);
  }
  // Of any, `values` is the first of the types that it can be.
  if (type !== "any" && (type === "object") !== (values !== undefined)) {
    complain(at, "spec-values", `the type is ${type}`, "give `values` for object, and for nothing else");
  }
  const value = values?.replace(/\[\]$/, "");
  if (value !== undefined && !SCALARS.has(value) && !types.has(value)) unknown(at, "type", value, complain);
}

function lintHeaderNames(table: OperationTable, spec: Spec, complain: Complain): void {
  const known = new Set(spec.api.headers.map(({ name }) => name));
  for (const name of table.headers ?? []) {
    if (!known.has(name)) unknown(table.at, "header", name, complain);
  }
  for (const name of [...(table.requiredHeaders ?? []), ...Object.keys(table.headerValues ?? {})]) {
    if (!table.headers?.includes(name)) unknown(table.at, "header", name, complain);
  }
}
