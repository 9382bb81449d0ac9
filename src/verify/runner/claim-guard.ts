/**
 * Keeps mode write from taking a customer out of the queue. The list is read just before a pick-up; if a customer is
 * handed out nevertheless, the session is put back at once and nothing more is picked up.
 */

import { jsonOf, type Call, type CallSpec } from "../call.ts";
import type { Clock } from "../clock.ts";
import { idOf, isQueued, statusOf, userOf, type Session } from "../entity/session.ts";
import type { Listing } from "../facts/listing.ts";
import type { QueueView } from "../queue-view.ts";
import { type Memory, SkipError } from "./context.ts";
import { sessionIdsIn } from "./session-ids.ts";

export interface ClaimGuard {
  /** The gate's view of the queue; undefined if the current list is not known. */
  readonly view: () => QueueView | undefined;
  /** Reads the list if it may have changed. */
  readonly prepare: () => Promise<void>;
  /** Notes a call about to be sent. */
  readonly begin: (spec: CallSpec) => void;
  /** Examines what a pick-up handed out; undefined for one that was cut off. */
  readonly settle: (call: Call | undefined) => Promise<void>;
  /** Notes a reading of the list. */
  readonly listed: (listing: Listing | undefined) => void;
  /** Puts back all sessions that still have to be. */
  readonly putBack: () => Promise<void>;
}

interface Setup {
  readonly clock: Clock;
  readonly memory: Memory;
  readonly isOwnTag: (text: string) => boolean;
  readonly list: (purpose: string) => Promise<Listing | undefined>;
  readonly release: (id: number, purpose: string) => Promise<Call>;
}

/** Other clients may act between the reading and the pick-up, so the reading must not be older. */
const FRESH_MS = 2000;

export function createClaimGuard({ clock, memory, isOwnTag, list, release }: Setup): ClaimGuard {
  /** When the list was read; undefined if that failed, or if something was written since. */
  let readAt: number | undefined;
  let pending = 0;
  let underWay = 0;
  let isPaged = false;
  let objection: string | undefined;
  /** The list before a pick-up that was cut off, whose result is not known yet. */
  let unsettled: Listing | undefined;
  /** Sessions of the run that a pick-up handed out, whatever the list still shows. */
  const taken = new Set<number>();

  const holdsMark = (session: Session): boolean =>
    Object.values(session).some((value) => typeof value === "string" && isOwnTag(value));
  const isOwn = (session: Session): boolean =>
    memory.own.has(idOf(session)) &&
    !taken.has(idOf(session)) &&
    (holdsMark(session) || memory.unmarked.has(idOf(session)));

  const stop = (reason: string): void => void (objection ??= `nothing more is picked up: ${reason}`);

  function listed(listing: Listing | undefined): void {
    readAt = listing && clock.now();
    pending = underWay;
    const before = memory.latest;
    if (!listing || !before) return;
    const come = [...listing.byId.keys()].filter((id) => !before.byId.has(id));
    const gone = [...before.byId.keys()].filter((id) => !listing.byId.has(id));
    // If each new session displaces another, the list is limited in length and hides other waiting sessions.
    const hides = come.length === gone.length && come.some((id) => memory.own.has(id));
    if (hides && gone.some((id) => !memory.own.has(id))) isPaged = true;
  }

  async function putBackOne(id: number): Promise<void> {
    memory.toReturn.add(id);
    const purpose = `give back session ${id}, which came in between and is not of this run`;
    const call = await release(id, purpose);
    if (call.answer?.status !== 200) return;
    memory.toReturn.delete(id);
    memory.givenBack.add(id);
  }

  /** A pick-up may have shown a session without taking it: then a reset would be what changes it. */
  async function wasTaken(id: number, before: Session | undefined): Promise<boolean> {
    if (!before || isQueued(before)) return true;
    const after = (await list(`list after a pick-up that answered session ${id}, which did not wait`))?.byId.get(id);
    return after !== undefined && (statusOf(after) !== statusOf(before) || userOf(after) !== userOf(before));
  }

  async function settleUnnamed(before: Listing, isNoSession: boolean): Promise<void> {
    const after = await list("list after a pick-up that named no session");
    const left = before.sessions.filter((one) => isQueued(one) && isOwn(one) && !isQueued(after?.byId.get(idOf(one))));
    for (const session of left) taken.add(idOf(session));
    // Another agent was faster.
    if (!isNoSession || left.length === 0 || !after) stop("a pick-up did not say which session it handed out");
    if (!after) return;
    // A session that is now with the caller, and was not before, was taken by this run.
    const strangers = after.sessions.filter(
      (session) => idOf(session) > 0 && !memory.own.has(idOf(session)) && isNewWithCaller(session, before),
    );
    for (const session of strangers) await putBackOne(idOf(session));
  }

  function isNewWithCaller(session: Session, before: Listing): boolean {
    return (
      memory.caller > 0 && userOf(session) === memory.caller && userOf(before.byId.get(idOf(session))) !== memory.caller
    );
  }

  return {
    listed,
    view() {
      if (readAt === undefined || !memory.latest) return undefined;
      const value = jsonOf(memory.latest.call);
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
      const paged = isPaged
        ? "mode write picks up only when the list shows every waiting session; this one hides some"
        : undefined;
      return { items, isOwn, pending, objection: objection ?? paged };
    },
    async prepare() {
      if (objection !== undefined) return;
      if (readAt === undefined || clock.now() - readAt > FRESH_MS) await list("list before a pick-up");
    },
    begin({ operation, id }) {
      if (operation.effect === "reads") return;
      if (operation.effect === "claims") {
        pending++;
        underWay++;
        return;
      }
      readAt = undefined;
      // Any other write may put it back into the queue.
      taken.delete(id ?? 0);
    },
    async settle(call) {
      underWay--;
      const before = memory.latest;
      if (!call) {
        stop("a pick-up was cut off");
        unsettled = before;
        return;
      }
      if (call.answer?.status === 429) {
        pending--;
        return;
      }
      const ids = sessionIdsIn(call);
      const strangers = ids.filter((id) => !memory.own.has(id));
      for (const id of ids) if (memory.own.has(id)) taken.add(id);
      for (const id of strangers) {
        stop(`session ${id} was handed out, which is not of this run`);
        if (await wasTaken(id, before?.byId.get(id))) await putBackOne(id);
        else memory.shown.add(id);
      }
      if (ids.length === 0 && before) await settleUnnamed(before, isNoSession(call));
    },
    async putBack() {
      if (unsettled) await settleUnnamed(unsettled, false);
      for (const id of memory.toReturn) {
        try {
          await putBackOne(id);
        } catch (error) {
          if (!(error instanceof SkipError)) throw error;
        }
      }
    },
  };
}

/** Does the answer say that the queue is empty, in any of the ways that the documents leave open? */
function isNoSession({ answer }: Call): boolean {
  if (!answer) return false;
  const { status, decoded } = answer;
  if (status >= 400) return status < 500;
  const { body } = decoded;
  return (
    body.form === "empty" || (body.form === "json" && (body.value === null || JSON.stringify(body.value) === "{}"))
  );
}
