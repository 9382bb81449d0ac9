import type { WorldPart } from "../world/world-part.ts";
import type { DeliveryFault } from "./delivery-faults.ts";
import type { Attempt, Delivery, Hook, NewWebhook } from "./hook.ts";
import type { EventFacts } from "./payload.ts";

/** The webhooks of a world and their deliveries. All calls belong in a transaction. */
export interface WebhookStore extends WorldPart {
  /** The mock's additions. */
  env: WebhookEnv;
  /** In order of id. */
  hooks(): readonly Hook[];
  get(id: number): Hook | undefined;
  /** Adds or replaces a webhook, and raises an event if its state changed; number 0 gets the next number. */
  put(hook: Hook): Hook;
  /** Adds a webhook, unless it is already known. */
  add(given: NewWebhook): Hook;
  /** A webhook that is not stored yet. */
  blank(): Hook;
  remove(id: number): boolean;
  /** Raises an event; `header` is its name in the header if that differs from the body. */
  raise(facts: EventFacts, header?: string): void;
  /** In order of id: pending ones, and the latest finished ones. */
  deliveries(): readonly Delivery[];
  /** Claims the first due delivery of each webhook for a process, up to its limit. */
  claim(by: Claimant): readonly Delivery[];
  /** Records the outcome of an attempt; ignored if the delivery was claimed again or belongs to another world. */
  settle(claimed: Delivery, attempt: Attempt, verdict: "taken" | "failed" | "gone"): void;
  /** Sends it once more, as a separate delivery. */
  again(id: number): Delivery | undefined;
  /** When the next attempt is due, in the world's time; undefined if there is none. */
  nextDueMs(): number | undefined;
}

export interface WebhookEnv {
  /** The ContextIdentifier in calls. */
  readonly context: string;
  /** Called when there is something to send. */
  readonly wake: () => void;
  /** The failure to cause in the next delivery. */
  readonly faultOf: () => DeliveryFault | undefined;
}

interface Claimant {
  /** Identifies this claim. */
  readonly token: string;
  /** Real time, in milliseconds since 1970. */
  readonly realMs: number;
  /** How long the claim lasts. */
  readonly forMs: number;
  readonly most: number;
}
