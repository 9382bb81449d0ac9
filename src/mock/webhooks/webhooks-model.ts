import type { World } from "../world/world.ts";
import type { Attempt, DeliveryStatus, Hook, NewWebhook } from "./hook.ts";
import type { CallOutcome } from "./send-call.ts";
import type { WebhookStore } from "./webhook-store-model.ts";

/** The calls that a mock makes by itself. */
export interface Webhooks {
  /**
   * Sends events to an address from now on, as a webhook that was saved through the API would, without a test call. Throws KitError
   * `webhook-option`.
   */
  add(webhook: NewWebhook): WebhookSubscription;
  /**
   * The same to a function in this process, such as the fetch handler of a web framework. The returned function ends it. Throws
   * KitError `webhook-option`.
   */
  on(receiver: WebhookReceiver, options?: ReceiverOptions): () => void;
  /** What is on its way, and the last 500 events that are done, oldest first. */
  deliveries(): readonly WebhookDelivery[];
  /** Resolves when everything that is due by the mock's clock has been sent and answered. */
  settled(): Promise<void>;
}

export type WebhookReceiver = (request: Request) => Response | Promise<Response>;

export interface ReceiverOptions {
  /** Default: the three of chat. */
  readonly events?: readonly string[] | undefined;
  /** What its calls are signed with; default none. */
  readonly secret?: string | undefined;
  /** What the webhook is called. */
  readonly name?: string | undefined;
  /** The address that it sees, where it looks at that; on this machine. */
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
  /** Of the present cycle of attempts. */
  readonly eventId: string;
  readonly status: DeliveryStatus;
  readonly url: string;
  /** The body of the call, as it is sent. */
  readonly body: string;
  readonly attempts: readonly Attempt[];
  /** The moment of the next attempt, in UTC; undefined where there is none. */
  readonly nextAttempt: string | undefined;
  readonly fault: string | undefined;
}

/** The option `webhooks` of a mock. */
export interface WebhookOptions {
  /** Webhooks that every fresh world has. */
  readonly subscriptions?: readonly NewWebhook[] | undefined;
  /** Hosts beyond this machine that may be sent to. */
  readonly hosts?: readonly string[] | undefined;
  /** Sends the calls; default the global fetch, as it is by then. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long a receiver may take in real time, in milliseconds; default 10,000. The documents give no limit. */
  readonly timeoutMs?: number | undefined;
}

/** The webhooks of a mock, with what the rest of the kit needs of them. */
export interface OpenWebhooks {
  readonly facade: Webhooks;
  /** Called with every world that takes the place of another; a fresh one gets the webhooks of the options. */
  readonly prepare: (world: World, isFresh: boolean) => void;
  /** The webhooks of the present world, to be used in a transaction. */
  store(): WebhookStore;
  /** The same where there are any. */
  knownStore(): WebhookStore | undefined;
  /** Gives a stored world the webhooks of the options, where it lacks them. */
  ensure(): Promise<void>;
  /** Posts a test event to a webhook, stored or not. */
  test(hook: Hook, actorId: number): Promise<CallOutcome>;
  /** Hosts beyond this machine. */
  readonly hosts: readonly string[];
  /** Sends what has become due. */
  pump(): void;
  stop(): void;
}
