import { expect, it } from "vitest";
import { allPlaces, firstPlaces } from "../../../src/mock/persistence/first-places.ts";
import { createSessionStore } from "../../../src/mock/store/session-store.ts";
import type { SessionStore } from "../../../src/mock/store/store-model.ts";
import type { SessionState } from "../../../src/mock/store/session.ts";
import { claimed, waitingIn } from "../../../src/mock/world/claims.ts";

/** Ten sessions of which the last five wait, in topics 1 and 2 in turn; and which of them were made. */
function storeOfTen(): { readonly store: SessionStore; readonly made: number[]; readonly changes: unknown[] } {
  const made: number[] = [];
  const changes: unknown[] = [];
  const topicOf = (id: number): number => 1 + (id % 2);
  const at = (id: number): string => `2025-01-01T00:00:${String(id).padStart(2, "0")}`;
  const make = (id: number): SessionState => {
    made.push(id);
    return { ...waitingIn(topicOf(id), id), Status: id > 5 ? "InQueue" : "Closed", WhenRequested: at(id) };
  };
  const queued = [6, 7, 8, 9, 10].map((id) => ({ id, topicId: topicOf(id), at: at(id) }));
  const store = createSessionStore({ size: 10, make, topicOf, queued, active: [] }, (...change) =>
    changes.push(change),
  );
  return { store, made, changes };
}

const USER = { AssociateId: 7, Name: "ADA" };
const GIVEN = { User: USER, Rank: 1, Status: "CustomerLast", WhenStarted: "2025-01-02T00:00:00" };
const take = (store: SessionStore, id: number): readonly SessionState[] | undefined =>
  store.takeUnmade(id, (session) => claimed(session, { given: GIVEN, language: "en" }), waitingIn);
const everywhere = (): boolean => true;

it("takes a waiting session on without making it, and everything counts it so", () => {
  const { store, made, changes } = storeOfTen();
  const version = store.version;
  expect(take(store, 6)).toMatchObject([
    { ChatSessionId: 6, TopicId: 1, ...GIVEN },
    { ChatSessionId: 6, TopicId: 1, Status: "InQueue" },
  ]);
  expect([store.pending, store.active, store.freeRank(7)]).toEqual([4, 1, 2]);
  expect(store.version).toBeGreaterThan(version);
  expect(
    allPlaces(store)
      .map(({ id }) => id)
      .sort((one, other) => one - other),
  ).toEqual([7, 8, 9, 10]);
  expect(firstPlaces(store, [1], 5).map(({ id }) => id)).toEqual([8, 10]);
  expect(made).toEqual([]);
  expect(store.firstQueued(everywhere)?.ChatSessionId).toBe(7);
  expect(made).toEqual([7]);
  expect(changes).toEqual([]);
});

it("makes it as it was taken on, once it is asked for", () => {
  const { store, made } = storeOfTen();
  take(store, 6);
  const session = store.get(6);
  expect(session).toMatchObject({ ...GIVEN, ChatSessionId: 6, TopicId: 1 });
  expect(store.get(6)).toBe(session);
  expect(made).toEqual([6]);
  expect([store.pending, store.active]).toEqual([4, 1]);
});

it.each<[string, (store: SessionStore) => SessionState | undefined]>([
  ["the list", (store) => [...store.list()][5]],
  ["the list of its topic", (store) => [...store.list((topic) => topic === 1)].find((one) => one.ChatSessionId === 6)],
  ["a snapshot", (store) => store.capture().sessions.find((one) => one.ChatSessionId === 6)],
])("is in %s as it was taken on", (_, found) => {
  const { store } = storeOfTen();
  take(store, 6);
  expect(found(store)?.Status).toBe("CustomerLast");
});

it("waits again where a snapshot from before is restored", () => {
  const { store } = storeOfTen();
  const before = store.capture();
  take(store, 6);
  store.restore(before);
  expect(store.get(6)?.Status).toBe("InQueue");
  expect([store.pending, store.active, store.freeRank(7)]).toEqual([5, 0, 1]);
});

it("counts what happens to it afterwards once", () => {
  const { store, changes } = storeOfTen();
  take(store, 6);
  const session = store.get(6)!;
  store.put({ ...session, Status: "Closed" });
  expect([store.active, store.freeRank(7)]).toEqual([0, 1]);
  expect(changes).toEqual([[{ ...session, Status: "Closed" }, session]]);
  take(store, 7);
  store.remove(7);
  expect([store.pending, store.active]).toEqual([3, 0]);
});

it.each<[string, number, (store: SessionStore) => void]>([
  ["that was made", 6, (store) => void store.get(6)],
  ["that was taken on", 6, (store) => void take(store, 6)],
  ["that was removed", 6, (store) => void store.remove(6)],
  ["that is not of the fresh world", 11, () => {}],
])("leaves a session alone %s", (_, id, first) => {
  const { store } = storeOfTen();
  first(store);
  const { pending, active } = store;
  expect(take(store, id)).toBeUndefined();
  expect([store.pending, store.active]).toEqual([pending, active]);
});
