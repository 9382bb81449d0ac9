import { putBack } from "../../src/mock/behaviours/reset-chat-session.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import type { SessionState } from "../../src/mock/store/session.ts";
import type { TopicTest } from "../../src/mock/store/store-model.ts";

/**
 * The sessions of a world wherever it is stored: in memory, in a file, in Redis. Each call is one transaction: what it
 * changes is committed when its promise resolves, even while other processes change the world. Every promise rejects
 * with KitError `store-away` when the store cannot be reached; then nothing has changed.
 */
export interface StoredSessions {
  get(id: number): Promise<SessionState | undefined>;
  /** Adds or replaces. */
  put(session: SessionState): Promise<void>;
  /** False when there was none. */
  delete(id: number): Promise<boolean>;
  /** In order of id; by topic, by status, or both. */
  list(index?: { readonly topicId?: number; readonly status?: string }): Promise<readonly SessionState[]>;
  /** What `claim` makes of the session that has waited longest in the topics; no other call gets that session. */
  claimFirst(inTopic: TopicTest, claim: (session: SessionState) => SessionState): Promise<SessionState | undefined>;
  /** Puts a session back on the queue; undefined when there is none. */
  release(id: number): Promise<SessionState | undefined>;
  /** An id that was never used, and is given once. */
  nextId(): Promise<number>;
  counters(): Promise<{ readonly sessions: number; readonly waiting: number; readonly highestId: number }>;
}

export function storedSessions(open: Pick<OpenMock, "world" | "transaction">): StoredSessions {
  const { world } = open;
  const transaction = async <T>(step: () => T): Promise<T> => open.transaction(step);
  const store = (): ReturnType<typeof world>["store"] => world().store;
  return {
    get: (id) => transaction(() => store().get(id)),
    put: (session) => transaction(() => store().put(session)),
    delete: (id) => transaction(() => store().remove(id)),
    list: ({ topicId, status } = {}) =>
      transaction(() => {
        const found = store().list(topicId === undefined ? undefined : (id) => id === topicId);
        return [...found].filter(({ Status }) => status === undefined || Status === status);
      }),
    claimFirst: (inTopic, claim) =>
      transaction(() => {
        const first = store().firstQueued(inTopic);
        const claimed = first && claim(first);
        if (claimed) store().put(claimed);
        return claimed;
      }),
    release: (id) =>
      transaction(() => {
        const session = store().get(id);
        const released = session && putBack(session);
        if (released) store().put(released);
        return released;
      }),
    nextId: () =>
      transaction(() => {
        const id = store().nextId();
        store().use(id);
        return id;
      }),
    counters: () =>
      transaction(() => {
        const { pending: waiting, highest: highestId } = store();
        return { sessions: store().list().length, waiting, highestId };
      }),
  };
}
