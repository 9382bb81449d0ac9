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
  /** The oldest valid places, up to this many. */
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
    firsts: (most) => {
      const found: Place[] = [];
      // Places below another one in the heap are not older.
      const { data } = heap;
      const next = new TinyQueue<number>([], (one, other) => order(data[one]!, data[other]!));
      if (data.length > 0) next.push(0);
      for (let at = next.pop(); at !== undefined && found.length < most; at = next.pop()) {
        const place = data[at]!;
        for (const below of [2 * at + 1, 2 * at + 2]) if (below < data.length) next.push(below);
        const last = found.at(-1);
        // A session that returned to its old place may have two entries.
        if (holds(place) && !(last && order(last, place) === 0)) found.push(place);
      }
      return found;
    },
  };
}
