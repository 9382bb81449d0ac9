import type { SessionState } from "./session.ts";

/** Sessions in order of id: an array, or, in large worlds, an iterable that generates untouched sessions on the fly. */
export type SessionList = Iterable<SessionState> & {
  readonly length: number;
  slice(start: number, end: number): SessionState[];
};

/** Up to this many sessions are kept whole; beyond that, only the ids and the touched sessions. */
const HELD = 1000;

/**
 * The current states of the sessions with these ids, even if they change while the list is read: `touched` returns
 * those that the world stores, `make` generates the others. A list of 100,000 costs only its ids.
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
