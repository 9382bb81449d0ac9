import { expect, it } from "vitest";
import { createClaimBook } from "../../../src/mock/persistence/claim-book.ts";
import { createSessionStore } from "../../../src/mock/store/session-store.ts";
import { type Claim, waitingIn } from "../../../src/mock/world/claims.ts";
import type { World } from "../../../src/mock/world/world.ts";

const SIZE = 6;

/** A world of waiting sessions, and which of them were made. */
function waiting(): { readonly world: World; readonly made: number[] } {
  const made: number[] = [];
  const topicOf = (id: number): number => 1 + (id % 2);
  const store = createSessionStore({
    size: SIZE,
    make: (id) => (made.push(id), waitingIn(topicOf(id), id)),
    topicOf,
    queued: Array.from({ length: SIZE }, (_, at) => ({ id: at + 1, topicId: topicOf(at + 1), at: "" })),
    active: [],
  });
  return { world: { store, parts: new Map() } as unknown as World, made };
}

function claimOf(world: World, user: number): () => Claim {
  return () => ({
    given: { User: { AssociateId: user }, Rank: world.store.freeRank(user) },
    language: "en",
  });
}

it("asks for who waits longest without making any session", () => {
  const { world, made } = waiting();
  const book = createClaimBook(world, 4);
  const all = (): boolean => true;
  const inTwo = (topicId: number): boolean => topicId === 2;
  const asked = [all, all, inTwo].map((inTopic) => book.ask(inTopic, claimOf(world, 7))?.ChatSessionId);
  expect([asked, made]).toEqual([[1, 1, 1], []]);
  const { lists = [], asked: claims = [] } = book.question() ?? {};
  expect(lists.map(({ places, isWhole }) => [places.map(({ id }) => id), isWhole])).toEqual([
    [[1, 2, 3, 4], false],
    [[1, 3, 5], true],
  ]);
  expect(claims.map(({ list, claim }) => [list, claim.given.Rank])).toEqual([
    [0, 1],
    [0, 2],
    [1, 3],
  ]);
  book.close();
  expect([world.store.freeRank(7), made]).toEqual([1, []]);
});

it("asks for nothing where nobody waits", () => {
  const { world } = waiting();
  const book = createClaimBook(world, 4);
  expect([book.ask(() => false, claimOf(world, 7)), book.asked, book.question()]).toEqual([undefined, 0, undefined]);
});

it("gives each step its own decisions, and no other", () => {
  const { world } = waiting();
  const book = createClaimBook(world, 4);
  for (const user of [7, 8, 9]) book.ask(() => true, claimOf(world, user));
  book.decide([
    [4, 11],
    [undefined, undefined],
    [2, 12],
  ]);
  book.next(2);
  expect([book.decision()?.id, book.decision()?.id, book.decision()]).toEqual([4, undefined, undefined]);
  expect(() => book.ask(() => true, claimOf(world, 7))).toThrow("more than it requested");
  book.next(1);
  expect(() => book.next(0)).toThrow("less than it requested");
});
