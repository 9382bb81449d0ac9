/** Distinguishes changes by others from faults of the server. */

import type { Contract } from "../../model.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf } from "../entity/session.ts";
import { RESTLESS, SETTLED } from "../entity/writable.ts";
import type { BystandersFact, Listing, IsStable } from "../facts/listing.ts";
import { answerRows, operationOf } from "../../operation-roles.ts";
import { ownOutOfQueue, type Context, type Memory } from "./context.ts";

/** Two readings without a write of the run in between: others caused the differences. */
export function watch(contract: Contract, memory: Memory, before: Listing, after: Listing): void {
  const moved = movedBetween(contract, before, after);
  for (const place of moved) memory.moved.add(place);
  const isForeign = (id: number): boolean => !memory.own.has(id);
  const others = [...moved].some((place) => isForeign(Number(place.slice(0, place.indexOf("/")))));
  const come = [...after.byId.keys()].some((id) => isForeign(id) && !before.byId.has(id));
  const gone = [...before.byId.keys()].some((id) => isForeign(id) && !after.byId.has(id));
  if (others || come || gone) memory.concurrentActivity = true;
  else memory.quietMs += windowMs(before, after);
}

/** As `id/Name`. */
export function movedBetween(contract: Contract, before: Listing, after: Listing): ReadonlySet<string> {
  const rows = answerRows(contract, operationOf(contract, "list"));
  const moved = new Set<string>();
  if (before.call.answer?.decoded.body === after.call.answer?.decoded.body) return moved;
  for (const [id, session] of before.byId) {
    const later = after.byId.get(id);
    if (!later) {
      moved.add(`${id}/ChatSessionId`);
      continue;
    }
    for (const { property } of compareAnswers(rows, session, later, RESTLESS)) moved.add(`${id}/${property.name}`);
  }
  return moved;
}

/**
 * Did a value stay the same throughout? If others are at work, it may have changed and changed back between readings:
 * then only the run's own sessions and immutable properties are stable.
 */
export function stableBetween(context: Context, before: Listing | undefined, after: Listing | undefined): IsStable {
  const moved = before && after ? movedBetween(context.contract, before, after) : new Set<string>();
  const own = ownOutOfQueue(context, before);
  const isQuiet = !context.memory.concurrentActivity;
  return (session, name) => {
    if (!isQuiet && !own.has(idOf(session)) && !SETTLED.has(name)) return false;
    const place = `${idOf(session)}/${name}`;
    return !moved.has(place) && !context.memory.moved.has(place);
  };
}

/** The same sessions, in any order. */
export function sameSessions(one: Listing, other: Listing): boolean {
  return one.sessions.length === other.sessions.length && [...one.byId.keys()].every((id) => other.byId.has(id));
}

function windowMs(before: Listing, after: Listing): number {
  return Math.max(1, after.call.startedAtMs + after.call.durationMs - before.call.startedAtMs);
}

const LONGEST_WATCH_MS = 15_000;
/**
 * How long the list is watched without a change, as a multiple of the time one change took to occur: chance explains
 * that once in 20,000 runs.
 */
const SURE = 10;
/** Enough if the watch has to end early: chance explains it once in 150 runs. */
const FAIRLY_SURE = 5;
/** Long enough to see a change every other second. */
const SHORTEST_WATCH_MS = 2500;
const PAUSE_MS = 100;

/**
 * Others' sessions changed around writes of this run. If that was chance, they change as often without a write, so the
 * list is watched for several times as long as one of those changes took to occur.
 */
export async function settleBystanders(context: Context, blames: (fact: BystandersFact) => boolean): Promise<void> {
  const { memory, clock } = context;
  const suspects = memory.deferred.filter(blames);
  if (suspects.length > 0) {
    const total = memory.deferred.reduce((sum, { before, after }) => sum + windowMs(before, after), 0);
    const floor = suspects.length > 4 ? SHORTEST_WATCH_MS / 5 : SHORTEST_WATCH_MS;
    const each = total / suspects.length;
    const needed = Math.max(floor, SURE * each);
    const end = clock.now() + LONGEST_WATCH_MS;
    await context.list("the list, to see whether others work on it");
    while (!memory.concurrentActivity && memory.quietMs < needed && clock.now() < end) {
      await clock.sleep(PAUSE_MS);
      await context.list("the list, to see whether others work on it");
    }
    if (memory.quietMs < Math.max(floor, FAIRLY_SURE * each)) memory.concurrentActivity = true;
  }
  if (memory.concurrentActivity && suspects.length > 0) {
    return context.skip("others work on the server at the same time: changes around a write cannot be attributed");
  }
  for (const fact of memory.deferred) context.emit(fact);
}
