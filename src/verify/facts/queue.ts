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
  /** Sessions that were put back: their place in the queue is undefined. */
  readonly returned: ReadonlySet<number>;
  /** False under `$select` and XML, where the answer is incomplete. */
  readonly whole: boolean;
  /** The agent of the run's first pick-up, that is, the caller; 0 if unknown. */
  readonly caller: number;
  /** The session as last sent; undefined for a session of others. */
  readonly sent: Session | undefined;
}

/** Several simultaneous pick-ups. */
export interface ClaimsFact {
  readonly kind: "claims";
  readonly call: Call;
  readonly before: Listing;
  readonly picked: readonly { readonly call: Call; readonly id: number }[];
  /** True if other agents may be working at the same time. */
  readonly sharedServer: boolean;
}

/** A pick-up from an empty queue. */
export interface EmptyQueueFact {
  readonly kind: "empty-queue";
  readonly call: Call;
  readonly before: Listing;
  readonly sharedServer: boolean;
  /** True if other clients were seen to act. */
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
  /** True if another agent may have picked it up before the list was read. */
  readonly sharedServer: boolean;
}

/** The pick-up after a reset, while no other session waits. */
export interface ReturnFact {
  readonly kind: "return";
  readonly call: Call;
  readonly id: number;
  readonly picked: Session | undefined;
  readonly sharedServer: boolean;
}
