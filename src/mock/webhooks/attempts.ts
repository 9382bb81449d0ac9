import { STORED } from "../generic/stored.ts";
import { partOf } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import { isHeld } from "./delivery-faults.ts";
import type { Delivery } from "./hook.ts";
import type { createRaising } from "./raise-events.ts";
import type { WebhookState } from "./webhook-state.ts";
import type { WebhookEnv, WebhookStore } from "./webhook-store-model.ts";

/** When a delivery is attempted, how often, and what happens to it and its webhook afterwards (facts 3.6). */
type Attempts = Pick<WebhookStore, "claim" | "settle" | "again" | "nextDueMs">;

interface Parts {
  readonly state: WebhookState;
  readonly raising: ReturnType<typeof createRaising>;
  readonly env: () => WebhookEnv;
}

/** Waits after the first and the second attempt of a cycle. */
const WAITS_MS = [1000, 4000];
/** How many consecutive failures stop a webhook: three cycles of three attempts. */
const MOST_FAILURES = 9;

export function createAttempts(world: World, { state, raising, env }: Parts): Attempts {
  const { hooks, queue, next, newEventId, set } = state;
  const putBack = (delivery: Delivery, endMs: number): Delivery => {
    const { tried } = delivery;
    const wait = WAITS_MS[tried - 1];
    if (wait !== undefined) return { ...delivery, dueMs: endMs + wait };
    // The cycle is over: the delivery gets a new id and goes to the end of the queue.
    return { ...delivery, eventId: newEventId(), tried: 0, dueMs: endMs, order: next("order") };
  };
  return {
    claim: ({ token, realMs, forMs, most }) => {
      const nowMs = world.clock.nowMs();
      const found: Delivery[] = [];
      for (const hookId of queue.waiting()) {
        if (found.length >= most) break;
        const pending = queue.pendingOf(hookId);
        // One at a time: while one is being sent, the others wait.
        if (pending.some(({ claim }) => claim !== undefined && claim.untilMs > realMs)) continue;
        const first = pending.find((one) => one.dueMs <= nowMs || !isHeld(one));
        if (!first || first.dueMs > nowMs) continue;
        if (first.fault === "webhook-deleted" && first.tried === 0) removeEntity(world, first);
        const claimed = { ...first, claim: { token, untilMs: realMs + forMs } };
        queue.put(claimed);
        found.push(claimed);
      }
      return found;
    },
    settle: (claimed, attempt, verdict) => {
      const delivery = queue.get(claimed.id);
      if (!delivery?.claim || delivery.claim.token !== claimed.claim?.token) return;
      const hook = hooks.get(delivery.hookId);
      const attempts = [...delivery.attempts, attempt].slice(-MOST_FAILURES);
      const own = { ...delivery, attempts, tried: delivery.tried + 1, claim: undefined };
      const isTaken = verdict === "taken";
      if (!hook || delivery.status !== "pending") {
        queue.put({ ...own, status: isTaken ? "delivered" : "discarded" });
        return;
      }
      const failures = isTaken ? 0 : hook.ConsecutiveErrors + 1;
      const isOver = verdict === "gone" || failures >= MOST_FAILURES;
      const counted = set({
        ...hook,
        TotalCalls: hook.TotalCalls + 1,
        TotalErrors: hook.TotalErrors + (isTaken ? 0 : 1),
        ConsecutiveErrors: failures,
        ...(isTaken ? {} : { LastError: attempt.error ?? "" }),
        State: isOver ? "TooManyErrors" : hook.State,
      });
      const clock = world.clock;
      const endMs = clock.frozen ? Math.max(delivery.dueMs, world.startMs) : clock.nowMs();
      queue.put(isTaken ? { ...own, status: "delivered" } : putBack(own, endMs));
      // A frozen clock does not show how long the others waited for this one.
      const following = clock.frozen && queue.pendingOf(delivery.hookId).find((one) => !isHeld(one));
      if (following && following.dueMs < endMs) queue.put({ ...following, dueMs: endMs });
      const actorId = world.actorId;
      world.actorId = 0;
      raising.emitState(counted, hook);
      world.actorId = actorId;
    },
    again: (id) => {
      const known = queue.get(id);
      if (!known || !hooks.has(known.hookId)) return undefined;
      const { fault: _fault, claim: _claim, ...rest } = known;
      const fresh: Delivery = {
        ...rest,
        id: next("delivery"),
        order: next("order"),
        status: "pending",
        dueMs: world.nowMs(),
        tried: 0,
        attempts: [],
      };
      queue.put(fresh);
      env().wake();
      return fresh;
    },
    nextDueMs: () => {
      let least: number | undefined;
      for (const hookId of queue.waiting()) {
        for (const one of queue.pendingOf(hookId)) {
          least = Math.min(least ?? one.dueMs, one.dueMs);
          if (!isHeld(one)) break;
        }
      }
      return least;
    },
  };
}

/** For the fault `webhook-deleted`, without raising an event. */
function removeEntity(world: World, { payload, carrier }: Delivery): void {
  const emit = world.events;
  world.events = undefined;
  if (carrier) partOf(world, STORED).set(carrier.family, carrier.id, null);
  else if (payload["Entity"] === "chatsession") world.store.remove(Number(payload["PrimaryKey"]));
  world.events = emit;
}
