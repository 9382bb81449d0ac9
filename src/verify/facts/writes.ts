/** Facts about writes: what was sent, and what was answered and listed then. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";
import type { Listing } from "./listing.ts";

/** An entity that was sent in one form, and what the server made of it. */
export interface BindingFact {
  readonly kind: "binding";
  readonly call: Call;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  readonly listed: Session | undefined;
  readonly nowMs: number;
  /** What this server does not store from plain JSON either. */
  readonly managed: ReadonlySet<string>;
}

/** A session that was written, as the answer shows it and as the list shows it afterwards. */
export interface StoredFact {
  readonly kind: "stored";
  readonly call: Call;
  readonly id: number;
  readonly sent: Session;
  readonly echoed: Session | undefined;
  /** Undefined when the list could not be read; null when it does not hold the session. */
  readonly listed: Session | null | undefined;
  readonly nowMs: number;
  /** What this server does not take over from a new session either. */
  readonly managed: ReadonlySet<string>;
  /** A property that the body left out, and what it was before. */
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
  /** True when the topic is one of a listed session, so that the new one must be listed too. */
  readonly topicListed: boolean;
  readonly tag: string;
}

/** Save of a session that exists. */
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

/** A session of the run, read by its number. */
export interface ReadBackFact {
  readonly kind: "read-back";
  readonly call: Call;
  /** As Save answered it. */
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

/** A message that was added, and what the session's messages are then. */
export interface SaidFact {
  readonly kind: "said";
  readonly call: Call;
  readonly text: string;
  readonly listed: readonly Session[];
  /** Those after the last one that was known before. */
  readonly later: readonly Session[];
  readonly after: number;
}

/** A delete, and what reading by the number gives then. */
export interface GoneFact {
  readonly kind: "gone";
  readonly call: Call;
  readonly after: Call;
}
