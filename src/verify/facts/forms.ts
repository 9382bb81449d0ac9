/** Facts about the same sessions in another form: selected, as XML, in another language. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";
import type { Listing, IsStable } from "./listing.ts";

/** The same sessions with and without `$select`. */
export interface SelectionFact {
  readonly kind: "selection";
  readonly call: Call;
  /** Names as the tables spell them. */
  readonly names: readonly string[];
  /** Paths such as `User/Name`, as the tables spell them; `names` has their first segments. */
  readonly nested?: readonly string[];
  /** The unselected answer; a list for a list. Undefined if it is not certain. */
  readonly full: Session | readonly Session[] | undefined;
  readonly stable?: IsStable;
}

/** The same sessions as XML and as JSON. */
export interface XmlFact {
  readonly kind: "xml";
  readonly call: Call;
  readonly json: Session | readonly Session[] | undefined;
  readonly stable?: IsStable;
}

/** The list with and without the language, culture and time-zone headers. */
export interface LanguageFact {
  readonly kind: "language";
  readonly call: Call;
  readonly headers: string;
  readonly plain: Listing;
  readonly varied: Listing | undefined;
  /** The list under `SO-TimeZone: UTC`, to distinguish an ignored zone from an unknown one. */
  readonly inUtc?: Listing | undefined;
  readonly stable: IsStable;
}
