import { requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import { KitError, throwProblems } from "../../errors.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import type { Transaction } from "../persistence/persistence.ts";
import type { WorldFile } from "../world-file/model.ts";
import { topOf } from "../world-file/options.ts";
import { attempt, inside, readList } from "../world-file/place.ts";
import { partOf } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import { refusedHook } from "./check-hook.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { CHAT_EVENTS, type Attempt, type Delivery, type DeliveryStatus, type Hook, type NewWebhook } from "./hook.ts";
import { eventIdOf, payloadOf, TEST_FACTS } from "./payload.ts";
import type { CallOutcome } from "./send-call.ts";
import { bodyOf, WEBHOOKS, type WebhookStore } from "./webhook-store.ts";

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

interface Parts {
  readonly options: WebhookOptions | undefined;
  /** Has webhooks of its own. */
  readonly file: WorldFile | undefined;
  readonly basePath: string;
  readonly world: () => World;
  readonly transaction: Transaction;
  readonly faults: () => FaultSchedule;
  readonly onError: (error: unknown) => void;
  readonly onCalled: () => void;
}

const TIMEOUT_MS = 10_000;

export function createWebhooks(parts: Parts): OpenWebhooks {
  const { options = {}, file, basePath, world, transaction, faults, onError, onCalled } = parts;
  const { subscriptions = [], hosts = [], timeoutMs = TIMEOUT_MS } = options;
  /** By address: what runs in this process. */
  const receivers = new Map<string, WebhookReceiver>();
  let madeReceivers = 0;
  let dispatcher: Dispatcher | undefined;
  let loading: Promise<void> | undefined;
  let tests = 0;
  const context = basePath.split("/").findLast((part) => part !== "") ?? "Default";
  const send = async (request: Request): Promise<Response> => {
    const receiver = receivers.get(request.url);
    return receiver ? receiver(request) : (options.fetch ?? globalThis.fetch)(request);
  };
  const caller = { send, timeoutMs };
  const knownStore = (): WebhookStore | undefined => world().parts.get(WEBHOOKS.name) as WebhookStore | undefined;
  const wake = (): void => {
    if (dispatcher) return dispatcher.pump();
    // Most mocks send nothing, and do not load what sends.
    loading ??= import("./dispatcher.ts").then(({ createDispatcher }) => {
      const host = crypto.randomUUID();
      dispatcher = createDispatcher({ world, store: knownStore, transaction, caller, host, onError, onCalled });
      dispatcher.pump();
    }, onError);
  };
  const env = {
    context,
    wake,
    faultOf: () => {
      const match = faults().match("webhook");
      return match && { name: match.name, delayMs: match.delayMs };
    },
  };
  const storeIn = (of: World): WebhookStore => {
    const found = partOf(of, WEBHOOKS);
    found.env = env;
    return found;
  };
  const store = (): WebhookStore => storeIn(world());
  const addTo = (to: WebhookStore, given: NewWebhook): Hook => {
    const hook = readNewHook(given, to, hosts);
    return hook && to.add(given);
  };
  const facade: Webhooks = {
    add: (given) => {
      const hook = addTo(store(), given);
      return shownHook(hook);
    },
    on: (receiver, receiverOptions = {}) => {
      const place = { code: "webhook-option", where: "mock.webhooks.on" };
      if (typeof receiver !== "function") {
        throw new KitError({
          ...place,
          what: `${shown(receiver)} is not a function`,
          todo: "give one from Request to Response",
        });
      }
      requireObject(receiverOptions, place);
      requireKnownKeys(receiverOptions, ["events", "secret", "name", "url"], {
        ...place,
        where: `${place.where}, option`,
      });
      const { url = `http://localhost/receiver/${++madeReceivers}` } = receiverOptions;
      const { events, secret, name = `receiver of ${url}` } = receiverOptions;
      const { WebhookId: id } = addTo(store(), { url, events, secret, name });
      receivers.set(url, receiver);
      return () => {
        receivers.delete(url);
        if (knownStore()?.get(id)?.TargetUrl === url) knownStore()?.remove(id);
      };
    },
    deliveries: () => (knownStore()?.deliveries() ?? []).map((delivery) => shownDelivery(delivery, knownStore())),
    settled: async () => {
      await loading;
      await dispatcher?.settled();
    },
  };
  return {
    facade,
    hosts,
    store,
    knownStore,
    prepare: (of, isFresh) => {
      // A stored world brings webhooks along only where they have a place.
      if (subscriptions.length > 0 || file?.webhooks) storeIn(of);
      const found = of.parts.get(WEBHOOKS.name) as WebhookStore | undefined;
      if (found) found.env = env;
      if (!isFresh) return;
      for (const given of subscriptions) addTo(storeIn(of), given);
      if (!file) return;
      const top = topOf(file);
      for (const [given, at] of readList(inside(top, "webhooks"), file.webhooks)) {
        attempt(at, () => addTo(storeIn(of), given as NewWebhook));
      }
      throwProblems(top.problems);
    },
    ensure: async () => {
      if (subscriptions.length > 0)
        await transaction(() => subscriptions.forEach((given) => void addTo(store(), given)));
    },
    test: async (hook, actorId) => {
      const { sendCall } = await import("./send-call.ts");
      const eventId = eventIdOf(world().seed, -++tests);
      const payload = payloadOf(TEST_FACTS, hook, { at: world().clock.now(), context, actorId });
      return sendCall(
        { hook, event: "test", eventId, retry: 0, body: bodyOf({ eventId, payload }), isTest: true },
        caller,
      );
    },
    pump: () => {
      if (dispatcher) dispatcher.pump();
      else if (knownStore()?.nextDueMs() !== undefined) wake();
    },
    stop: () => dispatcher?.stop(),
  };
}

const NEW_HOOK: readonly string[] = Object.keys({
  url: 0,
  secret: 0,
  events: 0,
  name: 0,
  headers: 0,
  properties: 0,
} satisfies Record<keyof NewWebhook, 0>);

/** Throws KitError `webhook-option` for what the API would refuse, too. */
function readNewHook(given: NewWebhook, store: WebhookStore, hosts: readonly string[]): Hook {
  const place = { code: "webhook-option", where: "webhook" };
  requireObject(given, place);
  requireKnownKeys(given, NEW_HOOK, { ...place, where: "webhook, option" });
  const { url, secret, events = CHAT_EVENTS, name = "webhook", headers = {}, properties = {} } = given;
  const demand = (holds: boolean, option: string, value: unknown, todo: string): void => {
    if (!holds)
      throw new KitError({ ...place, where: `webhook, option ${option}`, what: `${shown(value)} is invalid`, todo });
  };
  demand(typeof url === "string", "url", url, "give the address of the receiver");
  demand(secret === undefined || typeof secret === "string", "secret", typeof secret, "give a text");
  demand(
    Array.isArray(events) && events.every((one) => typeof one === "string"),
    "events",
    events,
    "give a list of names such as chatsession.created",
  );
  const hook: Hook = {
    ...store.blank(),
    Name: name,
    TargetUrl: url,
    Secret: secret ?? null,
    Events: events,
    Headers: headers,
    Properties: properties,
  };
  const refused = refusedHook(hook, hosts);
  if (refused === undefined) return hook;
  throw new KitError({ ...place, what: refused.replace(/\.$/, ""), todo: "correct it, or allow the host" });
}

function shownHook({ WebhookId: id, Name, TargetUrl, Events: events, State: state }: Hook): WebhookSubscription {
  return { id, name: Name ?? "", url: TargetUrl ?? "", events, state };
}

function shownDelivery(delivery: Delivery, store: WebhookStore | undefined): WebhookDelivery {
  const { id, hookId, event, eventId, status, attempts, dueMs, fault } = delivery;
  const nextAttempt = status === "pending" ? new Date(dueMs).toISOString() : undefined;
  const url = store?.get(hookId)?.TargetUrl ?? "";
  return { id, webhookId: hookId, event, eventId, status, url, body: bodyOf(delivery), attempts, nextAttempt, fault };
}
