import { isActive, placeOf, userIdOf, type SessionState } from "./session.ts";
import { createQueue, isEarlier, order, type Place, type Queue } from "./queue.ts";
import { listSessions, type SessionList } from "./session-list.ts";
import { createRanks, type Ranks } from "./ranks.ts";

/** The sessions of a world. Seeded ones are made when first asked for. */
export interface SessionStore {
  /** Increases with every change. */
  readonly version: number;
  /** How many sessions wait, over all topics. */
  readonly pending: number;
  /** How many conversations are under way. */
  readonly active: number;
  get(id: number): SessionState | undefined;
  /** Adds or replaces; queue, ranks and version follow. */
  put(session: SessionState): void;
  remove(id: number): boolean;
  /** The highest id ever used; `use` says which, where a world is taken over. */
  readonly highest: number;
  use(highest: number): void;
  /** The id after the highest one ever used, or the lowest free one when int32 is used up; taken by the put. */
  nextId(): number;
  /** In order of id. The same list for the same test, until something changes. */
  list(inTopic?: TopicTest): SessionList;
  /** All sessions that wait, in no order. */
  waiting(): readonly Place[];
  /** The oldest queued session of the topics, without taking it. */
  firstQueued(inTopic: TopicTest): SessionState | undefined;
  /** The topics in which sessions have waited. */
  queueTopics(): Iterable<number>;
  /** The first places of these topics, at most so many. */
  firstPlaces(topics: readonly number[], most: number): readonly Place[];
  /** The sessions that are asked for, while this is set. */
  reads: Set<number> | undefined;
  /** How often something was asked that rests on more than one session. */
  readonly overviews: number;
  /** The lowest number from 1 that no active session of the user carries. */
  freeRank(userId: number): number;
  /** Everything that differs from the fresh store. */
  capture(): StoreSnapshot;
  /** Restores a state that was captured from a store of the same seed. */
  restore(captured: StoreSnapshot): void;
}

/** The state of a store: sessions that were created or changed, ids of removed ones, the highest id ever used. */
export interface StoreSnapshot {
  readonly sessions: readonly SessionState[];
  readonly removed: readonly number[];
  readonly highest: number;
}

/** Called with every change: the session afterwards (undefined when it was taken away) and before (when it was new). */
export type SessionListener = (after: SessionState | undefined, before: SessionState | undefined) => void;

export type TopicTest = (topicId: number) => boolean;

/** What a fresh world holds: ids 1 to `size`, made by `make`; who waits and who is active is known beforehand. */
export interface SeedSource {
  readonly size: number;
  readonly make: (id: number) => SessionState;
  /** Cheaper than to make the session. */
  readonly topicOf: (id: number) => number;
  readonly queued: readonly (Place & { readonly topicId: number })[];
  readonly active: readonly { readonly id: number; readonly userId: number; readonly rank: number }[];
}

const MAX_ID = 0x7fffffff;
/** Worlds up to this size hold the sessions that a list made; larger ones make them again. */
const FEW = 1000;

export function createSessionStore(seed: SeedSource, onChange?: SessionListener): SessionStore {
  const sessions = new Map<number, SessionState>();
  const removed = new Set<number>();
  const queues = new Map<number, Queue>();
  const ranks = new Map<number, Ranks>();
  let version = 0;
  let pending = seed.queued.length;
  let active = seed.active.length;
  let highest = seed.size;

  const lists = new Map<TopicTest | undefined, { readonly version: number; readonly list: SessionList }>();

  const get = (id: number): SessionState | undefined => sessions.get(id) ?? (isSeeded(id) ? makeSeeded(id) : undefined);
  const makeSeeded = (id: number): SessionState => {
    const seeded = seed.make(id);
    sessions.set(id, seeded);
    return seeded;
  };
  const isSeeded = (id: number): boolean => id >= 1 && id <= seed.size && Number.isInteger(id) && !removed.has(id);
  const holds = (topicId: number) => (place: Place) => {
    const session = sessions.get(place.id);
    if (!session) return isSeeded(place.id);
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
    const own = ranksOf(userIdOf(session));
    if (step === 1) own.take(session.Rank);
    else own.release(session.Rank);
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
      const list = listSessions(ids, (id) => sessions.get(id), seed.size > FEW ? seed.make : makeSeeded);
      if (lists.size > 8) lists.clear();
      lists.set(inTopic, { version, list });
      return list;
    },
    waiting: () => {
      overviews++;
      return [
        ...seed.queued.filter(({ id }) => !sessions.has(id) && isSeeded(id)).map(({ id, at }) => ({ id, at })),
        ...[...sessions.values()].flatMap((session) => placeOf(session) ?? []),
      ];
    },
    queueTopics: () => queues.keys(),
    firstPlaces: (topics, most) =>
      topics
        .flatMap((topicId) => queues.get(topicId)?.firsts(most) ?? [])
        .sort(order)
        .slice(0, most),
    firstQueued: (inTopic) => {
      overviews++;
      let best: Place | undefined;
      for (const [topicId, queue] of queues) {
        if (!inTopic(topicId)) continue;
        const place = queue.first();
        if (place && (!best || isEarlier(place, best))) best = place;
      }
      return best && get(best.id);
    },
    freeRank: (userId) => ranksOf(userId).lowestFree(),
    capture: () => ({ sessions: [...sessions.values()], removed: [...removed], highest }),
    restore: (captured) => {
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
      // What was added and taken away in between leaves no trace, so that the next id is the same again.
      removed.clear();
      for (const id of gone) removed.add(id);
      highest = captured.highest;
      version++;
    },
  };
  return store;
}
