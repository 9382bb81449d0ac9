import { instantFromMs } from "../../time/instant.ts";
import type { Carrier } from "../../data/reference.ts";
import { agentOfId } from "../world/agents.ts";
import { HISTORY } from "../world/history.ts";
import { partOf, type PartKey } from "../world/parts.ts";
import type { WorldPart } from "../world/world-part.ts";
import type { World } from "../world/world.ts";
import { createDeliveryQueue } from "./delivery-queue.ts";
import { withFault, type DeliveryFault } from "./delivery-faults.ts";
import { CHAT_EVENTS, type Attempt, type Delivery, type Hook, type NewWebhook } from "./hook.ts";
import { carrierEvents } from "./carrier-events.ts";
import { eventIdOf, messageFacts, payloadOf, sessionFacts, stateFacts, type EventFacts } from "./payload.ts";

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

interface WebhookEnv {
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

export const WEBHOOKS: PartKey<WebhookStore> = { name: "webhooks", make: createWebhookStore };

/** Waits after the first and the second attempt of a cycle. */
const WAITS_MS = [1000, 4000];
/** So many failures in a row stop a webhook: three cycles of three attempts. */
const MOST_FAILURES = 9;
/** Beyond this many on their way, new events are discarded: their receivers have been away for long. */
const MOST_PENDING = 10_000;

const ALONE: WebhookEnv = { context: "Default", wake: () => {}, faultOf: () => undefined };

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

function createWebhookStore(world: World): WebhookStore {
  const hooks = new Map<number, Hook>();
  const touched = new Set<string>();
  const queue = createDeliveryQueue((id) => touched.add(`delivery/${id}`));
  let counters = NONE;
  let raised: string[] = [];
  const next = (name: keyof Counters): number => {
    counters = { ...counters, [name]: counters[name] + 1 };
    touched.add(COUNTERS);
    return counters[name];
  };
  const set = (hook: Hook): Hook => {
    // Messages are told of where they are kept, which a world without operations on them does not.
    partOf(world, HISTORY);
    hooks.set(hook.WebhookId, hook);
    touched.add(`hook/${hook.WebhookId}`);
    return hook;
  };
  const newId = (): string => eventIdOf(world.seed, next("event"));

  const enqueue = (hook: Hook, facts: EventFacts, header: string): void => {
    const frame = { at: instantFromMs(world.nowMs()), context: store.env.context, actorId: world.actorId };
    const delivery: Delivery = {
      id: next("delivery"),
      hookId: hook.WebhookId,
      event: header,
      eventId: newId(),
      payload: payloadOf(facts, hook, frame),
      status: queue.pending < MOST_PENDING ? "pending" : "discarded",
      order: next("order"),
      dueMs: world.nowMs(),
      tried: 0,
      attempts: [],
    };
    const fault = store.env.faultOf();
    const sent = fault
      ? withFault(fault, delivery, {
          id: () => next("delivery"),
          order: () => next("order"),
          eventId: newId,
          frame,
          hook,
        })
      : [delivery];
    for (const one of sent) {
      queue.put(one);
      raised.push(one.eventId);
    }
    release(delivery);
  };
  /** What was to come out of order follows the event after it. */
  const release = (later: Delivery): void => {
    for (const held of queue.pendingOf(later.hookId)) {
      if (held.fault !== "webhook-out-of-order" || held.tried > 0 || held.id === later.id) continue;
      if (held.dueMs > later.dueMs) queue.put({ ...held, dueMs: later.dueMs, order: next("order") });
    }
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
    if (found) store.env.wake();
  };
  const discard = (hookId: number): void => {
    for (const delivery of queue.pendingOf(hookId)) queue.put({ ...delivery, status: "discarded" });
  };
  const tellState = (hook: Hook, before: Hook | undefined): void => {
    if (!before || hook.State === before.State) return;
    if (hook.State !== "Active") discard(hook.WebhookId);
    const what = STATE_EVENTS[hook.State];
    if (what) raise(stateFacts(hook, what), `webhook${hook.WebhookId}.${what}`);
  };
  const putBack = (delivery: Delivery, endMs: number): Delivery => {
    const { tried } = delivery;
    const wait = WAITS_MS[tried - 1];
    if (wait !== undefined) return { ...delivery, dueMs: endMs + wait };
    // The cycle is over: a new id, behind everything else.
    return { ...delivery, eventId: newId(), tried: 0, dueMs: endMs, order: next("order") };
  };
  const readEntry = (key: string): unknown => {
    if (key === COUNTERS) return counters;
    const [kind, id] = key.split("/");
    return kind === "hook" ? hooks.get(Number(id)) : queue.get(Number(id));
  };
  const writeEntry = (key: string, value: unknown): void => {
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
  const keys = (): string[] => [
    COUNTERS,
    ...[...hooks.keys()].map((id) => `hook/${id}`),
    ...queue.all().map(({ id }) => `delivery/${id}`),
  ];
  const stamp = (): Carrier => ({ ...world.associate(agentOfId(world.actorId)) });

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
          : { ...given, WebhookId: next("hook"), Registered: now, RegisteredAssociate: stamp() },
      );
      // One that is set going again has no failures yet.
      const isRevived = hook.State === "Active" && before?.State === "TooManyErrors";
      const whole = isRevived ? set({ ...hook, ConsecutiveErrors: 0 }) : hook;
      tellState(whole, before);
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
      if (!hooks.delete(id)) return false;
      touched.add(`hook/${id}`);
      discard(id);
      return true;
    },
    raise,
    deliveries: () => queue.all(),
    claim: ({ token, realMs, forMs, most }) => {
      const nowMs = world.clock.nowMs();
      const found: Delivery[] = [];
      for (const hookId of queue.waiting()) {
        if (found.length >= most) break;
        const pending = queue.pendingOf(hookId);
        // One at a time: while one is under way, the others wait for it.
        if (pending.some(({ claim }) => claim !== undefined && claim.untilMs > realMs)) continue;
        const first = pending.find(({ dueMs, fault, tried }) => dueMs <= nowMs || !isHeld(fault) || tried > 0);
        if (!first || first.dueMs > nowMs) continue;
        if (first.fault === "webhook-deleted" && first.tried === 0) removeEntity(first);
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
      const actorId = world.actorId;
      world.actorId = 0;
      tellState(counted, hook);
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
      store.env.wake();
      return fresh;
    },
    nextDueMs: () => {
      let least: number | undefined;
      for (const hookId of queue.waiting()) {
        for (const { dueMs, fault, tried } of queue.pendingOf(hookId)) {
          least = Math.min(least ?? dueMs, dueMs);
          if (!isHeld(fault) || tried > 0) break;
        }
      }
      return least;
    },
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
      read: readEntry,
      write: writeEntry,
    },
  };
  const removeEntity = ({ payload }: Delivery): void => {
    const told = world.events;
    world.events = undefined;
    if (payload["Entity"] === "chatsession") world.store.remove(Number(payload["PrimaryKey"]));
    world.events = told;
  };
  world.events = {
    sessionChanged: (after, before) => {
      if (hooks.size === 0) return;
      if (!after) {
        if (before && before.Status !== "Deleted")
          raise(sessionFacts("changed", before, statusNumber(world, "Deleted")));
        return;
      }
      const isNew = before === undefined;
      if (!isNew && FIELDS.every((name) => sameField(after[name], before[name]))) return;
      raise(sessionFacts(isNew ? "created" : "changed", after, statusNumber(world, after.Status)));
    },
    messageAdded: (sessionId) => raise(messageFacts(sessionId)),
    carrierChanged: (change) => {
      if (hooks.size > 0) for (const facts of carrierEvents(change)) raise(facts);
    },
    takeRaised: () => {
      const taken = raised;
      if (taken.length > 0) raised = [];
      return taken;
    },
  };
  return store;
}

/** What makes a session another one for a receiver: its status, and whose it is. */
const FIELDS = ["Status", "TopicId", "User", "TransferTo"] as const;

function sameField(one: unknown, other: unknown): boolean {
  const keyOf = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? ((value as Carrier)["AssociateId"] ?? null) : (value ?? null);
  return one === other || keyOf(one) === keyOf(other);
}

const STATE_EVENTS: Readonly<Partial<Record<Hook["State"], "started" | "stopped" | "errors">>> = {
  Active: "started",
  Stopped: "stopped",
  TooManyErrors: "errors",
};

/** Is a delivery kept back until it is due, while others go past it? */
function isHeld(fault: string | undefined): boolean {
  return fault === "webhook-late" || fault === "webhook-out-of-order";
}

function statusNumber({ contract }: World, status: string | null): number {
  return contract.enums["ChatSessionStatus"]?.values.find(({ name }) => name === status)?.value ?? 0;
}

/** The body of a call: its id first, as on the pages. */
export function bodyOf({ eventId, payload }: Pick<Delivery, "eventId" | "payload">): string {
  return JSON.stringify({ EventId: eventId, ...payload });
}
