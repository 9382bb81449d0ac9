import type { Call } from "../call.ts";

/** A call to a webhook receiver, with what is known of earlier calls. */
export interface DeliveryFact {
  readonly kind: "delivery";
  readonly call: Call;
  /** Undefined if the body is not JSON. */
  readonly body: unknown;
  /** Undefined without a secret to verify it, or if a recording has removed the signature. */
  readonly signature: "right" | "wrong" | "missing" | undefined;
  /** Attempts with the same EventId to the same receiver, oldest first. */
  readonly earlier: readonly EarlierAttempt[];
  /** The latest Timestamp of the webhook before this call. */
  readonly newest: string | undefined;
  /** Has the same event failed before under another EventId? */
  readonly isNewCycle: boolean;
}

export interface EarlierAttempt {
  readonly retry: number | undefined;
  readonly isTaken: boolean;
  readonly text: string;
}
