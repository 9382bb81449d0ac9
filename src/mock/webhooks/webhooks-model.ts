import type { World } from "../world/world.ts";
import type { Attempt, DeliveryStatus, Hook, NewWebhook } from "./hook.ts";
import type { CallOutcome } from "./send-call.ts";
import type { WebhookStore } from "./webhook-store-model.ts";

/** The calls that a mock makes on its own. */
export interface Webhooks {
  /**
   * Sends events to an address from now on, like a webhook saved through the API, but without a test call. Throws
   * KitError `webhook-option`.
   */
  add(webhook: NewWebhook): WebhookSubscription;
  /**
   * The same for a function in this process, such as the fetch handler of a web framework. The returned function
   * unsubscribes it. Throws KitError `webhook-option`.
   */
  on(receiver: WebhookReceiver, options?: ReceiverOptions): () => void;
  /** Pending deliveries, and the last 500 finished ones, oldest first. */
  deliveries(): readonly WebhookDelivery[];
  /** Resolves when everything due by the mock's clock has been sent and answered. */
  settled(): Promise<void>;
}

export type WebhookReceiver = (request: Request) => Response | Promise<Response>;

export interface ReceiverOptions {
  /** Default: the three chat events. */
  readonly events?: readonly string[] | undefined;
  /** The key that signs its calls; default none. */
  readonly secret?: string | undefined;
  /** The webhook's name. */
  readonly name?: string | undefined;
  /** The request URL that the receiver sees; on this machine. */
  readonly url?: string | undefined;
}

/** A webhook as a test sees it; never its secret. */
export interface WebhookSubscription {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly state: Hook["State"];
}

export interface WebhookDelivery {
  readonly id: number;
  readonly webhookId: number;
  readonly event: string;
  /** The id in the current cycle of attempts. */
  readonly eventId: string;
  readonly status: DeliveryStatus;
  readonly url: string;
  /** The body of the call, as sent. */
  readonly body: string;
  readonly attempts: readonly Attempt[];
  /** The moment of the next attempt, in UTC; undefined if there is none. */
  readonly nextAttempt: string | undefined;
  readonly fault: string | undefined;
}

/** The option `webhooks` of a mock. */
export interface WebhookOptions {
  /** The webhooks of every fresh world. */
  readonly subscriptions?: readonly NewWebhook[] | undefined;
  /** Hosts beyond this machine that may be called. */
  readonly hosts?: readonly string[] | undefined;
  /** Sends the calls; by default the global fetch at the time of the call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long a receiver may take in real time, in milliseconds; default 10,000. The documents give no limit. */
  readonly timeoutMs?: number | undefined;
}

/** The webhooks of a mock, with what the rest of the kit needs from them. */
export interface OpenWebhooks {
  readonly facade: Webhooks;
  /** Called with every world that replaces another; a fresh one gets the webhooks of the options. */
  readonly prepare: (world: World, isFresh: boolean) => void;
  /** The webhooks of the current world, for use in a transaction. */
  store(): WebhookStore;
  /** The same, if there are any. */
  knownStore(): WebhookStore | undefined;
  /** Adds the webhooks of the options to a stored world that lacks them. */
  ensure(): Promise<void>;
  /** Posts a test event to a webhook, stored or not. */
  test(hook: Hook, by: { readonly actorId: number; readonly hops: number }): Promise<CallOutcome>;
  /** Hosts beyond this machine. */
  readonly hosts: readonly string[];
  /** Sends everything that is due. */
  pump(): void;
  stop(): void;
}
