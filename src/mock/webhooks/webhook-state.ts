import type { World } from "../world/world.ts";
import type { WorldPart } from "../world/world-part.ts";
import { createDeliveryQueue, type DeliveryQueue } from "./delivery-queue.ts";
import type { Delivery, Hook } from "./hook.ts";
import { eventIdOf } from "./payload.ts";

/** A world's stored webhook data: subscriptions, deliveries and counters, each as a separate entry. */
export interface WebhookState extends Pick<WorldPart, "capture" | "restore" | "entries"> {
  readonly hooks: ReadonlyMap<number, Hook>;
  readonly queue: DeliveryQueue;
  /** Adds or replaces one. */
  readonly set: (hook: Hook) => Hook;
  readonly remove: (id: number) => boolean;
  readonly next: (name: keyof Counters) => number;
  /** A new event id. */
  readonly newEventId: () => string;
}

interface Counters {
  readonly hook: number;
  readonly delivery: number;
  readonly order: number;
  readonly event: number;
}

interface Captured {
  readonly hooks: readonly Hook[];
  readonly deliveries: readonly Delivery[];
  readonly counters: Counters;
}

const NONE: Counters = { hook: 0, delivery: 0, order: 0, event: 0 };
const COUNTERS = "counters";

export function createWebhookState(world: World): WebhookState {
  const hooks = new Map<number, Hook>();
  const touched = new Set<string>();
  const queue = createDeliveryQueue((id) => touched.add(`delivery/${id}`));
  let counters = NONE;
  const next: WebhookState["next"] = (name) => {
    counters = { ...counters, [name]: counters[name] + 1 };
    touched.add(COUNTERS);
    return counters[name];
  };
  const keys = (): string[] => [
    COUNTERS,
    ...[...hooks.keys()].map((id) => `hook/${id}`),
    ...queue.all().map(({ id }) => `delivery/${id}`),
  ];
  const read = (key: string): unknown => {
    if (key === COUNTERS) return counters;
    const [kind, id] = key.split("/");
    return kind === "hook" ? hooks.get(Number(id)) : queue.get(Number(id));
  };
  const write = (key: string, value: unknown): void => {
    touched.add(key);
    if (key === COUNTERS) {
      counters = (value as Counters | undefined) ?? NONE;
      return;
    }
    const [kind, id] = key.split("/");
    if (kind === "hook") {
      if (value === undefined) hooks.delete(Number(id));
      else hooks.set(Number(id), value as Hook);
    } else if (value === undefined) queue.drop(Number(id));
    else queue.put(value as Delivery);
  };
  return {
    hooks,
    queue,
    set: (hook) => {
      hooks.set(hook.WebhookId, hook);
      touched.add(`hook/${hook.WebhookId}`);
      return hook;
    },
    remove: (id) => {
      touched.add(`hook/${id}`);
      return hooks.delete(id);
    },
    next,
    newEventId: () => eventIdOf(world.seed, next("event")),
    capture: (): Captured => ({ hooks: [...hooks.values()], deliveries: queue.all(), counters }),
    restore: (captured) => {
      const from = captured as Captured | undefined;
      for (const key of keys()) touched.add(key);
      hooks.clear();
      queue.clear();
      for (const hook of from?.hooks ?? []) hooks.set(hook.WebhookId, hook);
      for (const delivery of from?.deliveries ?? []) queue.put({ ...delivery, claim: undefined });
      counters = from?.counters ?? NONE;
      for (const key of keys()) touched.add(key);
    },
    entries: {
      keys,
      changed: () => {
        const changed = [...touched];
        touched.clear();
        return changed;
      },
      read,
      write,
    },
  };
}
