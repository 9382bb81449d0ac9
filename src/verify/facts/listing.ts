/** A reading of the list of sessions, and facts about it. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";

/** One reading of the list. */
export interface Listing {
  readonly call: Call;
  readonly sessions: readonly Session[];
  readonly byId: ReadonlyMap<number, Session>;
}

/** Is a property of a session unchanged, as far as the run has seen? Other clients may use the server. */
export type IsStable = (session: Session, name: string) => boolean;

/** Two readings of the list with no write in between. */
export interface ListingFact {
  readonly kind: "listing";
  readonly call: Call;
  readonly first: Listing;
  readonly second: Listing;
  /** A further reading. */
  readonly third: Listing | undefined;
  /** Sessions of this run that no one else has a reason to change. */
  readonly own: ReadonlySet<number>;
}

/** The sessions that a request did not address. */
export interface BystandersFact {
  readonly kind: "bystanders";
  readonly call: Call;
  readonly touched: ReadonlySet<number>;
  readonly before: Listing;
  readonly after: Listing;
  /** Only these are judged; undefined if the run has the server to itself. */
  readonly only: ReadonlySet<number> | undefined;
}
