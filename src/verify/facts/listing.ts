/** A reading of the list of sessions, and facts about it. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";

/** One reading of the list. */
export interface Listing {
  readonly call: Call;
  readonly sessions: readonly Session[];
  readonly byId: ReadonlyMap<number, Session>;
}

/** Is a property of a session still what it was, as far as the run has seen? Others may work on the server. */
export type IsStable = (session: Session, name: string) => boolean;

/** Two readings of the list with no write in between. */
export interface ListingFact {
  readonly kind: "listing";
  readonly call: Call;
  readonly first: Listing;
  readonly second: Listing;
  /** Read once more. */
  readonly third: Listing | undefined;
  /** Sessions of this run that no one else has a reason to change. */
  readonly own: ReadonlySet<number>;
}

/** The sessions that a request was not about. */
export interface BystandersFact {
  readonly kind: "bystanders";
  readonly call: Call;
  readonly touched: ReadonlySet<number>;
  readonly before: Listing;
  readonly after: Listing;
  /** Only these are looked at; undefined where no one else works on the server. */
  readonly only: ReadonlySet<number> | undefined;
}
