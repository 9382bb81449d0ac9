/**
 * Which sessions wait, as far as the list proves it. A pick-up takes the first in the queue: if the list is misread,
 * that is a customer.
 */

import type { Contract } from "../model.ts";
import { isRecord } from "../values.ts";
import { idOf, isQueued, type Session } from "./entity/session.ts";
import { SESSION } from "../operation-roles.ts";

export interface QueueView {
  /** Every item of the list, of any type. */
  readonly items: readonly unknown[];
  /** Did this run create the session, and does it still have the run's mark? */
  readonly isOwn: (session: Session) => boolean;
  /** The number of pick-ups that the list does not show yet. */
  readonly pending: number;
  /** Anything else in this run that argues against a pick-up. */
  readonly objection: string | undefined;
}

const ONLY_OWN = "mode write picks up only when every queued session is its own";

/** Why nothing may be picked up; undefined if the next session is one of the run's own. */
export function whyNoClaim(view: QueueView, contract: Contract): string | undefined {
  if (view.objection !== undefined) return view.objection;
  const statuses = documentedStatuses(contract);
  const ids = new Set<number>();
  const waiting: Session[] = [];
  for (const item of view.items) {
    if (!isRecord(item)) return unclear("an item is not a session");
    const status = Object.hasOwn(item, "Status") ? item["Status"] : undefined;
    if (typeof status !== "string" || !statuses.has(status)) {
      return unclear("the Status of a session is not a documented name");
    }
    const id = idOf(item);
    if (id === 0) return unclear("a session has no ChatSessionId");
    if (ids.has(id)) return unclear("two sessions have the same ChatSessionId");
    ids.add(id);
    if (isQueued(item)) waiting.push(item);
  }
  const own = waiting.filter((session) => view.isOwn(session)).length;
  const foreign = waiting.length - own;
  if (foreign > 0) {
    const others = foreign === 1 ? "1 session that waits is" : `${foreign} sessions that wait are`;
    return `${ONLY_OWN}; ${others} not`;
  }
  return own > view.pending ? undefined : "mode write picks up only while a session of this run waits; none does";
}

function unclear(what: string): string {
  return `mode write picks up only when the list says clearly who waits; ${what}`;
}

function documentedStatuses({ types, enums }: Contract): ReadonlySet<string> {
  const row = types[SESSION]?.properties.find(({ name }) => name === "Status");
  return new Set(enums[row?.enum ?? ""]?.values.map(({ name }) => name));
}
