/** What the generated validators say of an answer, sorted into faults and what the documents leave open. */

import type { Operation } from "../model.ts";
import { citeRow } from "../schema/cite.ts";
import { validateAnswer, type SchemaError } from "../schema/validate.ts";
import { isRecord } from "./entity/session.ts";

/** open: the server's own way. extra: a property that no table lists. */
export type Level = "error" | "warning" | "open" | "extra";

export interface SchemaFault {
  readonly level: Level;
  readonly error: SchemaError;
}

/** Dates that are unset for a while in every session's life: null says so as well as the year 1. */
const MAY_BE_UNSET = new Set(["WhenStarted", "WhenEnded", "WhenIdle", "WhenFetched"]);
/** Two checks ask for the same answer. */
const known = new WeakMap<object, readonly SchemaFault[]>();

/** Both dialects of dates are accepted. A list is judged item by item, so that no item hides behind the others. */
export function schemaFaults(operation: Operation, value: unknown, select: boolean): readonly SchemaFault[] {
  const key = typeof value === "object" && value !== null ? value : {};
  const faults = known.get(key) ?? collect(operation, value, select);
  known.set(key, faults);
  return faults;
}

function collect(operation: Operation, value: unknown, select: boolean): readonly SchemaFault[] {
  const reading = { dialect: "either", select } as const;
  if (!operation.answer.array || !Array.isArray(value)) {
    const errors = validateAnswer(operation.id, value, reading);
    return sort(value, "", [...errors, ...statusless(operation, value, "", select)], select);
  }
  return value.flatMap((item: unknown, index) => {
    const prefix = `/${index}`;
    const errors = validateAnswer(operation.id, [item], reading).map((error) => ({
      ...error,
      pointer: error.pointer.replace(/^\/0/, prefix),
    }));
    const all = [...errors, ...statusless(operation, item, prefix, select)];
    return all.length === 0 ? [] : sort(item, prefix, all, select);
  });
}

/** The column says text, and text may be null; but a session that is in no state cannot be. */
function statusless(operation: Operation, session: unknown, prefix: string, select: boolean): readonly SchemaError[] {
  if (select || !isRecord(session) || session["Status"] !== null) return [];
  const [pointer, source] = [`${prefix}/Status`, citeRow(operation, "answer", "Status")];
  const [expected, actual] = ["the name of a status", "null"];
  return [
    { pointer, keyword: "enum", expected, actual, message: `${pointer}: expected ${expected}, got ${actual}`, source },
  ];
}

function sort(
  session: unknown,
  prefix: string,
  errors: readonly SchemaError[],
  select: boolean,
): readonly SchemaFault[] {
  const missing = new Map<string, number>();
  for (const { keyword, pointer } of errors) {
    if (keyword === "required") missing.set(parentOf(pointer), (missing.get(parentOf(pointer)) ?? 0) + 1);
  }
  return errors.map((error) => {
    const path = error.pointer.slice(prefix.length).split("/").slice(1);
    return { error, level: levelOf(error, path, session, missing.get(parentOf(error.pointer)) ?? 0, select) };
  });
}

function levelOf(
  error: SchemaError,
  path: readonly string[],
  session: unknown,
  missing: number,
  select: boolean,
): Level {
  const [name = ""] = path;
  const value = valueAt(session, path);
  if (path.length <= 1) {
    if (error.keyword === "additionalProperties") return "extra";
    if (value === "" && select) return "open";
    if (value === null && MAY_BE_UNSET.has(name)) return "open";
    // Empty text for "no flags", and the number that the platform prints for flags without a name.
    return name === "Flags" && typeof value === "string" && /^\s*\d*\s*$/.test(value) ? "open" : "error";
  }
  // The documents' samples show the entries of these two; what is inside an entry's FieldRight they do not.
  if ((name === "FieldProperties" && path.length <= 3) || name === "_Links") {
    return error.keyword === "additionalProperties" ? "extra" : "error";
  }
  // Nested carriers stand in no document but the vendor's published types; real ones may be slimmer or newer than those.
  if (error.keyword === "additionalProperties") return "open";
  if (error.keyword === "required") return missing <= 2 && sizeOfParent(session, path) >= 8 ? "error" : "open";
  if (value === null || error.keyword === "enum") return "open";
  return "error";
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function sizeOfParent(session: unknown, path: readonly string[]): number {
  const parent = valueAt(session, path.slice(0, -1));
  return isRecord(parent) ? Object.keys(parent).length : 0;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[name],
    value,
  );
}
