import type { SessionState } from "./session.ts";

/** Sessions in order of id: an array, or, in large worlds, one that makes untouched sessions while it is read. */
export type SessionList = Iterable<SessionState> & {
  readonly length: number;
  slice(start: number, end: number): SessionState[];
};

/** Up to this many sessions are held as they are; of more only the ids and what was touched. */
const HELD = 1000;

/**
 * The present states of the sessions with these ids, whatever happens to them while the list is read: `touched` gives
 * those
 * that the world holds, `make` those that it never made. A list of 100,000 costs its ids.
 */
export function listSessions(
  ids: readonly number[],
  touched: (id: number) => SessionState | undefined,
  make: (id: number) => SessionState,
): SessionList {
  if (ids.length <= HELD) return ids.map((id) => touched(id) ?? make(id));
  const held = new Map<number, SessionState>();
  for (const id of ids) {
    const session = touched(id);
    if (session) held.set(id, session);
  }
  const at = (id: number): SessionState => held.get(id) ?? make(id);
  return {
    length: ids.length,
    slice: (start, end) => ids.slice(start, end).map(at),
    *[Symbol.iterator]() {
      for (const id of ids) yield at(id);
    },
  };
}
