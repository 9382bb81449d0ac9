import TinyQueue from "tinyqueue";
import { order, type Place, type Queue } from "../store/queue.ts";
import type { SessionStore } from "../store/session-store.ts";

/** Who waits longest in these topics, oldest first, up to this many. */
export function firstPlaces(
  { queues }: Pick<SessionStore, "queues">,
  topics: readonly number[],
  most: number,
): readonly Place[] {
  return topics
    .flatMap((topicId) => firstOf(queues.get(topicId), most))
    .sort(order)
    .slice(0, most);
}

/** Everyone who waits, in no order. */
export function allPlaces({ queues }: Pick<SessionStore, "queues">): readonly Place[] {
  const valid = [...queues.values()].flatMap(({ heap, holds }) => heap.filter(holds));
  return [...new Map(valid.map((place) => [place.id, place])).values()];
}

function firstOf(queue: Queue | undefined, most: number): readonly Place[] {
  const found: Place[] = [];
  if (!queue) return found;
  const { heap, holds } = queue;
  // Places below another one in the heap are not older.
  const next = new TinyQueue<number>([], (one, other) => order(heap[one]!, heap[other]!));
  if (heap.length > 0) next.push(0);
  for (let at = next.pop(); at !== undefined && found.length < most; at = next.pop()) {
    const place = heap[at]!;
    for (const below of [2 * at + 1, 2 * at + 2]) if (below < heap.length) next.push(below);
    const last = found.at(-1);
    // A session that returned to its old place may have two entries.
    if (holds(place) && !(last && order(last, place) === 0)) found.push(place);
  }
  return found;
}
