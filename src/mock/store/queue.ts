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
  /** The oldest places that hold, at most so many. */
  firsts(most: number): readonly Place[];
}

export function isEarlier(one: Place, other: Place): boolean {
  return order(one, other) < 0;
}

/** Oldest first. */
export function order(one: Place, other: Place): number {
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
    firsts: (most) => {
      const found: Place[] = [];
      // What lies below a place in the heap is not older than it.
      const { data } = heap;
      const next = new TinyQueue<number>([], (one, other) => order(data[one]!, data[other]!));
      if (data.length > 0) next.push(0);
      for (let at = next.pop(); at !== undefined && found.length < most; at = next.pop()) {
        const place = data[at]!;
        for (const below of [2 * at + 1, 2 * at + 2]) if (below < data.length) next.push(below);
        const last = found.at(-1);
        // A session that came back to its old place may stand there twice.
        if (holds(place) && !(last && order(last, place) === 0)) found.push(place);
      }
      return found;
    },
  };
}
