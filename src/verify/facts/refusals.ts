/** Facts about requests that must be refused, and about what they must leave unchanged. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";
import type { Listing } from "./listing.ts";

/** The label of a request without credentials. */
export const NO_CREDENTIALS = "no credentials";

/** The label of a scheme that the runner invented: a server that accepts it does not check credentials at all. */
export const ANY_SCHEME = "a scheme that no document lists";

/** No real user, token or ticket has a name that ends like this (RFC 2606), so no account gets locked. */
export const UNKNOWN_USER = "so-mock-unknown.invalid";

/** A request whose credentials must be refused. */
export interface RefusalFact {
  readonly kind: "refusal";
  readonly call: Call;
  readonly how: "none" | "unknown-scheme" | "malformed" | "made-up";
  /** A description of the credentials sent, such as "Basic without a value". */
  readonly label: string;
  /** Does the list of the run's own credentials show nothing? An empty answer then shows nothing of others either. */
  readonly listIsEmpty?: boolean;
}

/** A request whose credentials must be accepted. */
export interface AdmissionFact {
  readonly kind: "admission";
  readonly call: Call;
  readonly scheme: string;
}

/** A request that must not change its session. */
export interface FailedWriteFact {
  readonly kind: "failed-write";
  readonly call: Call;
  readonly before: Session;
  readonly after: Session | undefined;
}

/** Requests refused for their credentials, and the session they addressed. */
export interface IntrusionFact {
  readonly kind: "intrusion";
  readonly call: Call;
  readonly before: Session | undefined;
  readonly after: Session | undefined;
  /** A session with the mark of the refused request; 0 if there is none. */
  readonly made: number;
}

/** A request for an id that does not exist. */
export interface UnknownIdFact {
  readonly kind: "unknown-id";
  readonly call: Call;
  readonly id: number;
  readonly before: Listing;
  readonly after: Listing | undefined;
  readonly tag: string;
}

/** A JSON Patch whose test must fail. */
export interface PatchTestFact {
  readonly kind: "patch-test";
  readonly call: Call;
  readonly before: Session;
  readonly after: Session | undefined;
}
