/** Facts about the queue: sessions that are picked up and released. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";
import type { Listing } from "./listing.ts";

/** One pick-up, with the list before and after it. */
export interface ClaimFact {
  readonly kind: "claim";
  readonly call: Call;
  readonly before: Listing;
  readonly after: Listing | undefined;
  readonly picked: Session | undefined;
  /** Sessions that were put back: their place in the queue is open. */
  readonly returned: ReadonlySet<number>;
  /** False under `$select` and XML, where the answer does not show everything. */
  readonly whole: boolean;
  /** Who was assigned by the first pick-up of this run: the caller. 0 where it is not known. */
  readonly caller: number;
  /** What was last sent of it; undefined for a session that is not of this run. */
  readonly sent: Session | undefined;
}

/** Several pick-ups, sent at once. */
export interface ClaimsFact {
  readonly kind: "claims";
  readonly call: Call;
  readonly before: Listing;
  readonly picked: readonly { readonly call: Call; readonly id: number }[];
  /** True where other agents may work at the same time. */
  readonly sharedServer: boolean;
}

/** A pick-up from an empty queue. */
export interface EmptyQueueFact {
  readonly kind: "empty-queue";
  readonly call: Call;
  readonly before: Listing;
  readonly sharedServer: boolean;
  /** True where others were seen at work. */
  readonly concurrentActivity: boolean;
}

export interface ReleaseFact {
  readonly kind: "release";
  readonly call: Call;
  readonly id: number;
  readonly before: Session | undefined;
  readonly answered: Session | undefined;
  /** As in StoredFact. */
  readonly listed: Session | null | undefined;
  /** True where another agent may have picked it up before the list was read. */
  readonly sharedServer: boolean;
}

/** The pick-up after a reset, when no other session waits. */
export interface ReturnFact {
  readonly kind: "return";
  readonly call: Call;
  readonly id: number;
  readonly picked: Session | undefined;
  readonly sharedServer: boolean;
}
