import { describe, expect, it } from "vitest";
import { createQueue, type Place } from "../../../src/mock/store/queue.ts";
import { createRanks } from "../../../src/mock/store/ranks.ts";

describe("ranks", () => {
  it("hands out the lowest free number", () => {
    const ranks = createRanks();
    for (const rank of [1, 2, 3, 5]) ranks.take(rank);
    expect(ranks.lowestFree()).toBe(4);
    ranks.release(2);
    expect(ranks.lowestFree()).toBe(2);
    ranks.take(2);
    expect(ranks.lowestFree()).toBe(4);
    ranks.take(4);
    expect(ranks.lowestFree()).toBe(6);
  });

  it("counts a number that two sessions carry", () => {
    const ranks = createRanks();
    ranks.take(1);
    ranks.take(1);
    ranks.release(1);
    expect(ranks.lowestFree()).toBe(2);
    ranks.release(1);
    expect(ranks.lowestFree()).toBe(1);
  });

  it("passes over numbers from outside, such as 0 and 1000", () => {
    const ranks = createRanks();
    for (const rank of [0, -5, 1000]) ranks.take(rank);
    for (const rank of [0, -5, 1000]) ranks.release(rank);
    expect(ranks.lowestFree()).toBe(1);
  });
});

describe("the queue", () => {
  it("gives the oldest first, ties by id, and drops what no longer holds", () => {
    const gone = new Set<number>();
    const queue = createQueue(
      (place) => !gone.has(place.id),
      [
        { id: 3, at: "2" },
        { id: 2, at: "2" },
      ],
    );
    queue.add({ id: 9, at: "1" });
    const order = [];
    for (let place = queue.first(); place; place = queue.first()) {
      order.push(place.id);
      gone.add(place.id);
    }
    expect(order).toEqual([9, 2, 3]);
  });

  it("stays small when the same session comes and goes", () => {
    let held: Place | undefined;
    let asked = 0;
    const queue = createQueue((place) => {
      asked++;
      return place === held;
    });
    for (let turn = 0; turn < 10_000; turn++) queue.add((held = { id: 1, at: String(10_000 - turn) }));
    asked = 0;
    expect(queue.first()).toBe(held);
    held = undefined;
    queue.first();
    expect(asked).toBeLessThan(3000);
  });
});
