import { emptyOf, unsetName } from "../data/empty.ts";
import type { Carrier } from "../data/reference.ts";
import type { Contract, Dialect, Operation } from "../model.ts";
import type { EntityType, Property } from "../type-model.ts";

/** PUT and Save replace: properties missing from the body become empty (the vendor's page; inferred for Save). */

/** A row that is cleared if the body omits it, and its empty value. */
interface ClearedRow {
  readonly name: string;
  readonly empty: unknown;
}

interface Replaced {
  readonly type: EntityType;
  readonly contract: Contract;
  readonly dialect: Dialect;
  /** Whether a row stays unchanged, because the server counts or stamps it; always the same ones for a type. */
  readonly isOwn: (name: string) => boolean;
  readonly given: Readonly<Carrier>;
}

/** Empties, in place, the rows of a carrier that the body omitted. Returns the names of those that had a value. */
export function clearLeftOut(carrier: Carrier, { type, contract, dialect, isOwn, given }: Replaced): readonly string[] {
  const cleared: string[] = [];
  for (const { name, empty } of clearedRows(type, isOwn, contract, dialect)) {
    const before = carrier[name];
    if (before === empty || Object.hasOwn(given, name)) continue;
    carrier[name] = empty;
    if (!isEmpty(before)) cleared.push(name);
  }
  return cleared;
}

const rows = new WeakMap<EntityType, Partial<Record<Dialect, readonly ClearedRow[]>>>();

/** Computed once per type and dialect, not for every request. */
function clearedRows(
  type: EntityType,
  isOwn: Replaced["isOwn"],
  contract: Contract,
  dialect: Dialect,
): readonly ClearedRow[] {
  const known = rows.get(type) ?? {};
  rows.set(type, known);
  return (known[dialect] ??= type.properties
    .filter(({ name }) => !isOwn(name))
    .map((property) => ({ name: property.name, empty: clearedValue(property, contract, dialect) })));
}

/** An empty text (in the dialect's way), no number, no reference; for an enum the name of the number 0. */
function clearedValue(
  { kind, nullable, enum: names, numbers }: Property,
  { enums }: Contract,
  dialect: Dialect,
): unknown {
  if (names !== undefined) {
    const values = enums[names]?.values ?? [];
    return unsetName(values) ?? (nullable ? null : (values[0]?.name ?? null));
  }
  if (kind === "int32" || kind === "int64" || kind === "double") return emptyOf({ kind, nullable: false, numbers });
  if (kind === "string") return dialect === "observed" || !nullable ? "" : null;
  if (kind === "array") return [];
  if (kind === "dictionary") return {};
  return kind === "bool" ? false : null;
}

/** The names of properties that have a value in one state but not in the next. */
export function namesLost(before: Readonly<Carrier>, after: Readonly<Carrier>): readonly string[] {
  return Object.keys(before).filter((name) => !isEmpty(before[name]) && isEmpty(after[name]));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === "" || value === 0 || value === false;
}

/** Two names are enough to show what kind of thing was lost. */
const NAMED = 2;

/** For the journal and the log: the lost properties, and what to do about it. */
export function clearedNotes(
  names: readonly string[],
  { called, instead = "PATCH changes parts" }: { readonly called: string; readonly instead?: string | undefined },
): readonly string[] | undefined {
  if (names.length === 0) return undefined;
  const named = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const rest = names.length - named.length;
  const list = rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ").replace(/, (\w+)$/, " and $1");
  return [`cleared ${list}: ${called} replaces, ${instead}`];
}

/** How a message names the replacing call. */
export function calledBy({ method }: Pick<Operation, "method">): string {
  return method === "PUT" ? "PUT" : "Save";
}

/** The advice if no operation changes parts. */
export const SEND_ALL = "change it, and send all of it";
