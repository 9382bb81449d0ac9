import { requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import { KitError, throwProblems } from "../../errors.ts";
import { isRecord } from "../../values.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import type { Transaction } from "../persistence/persistence.ts";
import type { WorldFile } from "../world-file/model.ts";
import { topOf } from "../world-file/options.ts";
import { attempt, inside, readList } from "../world-file/place.ts";
import { partOf } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { Delivery, Hook, NewWebhook } from "./hook.ts";
import { bodyOf, eventIdOf, payloadOf, TEST_FACTS } from "./payload.ts";
import { readNewHook } from "./read-new-hook.ts";
import { readWebhookOptions } from "./read-webhook-options.ts";
import { WEBHOOKS } from "./webhook-store.ts";
import type { WebhookStore } from "./webhook-store-model.ts";
import type {
  OpenWebhooks,
  WebhookDelivery,
  WebhookOptions,
  WebhookReceiver,
  Webhooks,
  WebhookSubscription,
} from "./webhooks-model.ts";

/** The inputs for a mock's webhooks. */
export interface WebhookParts {
  readonly options: WebhookOptions | undefined;
  /** May contain webhooks. */
  readonly file: WorldFile | undefined;
  readonly basePath: string;
  readonly world: () => World;
  readonly transaction: Transaction;
  readonly faults: () => FaultSchedule;
  readonly onError: (error: unknown) => void;
  readonly onCalled: () => void;
}

/** Creates them: `createWebhooks`, or `withoutWebhooks` if the mock lacks the group. */
export type CreateWebhooks = (parts: WebhookParts) => OpenWebhooks;

export function createWebhooks(parts: WebhookParts): OpenWebhooks {
  const { options, file, basePath, world, transaction, faults, onError, onCalled } = parts;
  const { subscriptions, hosts, timeoutMs, fetch } = readWebhookOptions(options);
  /** Receivers in this process, by address. */
  const receivers = new Map<string, WebhookReceiver>();
  let madeReceivers = 0;
  let dispatcher: Dispatcher | undefined;
  let loading: Promise<void> | undefined;
  let tests = 0;
  let stopped = false;
  const context = basePath.split("/").findLast((part) => part !== "") ?? "Default";
  const send = async (request: Request): Promise<Response> => {
    const receiver = receivers.get(request.url);
    if (!receiver) return (fetch ?? globalThis.fetch)(request);
    const answer: unknown = await receiver(request);
    if (isRecord(answer) && typeof answer["status"] === "number") return answer as unknown as Response;
    throw new Error(`the receiver returned ${shown(answer)}, not a Response`);
  };
  const caller = { send, timeoutMs };
  const knownStore = (): WebhookStore | undefined => world().parts.get(WEBHOOKS.name) as WebhookStore | undefined;
  const wake = (): void => {
    if (stopped) return;
    if (dispatcher) return dispatcher.pump();
    // Most mocks send nothing, and do not load the sending code.
    loading ??= import("./dispatcher.ts").then(({ createDispatcher }) => {
      const host = crypto.randomUUID();
      dispatcher = createDispatcher({ world, store: knownStore, transaction, caller, host, onError, onCalled });
      if (stopped) dispatcher.stop();
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
      const {
        events,
        secret,
        name = `receiver of ${url}${events ? `: ${[events].join()}` : ""}`.slice(0, 400),
      } = receiverOptions;
      const { WebhookId: id } = addTo(store(), { url, events, secret, name });
      const address = new Request(url).url;
      receivers.set(address, receiver);
      return () => {
        if (knownStore()?.get(id)?.TargetUrl === url) knownStore()?.remove(id);
        // It may have other webhooks.
        if (
          !knownStore()
            ?.hooks()
            .some(({ TargetUrl }) => TargetUrl === url)
        )
          receivers.delete(address);
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
      // A stored world restores webhooks only if the part for them exists.
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
    test: async (hook, { actorId, hops }) => {
      const { sendCall } = await import("./send-call.ts");
      const eventId = eventIdOf(world().seed, -++tests);
      const payload = payloadOf(TEST_FACTS, hook, { at: world().clock.now(), context, actorId });
      return sendCall(
        { hook, event: "test", eventId, retry: 0, hops: hops + 1, body: bodyOf({ eventId, payload }), isTest: true },
        caller,
      );
    },
    pump: () => {
      if (dispatcher) dispatcher.pump();
      else if (knownStore()?.nextDueMs() !== undefined) wake();
    },
    stop: () => {
      stopped = true;
      dispatcher?.stop();
    },
  };
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
