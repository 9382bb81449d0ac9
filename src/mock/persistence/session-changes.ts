import type { SessionStore } from "../store/session-store.ts";
import type { Place } from "../store/queue.ts";
import { placeOf, type SessionState } from "../store/session.ts";
import type { SessionChange } from "./persistence.ts";
import type { WorldRecord, QueueChanges } from "./world-log.ts";
import type { CollectChanges } from "./shared-simulation.ts";

/** Which sessions have changed since the world was last kept, and how they were before. */
export interface SessionChanges {
  readonly onSessionChange: (...change: SessionChange) => void;
  records(store: SessionStore, size: number): WorldRecord[];
  /** Who has left the queue, and who has joined it. */
  places(store: SessionStore): Pick<QueueChanges, "left" | "joined">;
  /** Puts everything back as it was. */
  readonly undo: (store: SessionStore) => void;
  /** What an act changes. */
  readonly collect: CollectChanges;
  /** What happened, in order; forgotten by this call. */
  readonly committed: () => readonly SessionChange[];
}

const PREFIX = "session/";
/** What stands for a seeded session that was taken away. */
const GONE = "null";

export function createSessionChanges(): SessionChanges {
  const before = new Map<number, SessionState | undefined>();
  let happened: SessionChange[] = [];
  const settle = (): typeof happened => {
    const all = happened;
    before.clear();
    happened = [];
    return all;
  };
  return {
    onSessionChange: (now, then, atMs) => {
      const { ChatSessionId: id } = now ?? then ?? { ChatSessionId: 0 };
      if (!before.has(id)) before.set(id, then);
      happened.push([now, then, atMs]);
    },
    records: (store, size) => Array.from(before.keys(), (id) => sessionRecord(id, store.get(id), size)),
    places: (store) => {
      const left: Place[] = [];
      const joined: Place[] = [];
      for (const [id, then] of before) {
        const now = store.get(id);
        const [from, to] = [then && placeOf(then), now && placeOf(now)];
        if (from?.at === to?.at) continue;
        if (from) left.push(from);
        if (to) joined.push(to);
      }
      return { left, joined };
    },
    undo: (store) => {
      const former = [...before];
      for (const [id, session] of former) {
        if (session) store.put(session);
        else store.remove(id);
      }
      settle();
    },
    collect: (act) => {
      const start = happened.length;
      act();
      return happened.slice(start);
    },
    committed: settle,
  };
}

export function sessionRecord(id: number, session: SessionState | undefined, size: number): WorldRecord {
  if (session) return [PREFIX + id, JSON.stringify(session)];
  return [PREFIX + id, id <= size ? GONE : null];
}

/** The id in a record's key; undefined for a record of something else. */
export function sessionIdOf(key: string): number | undefined {
  return key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : undefined;
}

export function applySession(store: SessionStore, id: number, text: string | null): void {
  const session = text === null || text === GONE ? undefined : (JSON.parse(text) as SessionState);
  if (session && session.ChatSessionId !== id) throw new Error("it is another session");
  if (session) store.put(session);
  else store.remove(id);
}
