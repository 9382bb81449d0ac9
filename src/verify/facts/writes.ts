/** Facts about writes: what was sent, and what was then answered and listed. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";
import type { Listing } from "./listing.ts";

/** An entity sent in one format, and what the server stored. */
export interface BindingFact {
  readonly kind: "binding";
  readonly call: Call;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  readonly listed: Session | undefined;
  readonly nowMs: number;
  /** Properties that this server does not store from plain JSON either. */
  readonly managed: ReadonlySet<string>;
}

/** A written session, as the answer and then the list show it. */
export interface StoredFact {
  readonly kind: "stored";
  readonly call: Call;
  readonly id: number;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  /** Undefined if the list could not be read; null if it lacks the session. */
  readonly listed: Session | null | undefined;
  readonly nowMs: number;
  /** Properties that this server does not accept for a new session either. */
  readonly managed: ReadonlySet<string>;
  /** A property that the body omitted, and its value before. */
  readonly leftOut?: { readonly name: string; readonly before: unknown };
}

export interface CreationFact {
  readonly kind: "creation";
  readonly call: Call;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  /** Ids seen at any time before. */
  readonly known: ReadonlySet<number>;
  readonly after: Listing | undefined;
  /** True if a listed session has the same topic, so that the new one must be listed too. */
  readonly topicListed: boolean;
  readonly tag: string;
}

/** Save of an existing session. */
export interface UpdateFact {
  readonly kind: "update";
  readonly call: Call;
  readonly id: number;
  readonly echoed: Session | undefined;
  readonly before: Listing | undefined;
  readonly after: Listing | undefined;
  readonly tag: string;
}

/** PUT with one id in the path and another in the body, both of this run. */
export interface PathIdFact {
  readonly kind: "path-id";
  readonly call: Call;
  readonly pathBefore: Session;
  readonly pathAfter: Session | undefined;
  readonly bodyBefore: Session;
  readonly bodyAfter: Session | undefined;
}

/** A session of the run, read by id. */
export interface ReadBackFact {
  readonly kind: "read-back";
  readonly call: Call;
  /** The session as Save answered it. */
  readonly wanted: Session;
}

/** A patch, and the session before and after it. */
export interface PatchedFact {
  readonly kind: "patched";
  readonly call: Call;
  readonly before: Session;
  readonly after: Session;
  readonly changes: Session;
}

/** A message that was added, and the session's messages afterwards. */
export interface SaidFact {
  readonly kind: "said";
  readonly call: Call;
  readonly text: string;
  readonly listed: readonly Session[];
  /** Messages after the last one known before. */
  readonly later: readonly Session[];
  readonly after: number;
}

/** A deletion, and the answer to reading the id afterwards. */
export interface GoneFact {
  readonly kind: "gone";
  readonly call: Call;
  readonly after: Call;
}
