/** Waits, within bounds, for a list that shows a write a little later. */

import type { Contract } from "../../model.ts";
import { answerRows } from "../../operation-roles.ts";
import { isRecord } from "../../values.ts";
import { jsonOf, type Call } from "../call.ts";
import type { Clock } from "../clock.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf, type Session } from "../entity/session.ts";
import { MANAGED, RESTLESS } from "../entity/writable.ts";
import type { Listing } from "../facts/listing.ts";

interface ReadAfterWrite {
  /** Notes what was sent. */
  readonly note: (call: Call) => void;
  /** Reads until what was written last is seen, or there is no hope. */
  readonly read: (readOnce: () => Promise<Listing | undefined>) => Promise<Listing | undefined>;
}

/** Half a second at most. */
const WAITS_MS: readonly number[] = [25, 35, 60, 120, 240];
/** A server that never shows what was written is not waited for again. */
const MOST_IN_VAIN = 2;
const OPEN: ReadonlySet<string> = new Set([...MANAGED, ...RESTLESS]);

export function createReadAfterWrite(
  contract: Contract,
  clock: Clock,
  onLate: (waitedMs: number, call: Call) => void,
): ReadAfterWrite {
  let written: Call | undefined;
  let created: readonly number[] = [];
  let previous: Listing | undefined;
  let lagMs = 0;
  let inVain = 0;

  /** Does the list not show yet what was written last? */
  function isBehind(listing: Listing, call: Call): boolean {
    if (created.some((id) => !listing.byId.has(id))) return true;
    if (previous && previous.call.answer?.decoded.text === listing.call.answer?.decoded.text) return true;
    const value = call.spec.select === undefined ? jsonOf(call) : undefined;
    const echoed: Session | undefined = isRecord(value) ? value : undefined;
    const listed = listing.byId.get(idOf(echoed));
    if (!echoed || !listed) return false;
    return compareAnswers(answerRows(contract, call.operation), echoed, listed, OPEN).length > 0;
  }

  async function waitFor(call: Call, first: Listing, readOnce: () => Promise<Listing | undefined>): Promise<Listing> {
    let waited = 0;
    for (const wait of WAITS_MS) {
      await clock.sleep(wait);
      waited += wait;
      const listing = await readOnce();
      if (!listing || isBehind(listing, call)) continue;
      if (lagMs === 0) onLate(waited, listing.call);
      lagMs = Math.max(lagMs, waited);
      return listing;
    }
    inVain++;
    return first;
  }

  return {
    note(call) {
      const { spec, operation, answer } = call;
      if (operation.effect === "reads" || answer?.status !== 200 || spec.expect === "refusal") return;
      written = call;
      const id = idOf(isRecord(jsonOf(call)) ? (jsonOf(call) as Session) : undefined);
      if (spec.entity?.["ChatSessionId"] === 0 && id > 0) created = [...created, id];
    },
    async read(readOnce) {
      const call = written;
      if (call && lagMs > 0) await clock.sleep(lagMs);
      const first = await readOnce();
      if (!first) return undefined;
      const listing =
        call && inVain < MOST_IN_VAIN && isBehind(first, call) ? await waitFor(call, first, readOnce) : first;
      written = undefined;
      created = [];
      previous = listing;
      return listing;
    },
  };
}
