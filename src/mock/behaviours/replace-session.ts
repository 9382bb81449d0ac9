import type { Carrier } from "../../data/reference.ts";
import type { Contract, Dialect } from "../../model.ts";
import type { EntityType, Property } from "../../type-model.ts";
import type { Call } from "../reply.ts";
import { changedSession, type SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";

/** What the server counts or stamps itself: a body that leaves it out does not clear it. */
const OWN: ReadonlySet<string> = new Set([
  "ChatSessionId",
  "SessionKey",
  "InitialQueuePos",
  "Rank",
  "WhenRequested",
  "WhenStarted",
  "WhenIdle",
  "WhenFetched",
  "FieldProperties",
  "TableRight",
  "_Links",
]);

interface Saved {
  readonly session: SessionState;
  /** For the journal: what the body left out and was there before. */
  readonly notes?: readonly string[];
}

/**
 * The session with what a body gives of it. PUT replaces: what the body leaves out is empty afterwards (the vendor's
 * page; of Save inferred). A patch, and a server that merges, change what is given and nothing else.
 */
export function savedSession(
  { body, replaces, operation, dialect }: Call,
  { contract }: World,
  session: SessionState,
): Saved {
  const changed = changedSession(session, body, session.ChatSessionId);
  const type = contract.types["ChatSessionEntity"];
  if (!replaces || !type) return { session: changed };
  // It is new, so that it may still be changed in place.
  const saved = changed as unknown as Carrier;
  const cleared: string[] = [];
  for (const { name, empty } of clearedRows(type, contract, dialect)) {
    const before = saved[name];
    if (before === empty || Object.hasOwn(body, name)) continue;
    saved[name] = empty;
    if (!isEmpty(before)) cleared.push(name);
  }
  return cleared.length > 0
    ? { session: changed, notes: [clearedNote(cleared, operation.method)] }
    : { session: changed };
}

/** A row that a body which leaves it out clears, and what it is then. */
interface ClearedRow {
  readonly name: string;
  readonly empty: unknown;
}

const rows = new WeakMap<EntityType, Partial<Record<Dialect, readonly ClearedRow[]>>>();

/** Found out once for a type and a dialect, not at every request. */
function clearedRows(type: EntityType, contract: Contract, dialect: Dialect): readonly ClearedRow[] {
  const known = rows.get(type) ?? {};
  rows.set(type, known);
  return (known[dialect] ??= type.properties
    .filter(({ name }) => !OWN.has(name))
    .map((property) => ({ name: property.name, empty: clearedValue(property, contract, dialect) })));
}

/** No text (in the dialect's way), no number, no reference; of an enum the name that the number 0 has. */
function clearedValue({ kind, enum: names }: Property, { enums }: Contract, dialect: Dialect): unknown {
  if (names !== undefined) return enums[names]?.values.find(({ value }) => value === 0)?.name ?? null;
  if (kind === "int32" || kind === "int64" || kind === "double") return 0;
  if (kind === "string") return dialect === "observed" ? "" : null;
  return kind === "bool" ? false : null;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === 0 || value === false;
}

/** So many names say what kind of thing was lost. */
const NAMED = 2;

function clearedNote(names: readonly string[], method: string): string {
  const named = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const rest = names.length - named.length;
  const list = rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ").replace(/, (\w+)$/, " and $1");
  return `cleared ${list}: ${method === "PUT" ? "PUT" : "Save"} replaces, PATCH changes parts`;
}
