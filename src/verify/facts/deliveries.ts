import type { Call } from "../call.ts";

/** A call to a receiver of webhooks, with what is known of the calls before it. */
export interface DeliveryFact {
  readonly kind: "delivery";
  readonly call: Call;
  /** Undefined where the body is not JSON. */
  readonly body: unknown;
  /** Undefined where there is no secret to judge it by, or where a recording has removed the signature. */
  readonly signature: "right" | "wrong" | "missing" | undefined;
  /** Attempts with the same EventId to the same receiver, oldest first. */
  readonly earlier: readonly EarlierAttempt[];
  /** The newest Timestamp of the webhook before this call. */
  readonly newest: string | undefined;
  /** Has the same event failed before, with another EventId? */
  readonly isNewCycle: boolean;
}

export interface EarlierAttempt {
  readonly retry: number | undefined;
  readonly isTaken: boolean;
  readonly text: string;
}
