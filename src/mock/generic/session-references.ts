import { FIRST } from "../world/references/customers.ts";
import type { World } from "../world/world.ts";

/** Carriers that the sessions refer to: the ticket of a session is the ticket that imported operations return. */

/** The references that the world knows by number, by type. */
export const REFERENCES: ReadonlySet<string> = new Set(["Contact", "Person", "Project", "Sale", "Ticket", "Associate"]);

export const STARTS: Readonly<Record<string, number>> = {
  Contact: FIRST.contact,
  Person: FIRST.person,
  Sale: FIRST.sale,
  Ticket: FIRST.ticket,
};

/** In large worlds, only the references of the first sessions are listed. */
const MOST = 1000;

const known = new WeakMap<World, Map<string, ReadonlySet<number>>>();

/** The numbers that the customers of the fresh world refer to. */
export function referredIds(world: World, store: string): ReadonlySet<number> {
  const start = Object.hasOwn(STARTS, store) ? STARTS[store] : undefined;
  if (start === undefined) return NONE;
  const sets = known.get(world) ?? new Map<string, ReadonlySet<number>>();
  known.set(world, sets);
  let ids = sets.get(store);
  if (!ids) {
    ids = new Set(Array.from({ length: Math.min(world.size, MOST) }, (_, at) => start + at + 1));
    sets.set(store, ids);
  }
  return ids;
}

const NONE: ReadonlySet<number> = new Set();
