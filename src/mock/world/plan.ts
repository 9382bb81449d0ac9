import { between, hash } from "../../data/hash.ts";
import { type Instant, instantFromMs } from "../../time/instant.ts";
import { COLLEAGUES, SAMPLE_USER, type Agent } from "./agents.ts";
import { TOPICS } from "./topics.ts";

/**
 * The sessions of a fresh world, as arithmetic on (seed, size, id): cheap enough to know the queue of a hundred
 * thousand without generating one of them. In order of id, and so of age: ended, colleagues', the sample user's,
 * queued.
 */
export interface Plan {
  readonly seed: number;
  readonly size: number;
  readonly startMs: number;
}

export interface PlannedSession {
  readonly id: number;
  readonly kind: "ended" | "active" | "queued";
  readonly topicId: number;
  readonly status: string;
  readonly user: Agent | undefined;
  readonly rank: number;
  readonly initialQueuePos: number;
  readonly requestedMs: number;
}

const SECOND = 1000;
/** Customers arrive about every three minutes; the last one shortly before the world's start. */
const GAP = 180 * SECOND;
const JITTER = 120 * SECOND;
const OWN_TOPICS = TOPICS.filter((topic) => topic.team === "own").map((topic) => topic.id);
const PARTNER_TOPIC = TOPICS.find((topic) => topic.team === "partner")?.id ?? 0;
const OWN_COLLEAGUES = COLLEAGUES.filter((agent) => agent.team === "own");
const PARTNER = COLLEAGUES.find((agent) => agent.team === "partner");

/** The first id of each part of the world; each part ends before the next. */
export function partsOf(size: number): { readonly colleagues: number; readonly own: number; readonly queued: number } {
  const queued = Math.ceil(size / 3);
  const own = Math.min(5, Math.floor(size / 6));
  const colleagues = Math.min(20, Math.floor(size / 4));
  return { colleagues: size - queued - own - colleagues + 1, own: size - queued - own + 1, queued: size - queued + 1 };
}

/** The session `id` (1 to size) of a fresh world. */
export function planSession(plan: Plan, id: number): PlannedSession {
  const parts = partsOf(plan.size);
  const kind = id < parts.colleagues ? "ended" : id < parts.queued ? "active" : "queued";
  const { user, rank } = handler(plan, parts, id);
  const left = kind === "ended" && !user;
  return {
    id,
    kind,
    topicId: topicOf(plan, parts, id, user),
    status: kind === "queued" ? "InQueue" : left ? "ClosedFromQueue" : kind === "ended" ? "Closed" : turn(plan, id),
    user,
    rank,
    initialQueuePos: kind === "queued" ? id - parts.queued + 1 : between(plan.seed, id, "pos", 1, 3),
    requestedMs: requestedMs(plan, id),
  };
}

/** When the customer of session `id` asked; later for a higher id. */
export function requestedMs(plan: Plan, id: number): number {
  const jitter = between(plan.seed, id, "asked", 0, JITTER);
  return plan.startMs - 20 * SECOND - (plan.size - id) * GAP - jitter;
}

/** An instant of the world's past; the digits below a millisecond are seeded. */
export function planInstant(plan: Plan, id: number, name: string, ms: number): Instant {
  return instantFromMs(ms, hash(plan.seed, id, name) % 10_000);
}

function turn(plan: Plan, id: number): string {
  return hash(plan.seed, id, "turn") % 2 === 0 ? "CustomerLast" : "UserLast";
}

type Parts = ReturnType<typeof partsOf>;

function handler(plan: Plan, parts: Parts, id: number): { user: Agent | undefined; rank: number } {
  if (id >= parts.queued) return { user: undefined, rank: 0 };
  if (id >= parts.own) return { user: SAMPLE_USER, rank: id - parts.own + 1 };
  if (id >= parts.colleagues) {
    const nth = id - parts.colleagues;
    if (id === parts.own - 1 && PARTNER) return { user: PARTNER, rank: 1 };
    return { user: OWN_COLLEAGUES[nth % OWN_COLLEAGUES.length], rank: Math.floor(nth / OWN_COLLEAGUES.length) + 1 };
  }
  // Every third ended session was abandoned while waiting.
  if (id % 3 === 0) return { user: undefined, rank: 0 };
  const former = [SAMPLE_USER, ...OWN_COLLEAGUES];
  return { user: former[hash(plan.seed, id, "former") % former.length], rank: between(plan.seed, id, "rank", 1, 3) };
}

function topicOf(plan: Plan, parts: Parts, id: number, user: Agent | undefined): number {
  const queuedPartner = id >= parts.queued && (id - parts.queued) % 12 === 11;
  if (user?.team === "partner" || queuedPartner || (id < parts.colleagues && id % 8 === 0)) return PARTNER_TOPIC;
  return OWN_TOPICS[hash(plan.seed, id, "topic") % OWN_TOPICS.length] ?? 1;
}
