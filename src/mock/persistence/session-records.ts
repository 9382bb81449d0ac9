import type { Place } from "../store/queue.ts";
import { isActive, placeOf, type SessionState, userIdOf } from "../store/session.ts";
import { runClaimEffects, historyOf } from "../world/claim-effects.ts";
import { type Claim, claimed, waitingIn } from "../world/claims.ts";
import type { World } from "../world/world.ts";
import type { SessionChange } from "./persistence.ts";
import type { RecordSource } from "./record-source.ts";
import type { ClaimedSession, QueueChanges, WorldRecord } from "./world-log.ts";

/** The sessions that changed since the last commit, with their previous states. */
interface SessionRecords extends RecordSource {
  readonly onSessionChange: (...change: SessionChange) => void;
  /** The sessions that have left the queue, and those that have joined it. */
  places(): Pick<QueueChanges, "left" | "joined">;
  readonly collect: CollectChanges;
  /** The changed sessions, and the users whose ranks changed, in the notation of `Scope`. */
  touched(): string[];
  /** Applies a claim of another process. */
  claim(...claimed: ClaimedSession): void;
  /** Claims found in the records of a whole world, to be applied after all of them. */
  claims(): readonly ClaimedSession[];
  /** Every change since the last commit, in order. */
  readonly happened: () => readonly SessionChange[];
}

/** Runs something and returns the changes to sessions. */
export type CollectChanges = (act: () => void) => readonly SessionChange[];

/** A session that a store has claimed: its record before that, null if it had none. */
interface ClaimedRecord {
  readonly claimed: Claim;
  readonly message?: number;
  readonly on: SessionState | null;
}

const PREFIX = "session/";
/** Marks a seeded session as removed. */
const REMOVED = "null";

/** `isWatched`: must every session that another process changes be known in full at once? */
export function createSessionRecords(world: () => World, isWatched: () => boolean): SessionRecords {
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
  const found: ClaimedSession[] = [];
  /** As stored before it was claimed; undefined if it is still as in the fresh world. */
  const sessionOf = (id: number, text: string): SessionState | undefined => {
    const stored = JSON.parse(text) as SessionState | ClaimedRecord;
    if (!("claimed" in stored)) return stored;
    found.push([id, stored.claimed, stored.message]);
    return stored.on ?? undefined;
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
      const isGone = text === null || text === REMOVED;
      const session = isGone ? undefined : sessionOf(id, text);
      if (session && session.ChatSessionId !== id) throw new Error("it is another session");
      if (session || isGone) put(id, session);
      return true;
    },
    touched: () =>
      [...before].flatMap(([id, then]) => {
        const now = world().store.get(id);
        const [from, to] = [rankOf(then), rankOf(now)];
        return from.key === to.key ? [`s${id}`] : [`s${id}`, ...from.users, ...to.users];
      }),
    claim: (id, claim, message) => {
      const { store } = world();
      const change = (session: SessionState): SessionState => claimed(session, claim);
      const light = isWatched() ? undefined : store.takeUnmade(id, change, waitingIn);
      const session = light?.[1] ?? store.get(id);
      if (!session) throw new Error("it is claimed, but not there");
      const after = light?.[0] ?? change(session);
      const history = historyOf(world());
      runClaimEffects(world(), { claim, message }, () => {
        if (!light) store.put(after);
        const isKnown = history?.messagesIn(id).some(({ ChatMessageId }) => ChatMessageId === message);
        if (!isKnown) history?.onSessionChange(after, session);
      });
    },
    claims: () => found.splice(0),
    places: () => {
      const left: Place[] = [];
      const joined: Place[] = [];
      for (const [id, then] of before) {
        const now = world().store.get(id);
        const [from, to] = [then && placeOf(then), now && placeOf(now)];
        // A place in another topic is new to other processes, even if its time is the same.
        if (from?.at === to?.at && then?.TopicId === now?.TopicId) continue;
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

/** The rank that the session takes, and of which user. */
function rankOf(session: SessionState | undefined): { readonly key: string; readonly users: readonly string[] } {
  if (!session || !isActive(session.Status) || userIdOf(session) === 0) return { key: "", users: [] };
  const user = `u${userIdOf(session)}`;
  return { key: `${user} ${session.Rank}`, users: [user] };
}
