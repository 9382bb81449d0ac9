/**
 * The one gate that every request passes before it is sent. read: only the list. write: only sessions that this run
 * created, ids that are known not to exist, and a queue in which every session is its own. sandbox: everything.
 */

import type { Effect } from "../model.ts";
import type { CallSpec } from "./call.ts";
import type { Mode } from "./model.ts";
import { SESSION } from "./roles.ts";

export interface Territory {
  readonly mode: Mode;
  /** Sessions that this run created. */
  readonly own: ReadonlySet<number>;
  /** Ids that no session of the last list has and that no server hands out for long. */
  readonly absent: ReadonlySet<number>;
  /** Ids of the sessions that waited when the list was last read; undefined when it never was. */
  readonly queued: readonly number[] | undefined;
}

export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly reason: string };

const ALLOWED: Permission = { allowed: true };
const refuse = (reason: string): Permission => ({ allowed: false, reason });

/** An operation of which nobody knows what it does is sent in a sandbox only. */
export function permit(spec: CallSpec, territory: Territory): Permission {
  const { id, effect, carrier } = spec.operation;
  if (effect === "reads") return ALLOWED;
  if (territory.mode === "read") return refuse("mode read sends nothing that could change data");
  if (territory.mode === "sandbox") return ALLOWED;
  if (effect === undefined || !Object.hasOwn(RULES, effect)) {
    return refuse(`mode write does not know what ${id} changes`);
  }
  if (carrier !== SESSION) {
    return refuse("mode write changes no topics and no presence: everybody on the server shares them");
  }
  return RULES[effect](spec, territory);
}

type Rule = (spec: CallSpec, territory: Territory) => Permission;

const ofOwn: Rule = ({ id }, territory) => permitId(id, territory);

/** What mode write may do to sessions. */
const RULES: Readonly<Record<Exclude<Effect, "reads">, Rule>> = {
  creates: () => ALLOWED,
  saves: permitSave,
  claims: (_, territory) => permitClaim(territory),
  adds: ofOwn,
  updates: ofOwn,
  deletes: ofOwn,
  takes: ofOwn,
  releases: ofOwn,
  transfers: ofOwn,
  accepts: ofOwn,
  rejects: ofOwn,
};

function permitClaim({ queued, own }: Territory): Permission {
  if (!queued) return refuse("mode write picks up only when the list shows who waits");
  const foreign = queued.filter((id) => !own.has(id)).length;
  if (foreign === 0) return ALLOWED;
  const others = foreign === 1 ? "1 session that waits is" : `${foreign} sessions that wait are`;
  return refuse(`mode write picks up only when every queued session is its own; ${others} not`);
}

/** The id that counts is the one inside the body; a body that we cannot read here may not be sent. */
function permitSave(spec: CallSpec, territory: Territory): Permission {
  if (spec.raw || !spec.entity) return refuse("mode write saves only sessions that it wrote itself");
  const id = Number(spec.entity["ChatSessionId"]);
  return id === 0 ? ALLOWED : permitId(id, territory);
}

function permitId(id: number | undefined, { own, absent }: Territory): Permission {
  if (id !== undefined && (own.has(id) || absent.has(id))) return ALLOWED;
  return refuse(`mode write touches only sessions that this run created; ${id ?? "none"} is not one`);
}
