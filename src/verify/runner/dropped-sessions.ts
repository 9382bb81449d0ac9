/** Does the list drop a session now and then, or is it only behind? */

import { hasRole, operationOf } from "../../operation-roles.ts";
import type { Listing } from "../facts/listing.ts";
import type { Call, CallSpec } from "../call.ts";
import type { Context } from "./context.ts";
import { toListing } from "./listing.ts";

interface DroppedSessions {
  readonly note: (call: Call) => void;
  /** Was a session listed, not listed, and listed again? */
  readonly seen: () => boolean;
}

export function createDroppedSessions(): DroppedSessions {
  const isList = hasRole("list");
  const listed = new Set<number>();
  const missing = new Set<number>();
  let seen = false;
  return {
    note(call) {
      if (seen || !isList(call.operation) || call.spec.select !== undefined || call.spec.expect !== "answer") return;
      const byId = toListing(call)?.byId;
      if (!byId) return;
      for (const id of listed) if (!byId.has(id)) missing.add(id);
      for (const id of byId.keys()) listed.add(id);
      seen ||= [...missing].some((id) => byId.has(id));
    },
    seen: () => seen,
  };
}

/** After this, a cache or a copy of the data shows everything that was there before. */
const CATCH_UP_MS = 6000;
const READINGS = 9;
const AFTERWARDS = 4;
const PURPOSE = "the list, to see whether it drops sessions";

/**
 * Reads the list some times, once it has caught up, and again later. A session that was missing in between, and is there
 * before and after, was dropped: what is new or has ended is not both.
 */
export async function lookForDropped(context: Context, send: (spec: CallSpec) => Promise<Call>): Promise<void> {
  const operation = operationOf(context.contract, "list");
  const read = async (): Promise<Listing | undefined> =>
    toListing(await send({ operation, purpose: PURPOSE, expect: "answer" }));
  const readings: Listing[] = [];
  const readSome = async (times: number): Promise<void> => {
    await context.clock.sleep(CATCH_UP_MS);
    for (let turn = 0; turn < times; turn++) {
      const listing = await read();
      if (listing) readings.push(listing);
    }
  };
  const known = new Set(context.memory.known);
  await readSome(READINGS);
  const early = [...readings];
  await readSome(AFTERWARDS);
  const late = readings.slice(early.length);
  const isThroughout = (id: number): boolean => known.has(id) && late.some(({ byId }) => byId.has(id));
  for (const [at, second] of early.entries()) {
    const first = early
      .slice(0, at)
      .find(({ byId }) => [...byId.keys()].some((id) => !second.byId.has(id) && isThroughout(id)));
    if (!first) continue;
    const own = new Set([...first.byId.keys()].filter(isThroughout));
    const only = first.sessions.filter((session) => own.has(Number(session["ChatSessionId"])));
    return context.emit({
      kind: "listing",
      call: second.call,
      first: { ...first, sessions: only },
      second,
      third: undefined,
      own,
    });
  }
}
