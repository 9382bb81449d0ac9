import type { WorldPart } from "../world/world-part.ts";
import type { DeliveryFault } from "./delivery-faults.ts";
import type { Attempt, Delivery, Hook, NewWebhook } from "./hook.ts";
import type { EventFacts } from "./payload.ts";

/** The webhooks of a world, and what is on its way to them. Everything here belongs into a transaction. */
export interface WebhookStore extends WorldPart {
  /** What the mock adds to it. */
  env: WebhookEnv;
  /** In order of id. */
  hooks(): readonly Hook[];
  get(id: number): Hook | undefined;
  /** Adds or replaces one, and tells of a changed state; number 0 gets the next one. */
  put(hook: Hook): Hook;
  /** One that is known already is not added again. */
  add(given: NewWebhook): Hook;
  /** A webhook that is not stored yet. */
  blank(): Hook;
  remove(id: number): boolean;
  /** Something has happened; `header` is what the header says where it differs from the body. */
  raise(facts: EventFacts, header?: string): void;
  /** In order of id: those under way, and the last ones that are done. */
  deliveries(): readonly Delivery[];
  /** The first delivery of each webhook that is due, at most so many, as taken by a process. */
  claim(by: Claimant): readonly Delivery[];
  /** How an attempt went; without effect where the delivery has been claimed anew since, or belongs to another world. */
  settle(claimed: Delivery, attempt: Attempt, verdict: "taken" | "failed" | "gone"): void;
  /** Sends it once more, as a delivery of its own. */
  again(id: number): Delivery | undefined;
  /** When the next attempt is due, in the world's time; undefined where none is. */
  nextDueMs(): number | undefined;
}

export interface WebhookEnv {
  /** The ContextIdentifier of calls. */
  readonly context: string;
  /** Called when something is to be sent. */
  readonly wake: () => void;
  /** What goes wrong with the next delivery on purpose. */
  readonly faultOf: () => DeliveryFault | undefined;
}

interface Claimant {
  /** Tells this claim from all others. */
  readonly token: string;
  /** Real time, in milliseconds since 1970. */
  readonly realMs: number;
  /** How long the claim holds. */
  readonly forMs: number;
  readonly most: number;
}
