import { isActive, userIdOf, type SessionState } from "./session.ts";
import { createQueue, order, type Place, type Queue } from "./queue.ts";
import { listSessions, type SessionList } from "./session-list.ts";
import { createRanks, type Ranks } from "./ranks.ts";
import type { Change, SeedSource, SessionListener, SessionStore, TopicTest } from "./store-model.ts";

const MAX_ID = 0x7fffffff;
/** Worlds up to this size keep the sessions that a list generated; larger ones generate them again. */
const FEW = 1000;

export function createSessionStore(seed: SeedSource, onChange?: SessionListener): SessionStore {
  const sessions = new Map<number, SessionState>();
  /** What became of sessions before they were made. */
  const unmade = new Map<number, Change>();
  const removed = new Set<number>();
  const queues = new Map<number, Queue>();
  const ranks = new Map<number, Ranks>();
  let version = 0;
  let pending = seed.queued.length;
  let active = seed.active.length;
  let highest = seed.size;

  const lists = new Map<TopicTest | undefined, { readonly version: number; readonly list: SessionList }>();

  const get = (id: number): SessionState | undefined => sessions.get(id) ?? (isSeeded(id) ? makeSeeded(id) : undefined);
  const make = (id: number, changes = unmade): SessionState => {
    const made = seed.make(id);
    return changes.get(id)?.(made) ?? made;
  };
  const makeSeeded = (id: number): SessionState => {
    const seeded = make(id);
    unmade.delete(id);
    sessions.set(id, seeded);
    return seeded;
  };
  const isSeeded = (id: number): boolean => id >= 1 && id <= seed.size && Number.isInteger(id) && !removed.has(id);
  /** Is it as it was, and was it never asked for? */
  const isFresh = (id: number): boolean => isSeeded(id) && !sessions.has(id) && !unmade.has(id);
  const holds = (topicId: number) => (place: Place) => {
    const session = sessions.get(place.id);
    if (!session) return isFresh(place.id);
    return session.Status === "InQueue" && session.TopicId === topicId && (session.WhenRequested ?? "") === place.at;
  };
  const queueOf = (topicId: number): Queue => {
    const queue = queues.get(topicId) ?? createQueue(holds(topicId));
    queues.set(topicId, queue);
    return queue;
  };
  const ranksOf = (userId: number): Ranks => {
    const own = ranks.get(userId) ?? createRanks();
    ranks.set(userId, own);
    return own;
  };
  const count = (session: SessionState, step: 1 | -1): void => {
    if (session.Status === "InQueue") pending += step;
    if (!isActive(session.Status)) return;
    active += step;
    if (userIdOf(session) === 0) return;
    ranksOf(userIdOf(session))[step === 1 ? "take" : "release"](session.Rank);
  };
  const isPlaced = (before: SessionState | undefined, after: SessionState): boolean =>
    before?.Status === "InQueue" && before.TopicId === after.TopicId && before.WhenRequested === after.WhenRequested;

  const byTopic = Map.groupBy(seed.queued, (place) => place.topicId);
  for (const [topicId, places] of byTopic) queues.set(topicId, createQueue(holds(topicId), [...places]));
  for (const { userId, rank } of seed.active) ranksOf(userId).take(rank);

  const put = (session: SessionState): void => {
    const before = get(session.ChatSessionId);
    if (before) count(before, -1);
    count(session, 1);
    sessions.set(session.ChatSessionId, session);
    removed.delete(session.ChatSessionId);
    if (session.Status === "InQueue" && !isPlaced(before, session)) {
      queueOf(session.TopicId).add({ id: session.ChatSessionId, at: session.WhenRequested ?? "" });
    }
    highest = Math.max(highest, session.ChatSessionId);
    version++;
    onChange?.(session, before);
  };
  const makeAll = (): void => {
    for (const id of unmade.keys()) makeSeeded(id);
  };
  const remove = (id: number): boolean => {
    const before = get(id);
    if (!before) return false;
    count(before, -1);
    sessions.delete(id);
    if (id <= seed.size) removed.add(id);
    version++;
    onChange?.(undefined, before);
    return true;
  };

  let overviews = 0;
  const store: SessionStore = {
    reads: undefined,
    get overviews() {
      return overviews;
    },
    get version() {
      return version;
    },
    get pending() {
      overviews++;
      return pending;
    },
    get active() {
      overviews++;
      return active;
    },
    get highest() {
      overviews++;
      return highest;
    },
    use: (id) => {
      highest = id;
    },
    get: (id) => {
      store.reads?.add(id);
      return get(id);
    },
    put,
    takeUnmade: (id, change, light) => {
      if (!isFresh(id)) return undefined;
      const before = light(seed.topicOf(id), id);
      const after = change(before);
      count(before, -1);
      count(after, 1);
      unmade.set(id, change);
      version++;
      return [after, before];
    },
    remove,
    nextId: () => {
      overviews++;
      if (highest < MAX_ID) return highest + 1;
      let id = seed.size + 1;
      while (sessions.has(id)) id++;
      return id;
    },
    list: (inTopic) => {
      overviews++;
      const known = lists.get(inTopic);
      if (known?.version === version) return known.list;
      const all: number[] = [];
      for (let id = 1; id <= seed.size; id++) if (!removed.has(id)) all.push(id);
      for (const id of [...sessions.keys()].sort((one, other) => one - other)) if (!isSeeded(id)) all.push(id);
      const topicOf = (id: number): number => sessions.get(id)?.TopicId ?? seed.topicOf(id);
      const ids = inTopic ? all.filter((id) => inTopic(topicOf(id))) : all;
      const taken = new Map(unmade);
      const makeOne = seed.size > FEW ? (id: number): SessionState => make(id, taken) : makeSeeded;
      const list = listSessions(ids, (id) => sessions.get(id), makeOne);
      if (lists.size > 8) lists.clear();
      lists.set(inTopic, { version, list });
      return list;
    },
    queues,
    firstQueued: (inTopic) => {
      overviews++;
      let best: Place | undefined;
      for (const [topicId, queue] of queues) {
        if (!inTopic(topicId)) continue;
        const place = queue.first();
        if (place && (!best || order(place, best) < 0)) best = place;
      }
      return best && get(best.id);
    },
    freeRank: (userId) => ranksOf(userId).lowestFree(),
    ranksOf,
    capture: () => {
      makeAll();
      return { sessions: [...sessions.values()], removed: [...removed], highest };
    },
    restore: (captured) => {
      makeAll();
      const wanted = new Map(captured.sessions.map((session) => [session.ChatSessionId, session]));
      const gone = new Set(captured.removed);
      for (const id of [...sessions.keys(), ...removed]) {
        if (wanted.has(id)) continue;
        const seeded = id >= 1 && id <= seed.size && !gone.has(id);
        if (seeded) put(seed.make(id));
        else remove(id);
      }
      for (const id of gone) remove(id);
      for (const session of wanted.values()) if (get(session.ChatSessionId) !== session) put(session);
      // Sessions added and removed in between leave no trace, so that the next id is the same again.
      removed.clear();
      for (const id of gone) removed.add(id);
      highest = captured.highest;
      version++;
    },
  };
  return store;
}
