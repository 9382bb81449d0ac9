import { hasRow } from "../releases.ts";
import { knownContract } from "../schema/known.ts";
import type { SchemaError } from "../schema/validate.ts";
import type { Property, Since } from "../type-model.ts";
import { isRecord, ownValue } from "../values.ts";
import type { SchemaFault } from "./schema-levels.ts";

/** What is missing from an answer, held against the release that brought it. */

interface Held {
  /** The type of the value that the pointers are relative to. */
  readonly type: string;
  /** A release that is known; undefined for any. */
  readonly release: string | undefined;
  /** Rows that some value of the same answer has. */
  readonly seen: ReadonlySet<string>;
}

interface Judged {
  /** What is judged as it stands. */
  readonly errors: readonly SchemaError[];
  /** What some release lacks: no fault of a server of any release. */
  readonly open: readonly SchemaFault[];
}

/** The carriers that the five documents show. */
const OWN = /^ChatSessionEntity(?:WithLinks)?$/;

/**
 * Of a known release, what came later is no matter, nor what may have. Of any release, the documents' own rows hold, with the
 * release that brought them; what other carriers lack in every value is told.
 */
export function holdAgainstRelease(given: readonly SchemaError[], { type, release, seen }: Held): Judged {
  const errors: SchemaError[] = [];
  const open: SchemaFault[] = [];
  for (const error of given) {
    const row = error.keyword === "required" ? rowAt(type, error.pointer) : undefined;
    const since = row?.property.since;
    if (!row || !since) errors.push(error);
    else if (release !== undefined) {
      if (hasRow(release, since) === true) errors.push(error);
    } else if (OWN.test(row.type)) errors.push({ ...error, since });
    else if (seen.has(`${row.type} ${row.property.name}`)) errors.push(error);
    else open.push({ level: "open", error: { ...error, actual: `missing; ${saysSince(since)}` } });
  }
  return { errors, open };
}

export function saysSince({ after, by }: Since): string {
  return `release ${by} brought it${after === undefined ? "" : `, and ${after} is without it`}`;
}

interface Row {
  /** The type that has it. */
  readonly type: string;
  readonly property: Property;
}

function rowAt(start: string, pointer: string): Row | undefined {
  const { types } = knownContract();
  let type = start;
  let found: Row | undefined;
  for (const step of pointer.split("/").slice(1)) {
    const property: Property | undefined = ownValue(types, type)?.properties.find(({ name }) => name === step);
    // A place in a list, or a key of a map.
    if (!property) {
      found = undefined;
      continue;
    }
    found = { type, property };
    type = (property.of ?? "").replace(/\[\]$/, "");
  }
  return found;
}

/** The rows with a release of their own that a value holds, at any depth. */
export function releasedRowsIn(start: string, value: unknown): ReadonlySet<string> {
  const { types } = knownContract();
  const seen = new Set<string>();
  const visit = (type: string, inside: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(inside)) for (const item of inside) visit(type, item, depth + 1);
    if (!isRecord(inside)) return;
    for (const property of ownValue(types, type)?.properties ?? []) {
      const held = ownValue(inside, property.name);
      if (held === undefined) continue;
      if (property.since) seen.add(`${type} ${property.name}`);
      if (property.of !== undefined) visit(property.of.replace(/\[\]$/, ""), held, depth + 1);
    }
  };
  visit(start, value, 0);
  return seen;
}

const DEEPEST = 10;
