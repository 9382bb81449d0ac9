/** The level of a schema error: some are matters that the documents leave open. */

import { isRecord } from "../values.ts";
import { contract } from "../contract.ts";
import type { Property } from "../type-model.ts";
import { SESSION_DATES } from "./entity/session.ts";
import type { SchemaError } from "../schema/validate.ts";

/** open: the server may choose. extra: a property that no table lists. */
export type Level = "error" | "warning" | "open" | "extra";

export interface SchemaFault {
  readonly level: Level;
  readonly error: SchemaError;
  /** Of an extra one: it is a missing property, in another spelling. */
  readonly respelt?: boolean;
}

/** A nested carrier with at least this many properties counts as the published type, not as a slim one. */
const FULL = 8;

/** Pointers are relative to the session. */
export function sort(session: unknown, errors: readonly SchemaError[], select: boolean): readonly SchemaFault[] {
  const missing = new Map<string, number>();
  for (const { keyword, pointer } of errors) {
    if (keyword === "required") missing.set(parentOf(pointer), (missing.get(parentOf(pointer)) ?? 0) + 1);
  }
  const slim = new Set<string>();
  const misspelt = new Set<string>();
  return errors.flatMap((error) => {
    const path = error.pointer.split("/").slice(1);
    const parent = parentOf(error.pointer);
    const level = levelOf(error, path, session, missing.get(parent) ?? 0, select);
    if (level === "error" && error.keyword === "additionalProperties") {
      if (misspelt.has(parent)) return [];
      misspelt.add(parent);
      const expected = publishedName(path) ?? error.expected;
      return [{ level, error: { ...error, keyword: "name", expected, actual: path.at(-1) ?? "" } }];
    }
    const other = otherSpelling(session, path, error.keyword);
    if (other !== undefined && level === "extra") return [{ error, level, respelt: true }];
    if (other !== undefined && level === "error") return [{ error: { ...error, actual: `written ${other}` }, level }];
    if (level !== "open" || error.keyword !== "required") return [{ error, level }];
    // One finding per slim carrier, not one per missing property.
    if (slim.has(parent)) return [];
    slim.add(parent);
    return [{ level, error: { ...error, pointer: parent, actual: "slimmer than the published type" } }];
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
    // Every session has unset dates at times, written as null or as the year 1.
    if (value === null && SESSION_DATES.has(name) && name !== "WhenRequested") return "open";
    // Empty text for "no flags", and the number that the platform prints for unnamed flags.
    return name === "Flags" && typeof value === "string" && /^\d*$/.test(value.trim()) ? "open" : "error";
  }
  // The documents' samples show entries of these two, but not the contents of FieldRight.
  if ((name === "FieldProperties" && path.length <= 3) || name === "_Links") {
    return error.keyword === "additionalProperties" ? "extra" : "error";
  }
  // Nested carriers are defined only in the vendor's published types; real ones may be slimmer or newer.
  if (error.keyword === "additionalProperties") return isMisspelt(path, session) ? "error" : "open";
  // Their dates are usually unset, written as null or as the year 1.
  if (value === null && error.expected === "date-time") return "open";
  const isFull = missing <= 2 && sizeOfParent(session, path) >= FULL;
  if (error.keyword === "required" || error.keyword === "enum" || value === null) return isFull ? "error" : "open";
  return "error";
}

/** It may have fewer or newer properties, but published names must keep their case, because clients bind by them. */
function isMisspelt(path: readonly string[], session: unknown): boolean {
  const name = publishedName(path);
  const parent = valueAt(session, path.slice(0, -1));
  return name !== undefined && isRecord(parent) && !(name in parent);
}

/** The property of the published type with this name in a different case. */
function publishedName(path: readonly string[]): string | undefined {
  const [own = "", ...way] = path.toReversed();
  let type: string | undefined = "ChatSessionEntityWithLinks";
  const rows = (): readonly Property[] => (type === undefined ? [] : (contract.types[type]?.properties ?? []));
  for (const step of way.toReversed()) type = rows().find(({ name }) => name === step)?.of;
  return rows().find(({ name }) => name !== own && name.toLowerCase() === own.toLowerCase())?.name;
}

const bare = (name: string): string => name.replaceAll(/[^A-Za-z\d]/g, "").toLowerCase();

/** The same name in another case or with other joints: that of a missing property's key, or that of a key's property. */
function otherSpelling(session: unknown, path: readonly string[], keyword: string): string | undefined {
  if (path.length !== 1 || !isRecord(session)) return undefined;
  const [own = ""] = path;
  const names = keyword === "required" ? Object.keys(session) : keyword === "additionalProperties" ? ROWS : [];
  const name = names.find((one) => one !== own && bare(one) === bare(own));
  return keyword === "additionalProperties" && name !== undefined && name in session ? undefined : name;
}

const ROWS = contract.types["ChatSessionEntityWithLinks"]?.properties.map(({ name }) => name) ?? [];

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
