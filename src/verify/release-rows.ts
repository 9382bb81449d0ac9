import type { Contract } from "../model.ts";
import { hasRow } from "../releases.ts";
import { baseOf } from "../schema/base-name.ts";
import { knownContract } from "../schema/known.ts";
import type { Since } from "../type-model.ts";
import { isRecord, ownValue } from "../values.ts";

/** Judges missing properties by the release that added them. */

interface Held {
  /** The type of the value that the pointers are relative to. */
  readonly type: string;
  /** A known release; undefined for any. */
  readonly release: string | undefined;
  /** Rows that some value in the same answer has. */
  readonly seen: ReadonlySet<string>;
  /** The types to look in; default the kit's own. */
  readonly types?: Types | undefined;
}

type Types = Contract["types"];

/** A fault of a value, in one place. */
interface Wrong {
  readonly pointer: string;
  readonly keyword: string;
  readonly actual: string;
  readonly since?: Since | undefined;
}

interface Judged<Error> {
  /** Errors in every release. */
  readonly errors: readonly Error[];
  /** Properties that some release lacks, so a server of that release has no fault. */
  readonly open: readonly Error[];
}

/** The carriers that the five documents show. */
const OWN = /^ChatSessionEntity(?:WithLinks)?$/;

/**
 * For a known release, properties that came, or may have come, later are ignored. For any release, the documents' own
 * rows must be present, with the release that added them named; properties that other carriers lack in every value are
 * reported.
 */
export function holdAgainstRelease<Error extends Wrong>(
  given: readonly Error[],
  { type, release, seen, types = knownContract().types }: Held,
): Judged<Error> {
  const errors: Error[] = [];
  const open: Error[] = [];
  for (const error of given) {
    const row = error.keyword === "required" ? rowAt(types, type, error.pointer) : undefined;
    if (!row) errors.push(error);
    else if (release !== undefined) {
      if (hasRow(release, row.since) === true) errors.push(error);
    } else if (OWN.test(row.type)) errors.push({ ...error, since: row.since });
    else if (seen.has(`${row.type} ${row.name}`)) errors.push(error);
    else open.push({ ...error, actual: `missing; ${saysSince(row.since)}` });
  }
  return { errors, open };
}

export function saysSince({ after, by }: Since): string {
  return `release ${by} brought it${after === undefined ? "" : `, and ${after} is without it`}`;
}

interface Row {
  /** The type that the row belongs to. */
  readonly type: string;
  readonly name: string;
  readonly since: Since;
}

/** The row that a pointer ends at, unless every release has it. */
function rowAt(types: Types, start: string, pointer: string): Row | undefined {
  let type = start;
  let found: Row | undefined;
  for (const step of pointer.split("/").slice(1)) {
    found = undefined;
    const property = ownValue(types, type)?.properties.find(({ name }) => name === step);
    // A list position, or the key of a map.
    if (!property) continue;
    const since = property.since ?? sinceIn(type, step);
    if (since) found = { type, name: step, since };
    type = (property.of ?? "").replace(/\[\]$/, "");
  }
  return found;
}

/** Imported tables do not know releases; a carrier of the same family in the kit's tables stands in for theirs. */
function sinceIn(type: string, name: string): Since | undefined {
  const { types } = knownContract();
  const known = ownValue(types, type) ?? ownValue(types, baseOf(type));
  return known?.properties.find((row) => row.name === name)?.since;
}

/** The rows bound to a release that a value contains, at any depth. */
export function releasedRowsIn(
  start: string,
  value: unknown,
  types: Types = knownContract().types,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (type: string, inside: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(inside)) for (const item of inside) visit(type, item, depth + 1);
    if (!isRecord(inside)) return;
    for (const property of ownValue(types, type)?.properties ?? []) {
      const held = ownValue(inside, property.name);
      if (held === undefined) continue;
      if (property.since ?? sinceIn(type, property.name)) seen.add(`${type} ${property.name}`);
      if (property.of !== undefined) visit(property.of.replace(/\[\]$/, ""), held, depth + 1);
    }
  };
  visit(start, value, 0);
  return seen;
}

const DEEPEST = 10;
