/** Waits, within limits, for a list that shows writes with a delay. */

import type { Contract } from "../../model.ts";
import { answerRows, SESSION } from "../../operation-roles.ts";
import { isRecord } from "../../values.ts";
import { jsonOf, type Call } from "../call.ts";
import type { Clock } from "../clock.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf, isEnded, type Session } from "../entity/session.ts";
import { RESTLESS } from "../entity/writable.ts";
import type { Listing } from "../facts/listing.ts";
import type { Freshness } from "./held-facts.ts";
import { createExpectations } from "./expectations.ts";

interface ReadAfterWrite {
  /** Notes a call. */
  readonly note: (call: Call) => void;
  /** Reads until what was written shows, or until waiting is hopeless. */
  readonly read: (readOnce: () => Promise<Listing | undefined>) => Promise<Listing | undefined>;
  /** The list was found to be behind although nothing told: from now on it is given so long after every write. */
  readonly allow: (milliseconds: number, call: Call) => void;
  /** Every session that was written to. */
  readonly written: ReadonlySet<number>;
}

/** Half a second in all. */
const WAITS_MS: readonly number[] = [25, 35, 60, 120, 240];
/** Once in a run, a list that seems never to follow is given some seconds: it may come out of a cache. */
const LONG_WAITS_MS: readonly number[] = [...WAITS_MS, 520, 1000, 1000, 1000, 1000, 1000];
/** Beyond this it is a cache. It is waited for as long as this in all; what rests on it is not judged. */
const LAG_OF_CACHE_MS = 500;
const PATIENCE_MS = 30_000;
/** A server that never shows a write is not waited for again; nor is a sign heeded that has proved wrong. */
const MOST_IN_VAIN = 2;

/**
 * Why a list seems stale: a created session is missing, a deleted one is open, it differs from the answer, or it equals
 * an earlier list.
 */
const SIGNS = ["created", "deleted", "other", "earlier"] as const;
type Sign = (typeof SIGNS)[number];

export function createReadAfterWrite(
  contract: Contract,
  clock: Clock,
  on: {
    readonly late: (waitedMs: number, call: Call, isCache: boolean) => void;
    readonly read: (listing: Listing, freshness: Freshness) => void;
  },
): ReadAfterWrite {
  const expectations = createExpectations(contract);
  let written: Call | undefined;
  let created: readonly number[] = [];
  let deleted: readonly number[] = [];
  let previous: Listing | undefined;
  let hasWritten = false;
  let lagMs = 0;
  let waitedForCacheMs = 0;
  let hadLongWait = false;
  const inVain: Record<Sign, number> = { created: 0, deleted: 0, earlier: 0, other: 0 };

  /** Signs that the list does not show a write yet and is worth waiting for. */
  function signsIn(listing: Listing): readonly Sign[] {
    const signs: Readonly<Record<Sign, boolean>> = {
      created: created.some((id) => !listing.byId.has(id)),
      deleted: deleted.some((id) => listing.byId.has(id) && !isEnded(listing.byId.get(id))),
      other: expectations.unmet(listing).length > 0,
      earlier: written !== undefined && isEarlier(listing, written),
    };
    return SIGNS.filter((sign) => signs[sign] && !isHopeless(sign));
  }

  /**
   * If the list shows the answer, or the call had nothing to change, an unchanged list may be correct. What was deleted
   * is rightly gone.
   */
  function isEarlier(listing: Listing, call: Call): boolean {
    const isSame =
      !expectations.has(call) &&
      jsonOf(call) !== null &&
      previous?.call.answer?.decoded.text === listing.call.answer?.decoded.text;
    return isSame || [...(previous?.byId.keys() ?? [])].some((id) => !listing.byId.has(id) && !deleted.includes(id));
  }

  /** Does this reading show the last write, and the previous one not? */
  function shows(listing: Listing, call: Call): boolean {
    if (created.length > 0) return created.every((id) => listing.byId.has(id));
    const echoed = echoIn(call);
    const [was, is] = [previous?.byId.get(idOf(echoed)), listing.byId.get(idOf(echoed))];
    if (!echoed || !was || !is) return false;
    const differs = (session: Session): boolean =>
      compareAnswers(answerRows(contract, call.operation), echoed, session, RESTLESS).length > 0;
    return differs(was) && !differs(is);
  }

  function isHopeless(sign: Sign): boolean {
    return inVain.created >= MOST_IN_VAIN || inVain[sign] >= MOST_IN_VAIN;
  }

  const isCache = (): boolean => lagMs > LAG_OF_CACHE_MS;

  async function waitFor(first: Listing, readOnce: () => Promise<Listing | undefined>): Promise<Listing> {
    const signs = signsIn(first);
    if (signs.length === 0 || waitedForCacheMs > PATIENCE_MS) return first;
    const isPlain = signs.includes("created") || signs.includes("other");
    const waits = isCache() || (isPlain && !hadLongWait) ? LONG_WAITS_MS : WAITS_MS;
    let waited = 0;
    for (const wait of waits) {
      await clock.sleep(wait);
      waited += wait;
      const listing = await readOnce();
      if (!listing || signsIn(listing).length > 0) continue;
      if (isCache()) waitedForCacheMs += waited;
      allow(waited, listing.call);
      return listing;
    }
    hadLongWait ||= isPlain;
    for (const sign of signs) inVain[sign]++;
    expectations.drop(expectations.unmet(first));
    return first;
  }

  function allow(milliseconds: number, call: Call): void {
    if (lagMs === 0 || (milliseconds > LAG_OF_CACHE_MS && !isCache()))
      on.late(milliseconds, call, milliseconds > LAG_OF_CACHE_MS);
    lagMs = Math.max(lagMs, milliseconds);
  }

  function freshness(listing: Listing, isFirst: boolean): Freshness {
    if (isCache()) return "cached";
    // Once the list was seen to be behind it is waited for, each time.
    if (lagMs > 0) return "waited";
    return !hasWritten || (written && isFirst && shows(listing, written)) ? "prompt" : "open";
  }

  return {
    allow,
    written: expectations.written,
    note(call) {
      expectations.note(call);
      const { spec, operation, answer } = call;
      // What is written to webhooks and topics changes no session.
      if (operation.carrier !== SESSION) return;
      const deletes = operation.effect === "deletes" && answer?.status === 204;
      if (operation.effect === "reads" || spec.expect === "refusal" || (answer?.status !== 200 && !deletes)) return;
      if (deletes && spec.id !== undefined) deleted = [...deleted, spec.id];
      written = call;
      hasWritten = true;
      const id = idOf(isRecord(jsonOf(call)) ? (jsonOf(call) as Session) : undefined);
      if (spec.entity?.["ChatSessionId"] === 0 && id > 0) created = [...created, id];
    },
    async read(readOnce) {
      if (written && lagMs > 0 && !isCache()) await clock.sleep(lagMs);
      const first = await readOnce();
      if (!first) return undefined;
      const listing = hasWritten ? await waitFor(first, readOnce) : first;
      on.read(listing, freshness(listing, listing === first));
      written = undefined;
      created = [];
      deleted = [];
      previous = listing;
      return listing;
    },
  };
}

function echoIn(call: Call): Session | undefined {
  const value = call.spec.select === undefined ? jsonOf(call) : undefined;
  return isRecord(value) ? value : undefined;
}
