import type { Carrier } from "../../data/reference.ts";
import { instantFromMs } from "../../time/instant.ts";
import { agentOfId, SAMPLE_USER } from "../world/agents.ts";
import { HISTORY } from "../world/history.ts";
import { partOf, type PartKey } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import { createAttempts } from "./attempts.ts";
import { CHAT_EVENTS, type Hook } from "./hook.ts";
import { createRaising } from "./raise-events.ts";
import { createWebhookState } from "./webhook-state.ts";
import type { WebhookEnv, WebhookStore } from "./webhook-store-model.ts";
import { createWorldListener } from "./world-listener.ts";

/**
 * The webhooks of a world: subscriptions here, events in raise-events.ts, attempts in attempts.ts, storage in
 * webhook-state.ts.
 */
export const WEBHOOKS: PartKey<WebhookStore> = { name: "webhooks", make: createWebhookStore };

const ALONE: WebhookEnv = { context: "Default", wake: () => {}, faultOf: () => undefined };

function createWebhookStore(world: World): WebhookStore {
  const state = createWebhookState(world);
  const { hooks, queue, capture, restore, entries } = state;
  const env = (): WebhookEnv => store.env;
  const raising = createRaising(world, state, env);
  const set = (hook: Hook): Hook => {
    // Message events need the history, which a world without message operations would not create.
    partOf(world, HISTORY);
    return state.set(hook);
  };
  /** A webhook that no caller saved belongs to the samples' user: the application in tests. */
  const stamp = (): Carrier => ({ ...world.associate(world.actorId === 0 ? SAMPLE_USER : agentOfId(world.actorId)) });

  const store: WebhookStore = {
    env: ALONE,
    hooks: () => [...hooks.values()].sort((one, other) => one.WebhookId - other.WebhookId),
    get: (id) => hooks.get(id),
    put: (given) => {
      const before = hooks.get(given.WebhookId);
      const now = instantFromMs(world.nowMs());
      const hook = set(
        before
          ? { ...given, Updated: now, UpdatedAssociate: stamp() }
          : { ...given, WebhookId: state.next("hook"), Registered: now, RegisteredAssociate: stamp() },
      );
      // A webhook that is reactivated starts without failures.
      const isRevived = hook.State === "Active" && before?.State === "TooManyErrors";
      const whole = isRevived ? set({ ...hook, ConsecutiveErrors: 0 }) : hook;
      raising.emitState(whole, before);
      return whole;
    },
    add: ({ url, secret, events = CHAT_EVENTS, name = "webhook", headers = {}, properties = {} }) => {
      const known = store.hooks().find((hook) => hook.TargetUrl === url && hook.Name === name);
      const given = { Name: name, TargetUrl: url, Secret: secret ?? null, Events: [...events], Headers: headers };
      if (known && known.Events.join() === given.Events.join() && known.Secret === given.Secret) return known;
      return store.put({ ...(known ?? store.blank()), ...given, Properties: properties });
    },
    blank: () => ({
      ...(world.blank("Webhook") as object),
      WebhookId: 0,
      Name: null,
      Events: ["contact.created", "contact.deleted"],
      TargetUrl: null,
      Secret: null,
      State: "Active",
      Type: "webhook",
      Headers: null,
      Properties: null,
      NotifyVia: "None",
      NotifyWhen: "None",
      TotalCalls: 0,
      TotalErrors: 0,
      ConsecutiveErrors: 0,
      LastError: null,
    }),
    remove: (id) => {
      const isKnown = state.remove(id);
      if (isKnown) raising.discard(id);
      return isKnown;
    },
    raise: raising.raise,
    deliveries: () => queue.all(),
    ...createAttempts(world, { state, raising, env }),
    capture,
    restore,
    entries,
  };
  world.events = createWorldListener(world, state, raising);
  return store;
}
