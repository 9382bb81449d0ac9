import type { Delivery } from "./hook.ts";

/** The deliveries of all webhooks: pending ones in the order of each webhook, and the latest finished ones. */
export interface DeliveryQueue {
  get(id: number): Delivery | undefined;
  /** Adds or replaces one. */
  put(delivery: Delivery): void;
  drop(id: number): void;
  all(): readonly Delivery[];
  /** The deliveries of one webhook, in order. */
  pendingOf(hookId: number): readonly Delivery[];
  readonly pending: number;
  /** Webhooks with a pending delivery. */
  waiting(): readonly number[];
  clear(): void;
}

/** How many finished deliveries are kept. */
const MOST_DONE = 500;

/** `touched` is called with the id of every change. */
export function createDeliveryQueue(touched: (id: number) => void): DeliveryQueue {
  const all = new Map<number, Delivery>();
  /** By webhook, then by id; sorted on demand. */
  const pending = new Map<number, Map<number, Delivery>>();
  const sorted = new Map<number, readonly Delivery[]>();
  const done = new Set<number>();
  let count = 0;
  const take = (id: number): void => {
    const before = all.get(id);
    if (!before) return;
    all.delete(id);
    done.delete(id);
    const own = pending.get(before.hookId);
    if (own?.delete(id)) {
      count--;
      sorted.delete(before.hookId);
      if (own.size === 0) pending.delete(before.hookId);
    }
    touched(id);
  };
  return {
    get: (id) => all.get(id),
    put: (delivery) => {
      const { id, hookId, status } = delivery;
      take(id);
      all.set(id, delivery);
      touched(id);
      if (status === "pending") {
        const own = pending.get(hookId) ?? new Map<number, Delivery>();
        pending.set(hookId, own.set(id, delivery));
        sorted.delete(hookId);
        count++;
        return;
      }
      done.add(id);
      const [oldest] = done;
      if (done.size > MOST_DONE && oldest !== undefined) take(oldest);
    },
    drop: take,
    all: () => [...all.values()].sort((one, other) => one.id - other.id),
    pendingOf: (hookId) => {
      const known = sorted.get(hookId);
      if (known) return known;
      const list = [...(pending.get(hookId)?.values() ?? [])].sort((one, other) => one.order - other.order);
      sorted.set(hookId, list);
      return list;
    },
    get pending() {
      return count;
    },
    waiting: () => Array.from(pending.keys()),
    clear: () => {
      Array.from(all.keys()).forEach(take);
    },
  };
}
