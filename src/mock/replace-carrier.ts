import { emptyOf } from "../data/empty.ts";
import type { Carrier } from "../data/reference.ts";
import type { Contract, Dialect, Operation } from "../model.ts";
import type { EntityType, Property } from "../type-model.ts";

/** PUT and Save replace: what a body leaves out is empty afterwards (the vendor's page; of Save inferred). */

/** A row that a body which leaves it out clears, and what it is then. */
interface ClearedRow {
  readonly name: string;
  readonly empty: unknown;
}

interface Replaced {
  readonly type: EntityType;
  readonly contract: Contract;
  readonly dialect: Dialect;
  /** Which rows stay as they are, because the server counts or stamps them itself; always the same ones of a type. */
  readonly isOwn: (name: string) => boolean;
  readonly given: Readonly<Carrier>;
}

/** Empties, in place, the rows of a carrier that the body left out. Returns the names of those that held something. */
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

/** Found out once for a type and a dialect, not at every request. */
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

/** No text (in the dialect's way), no number, no reference; of an enum the name that the number 0 has. */
function clearedValue(
  { kind, nullable, enum: names, numbers }: Property,
  { enums }: Contract,
  dialect: Dialect,
): unknown {
  if (names !== undefined) {
    const values = enums[names]?.values ?? [];
    return (values.find(({ value }) => value === 0) ?? (nullable ? undefined : values[0]))?.name ?? null;
  }
  if (kind === "int32" || kind === "int64" || kind === "double") return emptyOf({ kind, nullable: false, numbers });
  if (kind === "string") return dialect === "observed" || !nullable ? "" : null;
  if (kind === "array") return [];
  if (kind === "dictionary") return {};
  return kind === "bool" ? false : null;
}

/** The names of what one state holds and the next one does not. */
export function namesLost(before: Readonly<Carrier>, after: Readonly<Carrier>): readonly string[] {
  return Object.keys(before).filter((name) => !isEmpty(before[name]) && isEmpty(after[name]));
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === "" || value === 0 || value === false;
}

/** So many names say what kind of thing was lost. */
const NAMED = 2;

/** For the journal and the log: what was lost, and what to do about it. */
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

/** How a message calls what has replaced. */
export function calledBy({ method }: Pick<Operation, "method">): string {
  return method === "PUT" ? "PUT" : "Save";
}

/** What to do where nothing changes parts. */
export const SEND_ALL = "change it, and send all of it";
