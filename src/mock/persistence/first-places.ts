import TinyQueue from "tinyqueue";
import { order, type Place, type Queue } from "../store/queue.ts";
import type { SessionStore } from "../store/store-model.ts";

/** Who waits longest in these topics, oldest first, up to this many. */
export function firstPlaces(
  { queues }: Pick<SessionStore, "queues">,
  topics: readonly number[],
  most: number,
): readonly Place[] {
  const found: Place[] = [];
  // Places below another one in a heap are not older.
  const next = new TinyQueue<Candidate>([], (one, other) => order(one.place, other.place));
  const consider = (queue: Queue, at: number): void => {
    const place = queue.heap[at];
    if (place) next.push({ place, queue, at });
  };
  for (const topicId of topics) {
    const queue = queues.get(topicId);
    if (queue) consider(queue, 0);
  }
  while (found.length < most) {
    const candidate = next.pop();
    if (!candidate) break;
    const { place, queue, at } = candidate;
    consider(queue, 2 * at + 1);
    consider(queue, 2 * at + 2);
    const last = found.at(-1);
    // A session that returned to its old place may have two entries.
    if (queue.holds(place) && !(last && order(last, place) === 0)) found.push(place);
  }
  return found;
}

interface Candidate {
  readonly place: Place;
  readonly queue: Queue;
  readonly at: number;
}

/** Everyone who waits, in no order. */
export function allPlaces({ queues }: Pick<SessionStore, "queues">): readonly Place[] {
  const valid = [...queues.values()].flatMap(({ heap, holds }) => heap.filter(holds));
  return [...new Map(valid.map((place) => [place.id, place])).values()];
}
