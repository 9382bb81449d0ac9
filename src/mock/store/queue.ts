import TinyQueue from "tinyqueue";
import type { Instant } from "../../time/instant.ts";

/** A place in the queue. `at` is WhenRequested, "" where it is unset. */
export interface Place {
  readonly id: number;
  readonly at: Instant;
}

/** Sessions that wait in one topic, oldest first, ties by id. A place that no longer holds is dropped when met. */
export interface Queue {
  add(place: Place): void;
  /** The oldest place that still holds, without taking it. */
  first(): Place | undefined;
}

export function isEarlier(one: Place, other: Place): boolean {
  return order(one, other) < 0;
}

function order(one: Place, other: Place): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id - other.id;
}

/** `holds` says whether the session is still queued at this place; `live` how many places hold, to bound dead ones. */
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
  };
}
