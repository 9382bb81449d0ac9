import { MOST_HOPS, webhookHops } from "../../routing/hops.ts";
import { instantFromMs } from "../../time/instant.ts";
import type { WorldEvents } from "../world/world-events.ts";
import type { World } from "../world/world.ts";
import { isHeld, withFault } from "./delivery-faults.ts";
import type { Delivery, Hook } from "./hook.ts";
import { payloadOf, stateFacts, type EventFacts } from "./payload.ts";
import type { WebhookState } from "./webhook-state.ts";
import type { WebhookEnv, WebhookStore } from "./webhook-store-model.ts";

/** Turns events into deliveries, one for each webhook that subscribes to them. */
interface Raising extends Pick<WebhookStore, "raise"> {
  /** Discards a webhook's pending deliveries. */
  readonly discard: (hookId: number) => void;
  /** Raises the event for a changed state. */
  readonly emitState: (hook: Hook, before: Hook | undefined) => void;
  /** The ids of the events since the last call. */
  readonly takeRaised: WorldEvents["takeRaised"];
  readonly causedBy: WorldEvents["causedBy"];
}

/** Beyond this many pending deliveries, new events are discarded: their receivers have long been unreachable. */
const MOST_PENDING = 10_000;
/** The size of a delivery with its attempts. */
const DELIVERY_BYTES = 4096;
const GOES_ROUND = `Its events are not sent: ${MOST_HOPS} calls of webhooks that led back to the mock have caused it.`;

const STATE_EVENTS: Readonly<Partial<Record<Hook["State"], "started" | "stopped" | "errors">>> = {
  Active: "started",
  Stopped: "stopped",
  TooManyErrors: "errors",
};

const OUT_OF_ORDER = "webhook-out-of-order";
const isHeldForNext = (one: Delivery): boolean => one.fault === OUT_OF_ORDER && isHeld(one);

/** `env` is read each time: the mock sets its own later. */
export function createRaising(world: World, state: WebhookState, env: () => WebhookEnv): Raising {
  const { hooks, queue, next, newEventId } = state;
  let raised: string[] = [];
  /** How many calls of webhooks, each caused by the one before, have led to what is in progress. */
  let hops = 0;
  /** A delivery held back to arrive out of order is released after the next event. */
  const release = (later: Delivery): void => {
    for (const held of queue.pendingOf(later.hookId)) {
      if (!isHeldForNext(held) || held.id === later.id) continue;
      if (held.dueMs > later.dueMs) queue.put({ ...held, dueMs: later.dueMs, order: next("order") });
    }
  };
  const isWaiting = (one: Delivery): boolean => isHeldForNext(one) && one.dueMs > world.nowMs();
  const enqueue = (hook: Hook, facts: EventFacts, header: string): void => {
    const isSent = queue.pending < MOST_PENDING && world.room.isLeft() && hops < MOST_HOPS;
    const frame = { at: instantFromMs(world.nowMs()), context: env().context, actorId: world.actorId };
    const delivery: Delivery = {
      id: next("delivery"),
      hookId: hook.WebhookId,
      event: header,
      eventId: newEventId(),
      payload: payloadOf(facts, hook, frame),
      status: isSent ? "pending" : "discarded",
      order: next("order"),
      dueMs: world.nowMs(),
      tried: 0,
      attempts: [],
      ...(hops > 0 && { hops }),
      ...(facts.carrier && { carrier: facts.carrier }),
    };
    const found = env().faultOf();
    // Two events swap places: the one after an event that is held back is not held back itself.
    const isSecond = found?.name === OUT_OF_ORDER && queue.pendingOf(hook.WebhookId).some(isWaiting);
    const fault = isSecond ? undefined : found;
    const making = { id: () => next("delivery"), order: () => next("order"), eventId: newEventId, frame, hook };
    for (const one of fault ? withFault(fault, delivery, making) : [delivery]) {
      world.room.charge(DELIVERY_BYTES);
      queue.put(one);
      raised.push(one.eventId);
    }
    release(delivery);
  };
  const raise: WebhookStore["raise"] = (facts, header = facts.Event) => {
    if (hooks.size === 0) return;
    const wanted = header.toLowerCase();
    let found = false;
    for (const hook of hooks.values()) {
      if (hook.State !== "Active" || hook.Type === "crmscript") continue;
      if (!hook.Events.some((name) => name.toLowerCase() === wanted)) continue;
      enqueue(hook, facts, header);
      found = true;
    }
    if (found) env().wake();
  };
  const discard = (hookId: number): void => {
    for (const delivery of queue.pendingOf(hookId)) queue.put({ ...delivery, status: "discarded" });
  };
  return {
    raise,
    discard,
    emitState: (hook, before) => {
      if (!before || hook.State === before.State) return;
      if (hook.State !== "Active") discard(hook.WebhookId);
      const what = STATE_EVENTS[hook.State];
      if (what) raise(stateFacts(hook, what), `webhook${hook.WebhookId}.${what}`);
    },
    causedBy: (request) => {
      hops = request ? webhookHops(request) : 0;
    },
    takeRaised: () => {
      if (raised.length === 0) return undefined;
      const events = raised;
      raised = [];
      return hops < MOST_HOPS ? { events } : { events, notes: [GOES_ROUND] };
    },
  };
}
