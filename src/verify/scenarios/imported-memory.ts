/** What the run knows after each answer of an imported operation: which ids exist, and which are its own. */

import type { Operation } from "../../model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { baseOf } from "../../schema/base-name.ts";
import { shapeOf } from "../../schema/shape.ts";
import { isRecord } from "../../values.ts";
import { jsonOf, type Call } from "../call.ts";
import type { Context } from "../runner/context.ts";
import { markOf } from "../runner/creations.ts";
import { ownOf, type Planned, type Seen } from "./imported-requests.ts";

/** Remembers the ids in an answer, and forgets deleted ones. */
export function remember({ operation, shape }: Planned, call: Call, context: Context, seen: Seen): void {
  if (shape.kind === "unclassified") return rememberRows(operation, call, context, seen);
  if (!("family" in shape) || shape.family === undefined) return;
  const { kind, family } = shape;
  const { made } = context.memory;
  const own = ownOf(family, context);
  if (kind === "delete" || kind === "clear") {
    const left = kind === "clear" ? [] : withoutId(own, call.spec.id);
    for (const id of own.filter((each) => !left.includes(each))) for (const ids of seen.byPath.values()) ids.delete(id);
    made.set(family, left);
  }
  const type = context.contract.types[operation.answer.type];
  const key = type && primaryKeyOf(type);
  if (key === undefined) return;
  const value = jsonOf(call);
  if (kind === "list") {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const ids = items.map((item) => idIn(item, key)).filter((id) => id > 0);
    const known = seen.byFamily.get(family) ?? [];
    seen.byFamily.set(family, [...new Set([...known, ...ids])]);
    if (!operation.path.includes("{")) for (const id of ids) idsAt(operation, seen).add(id);
  } else if (kind === "create" || kind === "save") {
    rememberCreated({ call, key, id: idIn(Array.isArray(value) ? value[0] : value, key), family }, context, seen);
  }
}

/** The rows of an OData list name what they are, and its id; what has the id is read below the same address. */
function rememberRows({ method, path }: Operation, call: Call, { contract }: Context, { inRows }: Seen): void {
  const value = jsonOf(call);
  const rows: unknown = isRecord(value) ? value["value"] : undefined;
  if (method !== "GET" || !Array.isArray(rows)) return;
  const one = contract.operations.find(
    (other) => other.method === "GET" && other.path.startsWith(`${path}/{`) && other.path.endsWith("}"),
  );
  const shape = one && shapeOf(one, contract);
  if (shape?.kind !== "get") return;
  const name = baseOf(shape.family).toLowerCase();
  const own = rows.filter((row) => isRecord(row) && String(row["EntityName"]).toLowerCase() === name);
  const ids = own.map((row) => idIn(row, "PrimaryKey")).filter((id) => id > 0);
  if (ids.length > 0) inRows.set(shape.family, ids);
}

interface Created {
  readonly call: Call;
  readonly key: string;
  readonly id: number;
  readonly family: string;
}

function rememberCreated({ call, key, id, family }: Created, context: Context, seen: Seen): void {
  const { made, unread } = context.memory;
  const own = ownOf(family, context);
  // A save of one that it made before answers that one.
  if (id > 0 && Number(call.spec.entity?.[key]) === id) return;
  // Beyond 2^53 numbers are rounded: it could not be deleted by the id that it has.
  if (id <= 0) return void (isRecord(jsonOf(call)) && unread.add(markOf(call.spec) ?? call.spec.purpose));
  const known = idsAt(call.operation, seen);
  if (!call.operation.path.includes("{"))
    context.emit({ kind: "entity-created", call, key, id, known: new Set(known) });
  // What others made may not be changed, and deleted least of all.
  if (known.has(id) && !own.includes(id)) return void unread.add(markOf(call.spec) ?? call.spec.purpose);
  known.add(id);
  if (!own.includes(id)) made.set(family, [...own, id]);
}

function idsAt({ path }: Operation, { byPath }: Seen): Set<number> {
  const ids = byPath.get(path) ?? new Set();
  byPath.set(path, ids);
  return ids;
}

function withoutId(ids: readonly number[], id: number | undefined): readonly number[] {
  return ids.includes(id ?? 0) ? ids.filter((each) => each !== id) : ids.slice(0, -1);
}

/** The id of an item, also where it is written as text; 0 if there is none, or none that can be told exactly. */
function idIn(item: unknown, key: string): number {
  const value = isRecord(item) ? item[key] : undefined;
  const id = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof id === "number" && Number.isSafeInteger(id) && id > 0 ? id : 0;
}
