import TinyQueue from "tinyqueue";
import type { Instant } from "../../time/instant.ts";

/** A place in the queue. `at` is WhenRequested, or "" if it is unset. */
export interface Place {
  readonly id: number;
  readonly at: Instant;
}

/** The waiting sessions of one topic, oldest first, ties by id. An outdated place is dropped when it is met. */
export interface Queue {
  add(place: Place): void;
  /** The oldest valid place, without taking it. */
  first(): Place | undefined;
  /** Is a place valid? */
  readonly holds: (place: Place) => boolean;
  /** All places, outdated ones too, as a binary heap. */
  readonly heap: readonly Place[];
}

/** Oldest first. */
export function order(one: Place, other: Place): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id - other.id;
}

/** `holds` tells whether the session is still queued at this place; `live` counts valid places, to limit others. */
export function createQueue(holds: (place: Place) => boolean, places: Place[] = []): Queue {
  let heap = new TinyQueue<Place>(places, order);
  let bound = 2 * places.length + 1024;
  return {
    add: (place) => {
      heap.push(place);
      if (heap.length <= bound) return;
      const seen = new Set<string>();
      const holding = heap.data.filter((one) => {
        const key = `${one.id} ${one.at}`;
        if (seen.has(key) || !holds(one)) return false;
        seen.add(key);
        return true;
      });
      heap = new TinyQueue<Place>(holding, order);
      bound = 2 * holding.length + 1024;
    },
    first: () => {
      for (let place = heap.peek(); place; place = heap.peek()) {
        if (holds(place)) return place;
        heap.pop();
      }
      return undefined;
    },
    holds,
    get heap() {
      return heap.data;
    },
  };
}
