import type { Place } from "../store/queue.ts";
import { placeOf, type SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";
import type { SessionChange } from "./persistence.ts";
import type { RecordSource } from "./record-source.ts";
import type { QueueChanges, WorldRecord } from "./world-log.ts";

/** The sessions that changed since the last commit, with their previous states. */
interface SessionRecords extends RecordSource {
  readonly onSessionChange: (...change: SessionChange) => void;
  /** Which sessions have left the queue, and which have joined it. */
  places(): Pick<QueueChanges, "left" | "joined">;
  readonly collect: CollectChanges;
  /** Every change since the last commit, in order. */
  readonly happened: () => readonly SessionChange[];
}

/** Runs something and says which sessions it changed. */
export type CollectChanges = (act: () => void) => readonly SessionChange[];

const PREFIX = "session/";
/** Stands for a seeded session that was removed. */
const REMOVED = "null";

export function createSessionRecords(world: () => World): SessionRecords {
  const before = new Map<number, SessionState | undefined>();
  let happened: SessionChange[] = [];
  const committed = (): void => {
    before.clear();
    happened = [];
  };
  const recordOf = (id: number, session: SessionState | undefined): WorldRecord => {
    if (session) return [PREFIX + id, JSON.stringify(session)];
    return [PREFIX + id, id <= world().size ? REMOVED : null];
  };
  const put = (id: number, session: SessionState | undefined): void => {
    if (session) world().store.put(session);
    else world().store.remove(id);
  };
  return {
    onSessionChange: (now, then, atMs) => {
      const { ChatSessionId: id } = now ?? then ?? { ChatSessionId: 0 };
      if (!before.has(id)) before.set(id, then);
      happened.push([now, then, atMs]);
    },
    changed: () => Array.from(before.keys(), (id) => recordOf(id, world().store.get(id))),
    all: () => {
      const { sessions, removed } = world().store.capture();
      return [
        ...sessions.map((session) => recordOf(session.ChatSessionId, session)),
        ...removed.map((id) => recordOf(id, undefined)),
      ];
    },
    apply: (key, text) => {
      if (!key.startsWith(PREFIX)) return false;
      const id = Number(key.slice(PREFIX.length));
      const session = text === null || text === REMOVED ? undefined : (JSON.parse(text) as SessionState);
      if (session && session.ChatSessionId !== id) throw new Error("it is another session");
      put(id, session);
      return true;
    },
    places: () => {
      const left: Place[] = [];
      const joined: Place[] = [];
      for (const [id, then] of before) {
        const now = world().store.get(id);
        const [from, to] = [then && placeOf(then), now && placeOf(now)];
        if (from?.at === to?.at) continue;
        if (from) left.push(from);
        if (to) joined.push(to);
      }
      return { left, joined };
    },
    undo: () => {
      for (const [id, session] of before) put(id, session);
      committed();
    },
    collect: (act) => {
      const start = happened.length;
      act();
      return happened.slice(start);
    },
    happened: () => happened,
    committed,
  };
}
