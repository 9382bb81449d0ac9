/** Waits, within limits, for a list that shows writes with a delay. */

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
  /** Notes a call. */
  readonly note: (call: Call) => void;
  /** Reads until the last write shows, or until waiting is hopeless. */
  readonly read: (readOnce: () => Promise<Listing | undefined>) => Promise<Listing | undefined>;
}

/** Half a second in all. */
const WAITS_MS: readonly number[] = [25, 35, 60, 120, 240];
/** A server that never shows a write is not waited for again; nor is a sign heeded that has proved wrong. */
const MOST_IN_VAIN = 2;

/**
 * Why a list seems stale: a created session is missing, a deleted one is open, it differs from the answer, or it equals
 * an earlier list.
 */
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

  /** Signs that the list does not show the last write yet and is worth waiting for. */
  function signsIn(listing: Listing, call: Call): readonly Sign[] {
    const value = call.spec.select === undefined ? jsonOf(call) : undefined;
    const echoed: Session | undefined = isRecord(value) ? value : undefined;
    const listed = listing.byId.get(idOf(echoed));
    const isOther =
      echoed && listed && compareAnswers(answerRows(contract, call.operation), echoed, listed, OPEN).length > 0;
    // If the list shows the answer, or the call had nothing to change, an unchanged list may be correct.
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

  /** Does this reading show the last write, and the previous one not? */
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
      // Once the list has proved stale, every write is waited for.
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
