/** Waits, within bounds, for a list that shows a write a little later. */

import type { Contract } from "../../model.ts";
import { answerRows, SESSION } from "../../operation-roles.ts";
import { isRecord } from "../../values.ts";
import { jsonOf, type Call } from "../call.ts";
import type { Clock } from "../clock.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf, isEnded, type Session } from "../entity/session.ts";
import { MANAGED, RESTLESS } from "../entity/writable.ts";
import type { Listing } from "../facts/listing.ts";
import type { Freshness } from "./doubt.ts";

interface ReadAfterWrite {
  /** Notes what was sent. */
  readonly note: (call: Call) => void;
  /** Reads until what was written last is seen, or there is no hope. */
  readonly read: (readOnce: () => Promise<Listing | undefined>) => Promise<Listing | undefined>;
}

/** Half a second at most. */
const WAITS_MS: readonly number[] = [25, 35, 60, 120, 240];
/** A server that never shows what was written is not waited for again; nor is a sign of it that was wrong. */
const MOST_IN_VAIN = 2;

/** Why a list seems to be behind: what was created is missing, what was deleted is open, it is not what was answered, or an earlier one. */
const SIGNS = ["created", "deleted", "other", "earlier"] as const;
type Sign = (typeof SIGNS)[number];
const OPEN: ReadonlySet<string> = new Set([...MANAGED, ...RESTLESS]);

export function createReadAfterWrite(
  contract: Contract,
  clock: Clock,
  on: {
    readonly late: (waitedMs: number, call: Call) => void;
    readonly read: (listing: Listing, freshness: Freshness) => void;
  },
): ReadAfterWrite {
  let written: Call | undefined;
  let created: readonly number[] = [];
  let deleted: readonly number[] = [];
  let previous: Listing | undefined;
  let hasWritten = false;
  let lagMs = 0;
  const inVain: Record<Sign, number> = { created: 0, deleted: 0, earlier: 0, other: 0 };

  /** What says that the list does not show yet what was written last, and may be waited for. */
  function signsIn(listing: Listing, call: Call): readonly Sign[] {
    const value = call.spec.select === undefined ? jsonOf(call) : undefined;
    const echoed: Session | undefined = isRecord(value) ? value : undefined;
    const listed = listing.byId.get(idOf(echoed));
    const isOther =
      echoed && listed && compareAnswers(answerRows(contract, call.operation), echoed, listed, OPEN).length > 0;
    // Where the list shows what was answered, or nothing was to be done, it may well be as it was.
    const isSame =
      listed === undefined &&
      value !== null &&
      previous?.call.answer?.decoded.text === listing.call.answer?.decoded.text;
    const isShorter = [...(previous?.byId.keys() ?? [])].some((id) => !listing.byId.has(id));
    const signs: Readonly<Record<Sign, boolean>> = {
      created: created.some((id) => !listing.byId.has(id)),
      deleted: deleted.some((id) => listing.byId.has(id) && !isEnded(listing.byId.get(id))),
      other: isOther === true,
      earlier: isSame || isShorter,
    };
    return SIGNS.filter((sign) => signs[sign] && !isHopeless(sign));
  }

  /** Does it show what was written last, and did the reading before it not? */
  function shows(listing: Listing, call: Call): boolean {
    if (created.length > 0) return created.every((id) => listing.byId.has(id));
    const value = call.spec.select === undefined ? jsonOf(call) : undefined;
    const echoed: Session | undefined = isRecord(value) ? value : undefined;
    const [was, is] = [previous?.byId.get(idOf(echoed)), listing.byId.get(idOf(echoed))];
    if (!echoed || !was || !is) return false;
    const differs = (session: Session): boolean =>
      compareAnswers(answerRows(contract, call.operation), echoed, session, RESTLESS).length > 0;
    return differs(was) && !differs(is);
  }

  function isHopeless(sign: Sign): boolean {
    return inVain.created >= MOST_IN_VAIN || inVain[sign] >= MOST_IN_VAIN;
  }

  async function waitFor(call: Call, first: Listing, readOnce: () => Promise<Listing | undefined>): Promise<Listing> {
    const signs = signsIn(first, call);
    if (signs.length === 0) return first;
    let waited = 0;
    for (const wait of WAITS_MS) {
      await clock.sleep(wait);
      waited += wait;
      const listing = await readOnce();
      if (!listing || signsIn(listing, call).length > 0) continue;
      if (lagMs === 0) on.late(waited, listing.call);
      lagMs = Math.max(lagMs, waited);
      return listing;
    }
    for (const sign of signs) inVain[sign]++;
    return first;
  }

  return {
    note(call) {
      const { spec, operation, answer } = call;
      const deletes = operation.effect === "deletes" && operation.carrier === SESSION && answer?.status === 204;
      if (operation.effect === "reads" || spec.expect === "refusal" || (answer?.status !== 200 && !deletes)) return;
      if (deletes && spec.id !== undefined) deleted = [...deleted, spec.id];
      written = call;
      hasWritten = true;
      const id = idOf(isRecord(jsonOf(call)) ? (jsonOf(call) as Session) : undefined);
      if (spec.entity?.["ChatSessionId"] === 0 && id > 0) created = [...created, id];
    },
    async read(readOnce) {
      const call = written;
      if (call && lagMs > 0) await clock.sleep(lagMs);
      const first = await readOnce();
      if (!first) return undefined;
      const listing = call ? await waitFor(call, first, readOnce) : first;
      // Once the list was seen to be behind it is waited for, each time.
      if (lagMs > 0 || (call && listing === first && shows(first, call)))
        on.read(listing, lagMs > 0 ? "waited" : "prompt");
      else if (hasWritten) on.read(listing, "open");
      written = undefined;
      created = [];
      deleted = [];
      previous = listing;
      return listing;
    },
  };
}
