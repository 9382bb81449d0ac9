import type { ClaimsAsked, QueueChanges } from "../../mock/persistence/world-log.ts";
import type { Place } from "../../mock/store/queue.ts";
import { msOf } from "../../time/instant.ts";

/**
 * The queue as a sorted set: the score is when the customer asked, in milliseconds since 1970; the member, such as
 * `2018-11-21T15:32:47.1492785 0000000007`, orders sessions within a millisecond like the queue in memory. A session
 * without a time comes first.
 */
function memberOf({ id, at }: Place): string {
  return `${at} ${String(id).padStart(10, "0")}`;
}

function scoreOf({ at }: Place): string {
  return at === "" ? "-inf" : String(msOf(at));
}

/** For the commit script, as JSON: whether to rewrite the set, what leaves it, what joins it (score, member, …). */
export function queueText({ left, joined, all }: QueueChanges, rewrite: boolean): string {
  return JSON.stringify({
    rewrite,
    left: rewrite ? [] : left.map(memberOf),
    joined: (rewrite ? all() : joined).flatMap((place) => [scoreOf(place), memberOf(place)]),
  });
}

/** For the commit script, as JSON: who waits, oldest first, and which lists the claims are for. */
export function claimsText({ lists, asked, last = -1 }: ClaimsAsked): string {
  return JSON.stringify({
    lists: lists.map(({ places, isWhole }) => ({ places: places.map(memberOf), whole: isWhole })),
    last,
    asked: asked.map(({ list, claim }) => [list, JSON.stringify(claim)]),
  });
}
