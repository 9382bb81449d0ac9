/**
 * The gate that every request passes before it is sent. read: only the list. write: only sessions that this run
 * created, ids known not to exist, and a queue that certainly contains only sessions of this run. sandbox: everything.
 */

import type { Contract, Effect } from "../model.ts";
import { primaryKeyOf } from "../schema/primary-key.ts";
import type { CallSpec } from "./call.ts";
import type { Mode } from "./model.ts";
import { type QueueView, whyNoClaim } from "./queue-view.ts";
import { SESSION } from "../operation-roles.ts";

export interface WriteScope {
  readonly mode: Mode;
  readonly contract: Contract;
  /** Ids that this run created, by carrier type; undefined for a type that it cannot delete. */
  readonly own: (carrier: string) => ReadonlySet<number> | undefined;
  /** Ids that are not in the last list and that no server will assign for a long time. */
  readonly absent: ReadonlySet<number>;
  /** The queue as the list shows it; undefined if it was not read since the last write. */
  readonly queue: QueueView | undefined;
  /** Sessions of others that a pick-up handed out and that may be put back. */
  readonly returning: ReadonlySet<number>;
  /** Why nothing more is created. */
  readonly noCreation: string | undefined;
}

type Permission = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

const ALLOWED: Permission = { allowed: true };
const refuse = (reason: string): Permission => ({ allowed: false, reason });

/** An operation with an unknown effect is only sent to a sandbox. */
export function permit(spec: CallSpec, scope: WriteScope): Permission {
  const { id, effect, carrier, method } = spec.operation;
  // A table that says a PUT only reads contradicts itself.
  const sends = scope.mode !== "read" || method === "GET" || method === "POST";
  if (effect === "reads") return sends ? ALLOWED : refuse("mode read sends GET, and POST where it only reads");
  if (scope.mode === "read") return refuse("mode read sends nothing that could change data");
  if (scope.mode === "sandbox") return ALLOWED;
  if (effect === undefined || !Object.hasOwn(RULES, effect)) {
    return refuse(`mode write does not know what ${id} changes`);
  }
  const own = carrier === undefined ? undefined : scope.own(carrier);
  if (!own) return refuse(`mode write touches only what this run creates and can remove again; ${carrier} is not`);
  return RULES[effect](spec, { ...scope, own });
}

interface Own extends Omit<WriteScope, "own"> {
  readonly own: ReadonlySet<number>;
}

type Rule = (spec: CallSpec, scope: Own) => Permission;

const ofOwn: Rule = (spec, scope) => permitId(spec, spec.id, scope);

/** What mode write may do to carriers that it can delete. */
const RULES: Readonly<Record<Exclude<Effect, "reads">, Rule>> = {
  creates: (_, scope) => permitCreation(scope),
  saves: permitSave,
  claims: (_, scope) => permitClaim(scope),
  adds: ofOwn,
  updates: ofOwn,
  deletes: ofOwn,
  takes: ofOwn,
  releases: (spec, scope) => (scope.returning.has(spec.id ?? 0) ? ALLOWED : ofOwn(spec, scope)),
  transfers: ofOwn,
  accepts: ofOwn,
  rejects: ofOwn,
};

function permitClaim({ queue, contract }: Own): Permission {
  if (!queue) return refuse("mode write picks up only when the list shows who waits");
  const reason = whyNoClaim(queue, contract);
  return reason === undefined ? ALLOWED : refuse(reason);
}

function permitCreation({ noCreation }: Own): Permission {
  return noCreation === undefined ? ALLOWED : refuse(noCreation);
}

/** The id in the body counts; an unreadable body may not be sent. */
function permitSave(spec: CallSpec, scope: Own): Permission {
  if (spec.raw || !spec.entity) return refuse("mode write saves only what it wrote itself");
  const type = scope.contract.types[spec.operation.body?.type ?? ""];
  const key = type && primaryKeyOf(type);
  // A body without a property for the id cannot name an existing carrier.
  const id = key === undefined ? 0 : Number(spec.entity[key]);
  return id === 0 ? permitCreation(scope) : permitId(spec, id, scope);
}

function permitId({ operation }: CallSpec, id: number | undefined, { own, absent }: Own): Permission {
  if (id !== undefined && (own.has(id) || (operation.carrier === SESSION && absent.has(id)))) return ALLOWED;
  const what = operation.carrier === SESSION ? "sessions" : operation.carrier;
  return refuse(`mode write touches only ${what} that this run created; ${id ?? "none"} is not one`);
}
