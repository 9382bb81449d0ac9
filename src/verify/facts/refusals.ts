/** Facts about requests that must be refused, and about what they must not change. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";
import type { Listing } from "./listing.ts";

/** The label of a request with none at all. */
export const NO_CREDENTIALS = "no credentials";

/** That of a scheme of the runner's own making: who takes it does not look at credentials at all. */
export const ANY_SCHEME = "a scheme that no document lists";

/** No name of a real user, token or ticket ends like this (RFC 2606), so that no account is locked by it. */
export const UNKNOWN_USER = "so-mock-unknown.invalid";

/** A request whose credentials must be refused. */
export interface RefusalFact {
  readonly kind: "refusal";
  readonly call: Call;
  readonly how: "none" | "unknown-scheme" | "malformed" | "made-up";
  /** What was sent, such as "Basic without a value". */
  readonly label: string;
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

/** Requests that were refused for their credentials, and the session that they were about. */
export interface IntrusionFact {
  readonly kind: "intrusion";
  readonly call: Call;
  readonly before: Session | undefined;
  readonly after: Session | undefined;
  /** A session that holds the mark of the refused request; 0 for none. */
  readonly made: number;
}

/** A request about an id that does not exist. */
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
