import { blankOf } from "../../data/empty.ts";
import type { Contract } from "../../model.ts";
import { createSessionStore } from "../store/session-store.ts";
import type { SeedSource, SessionListener, SessionStore } from "../store/store-model.ts";
import type { MemoryShare } from "../memory-budget.ts";
import { AGENT_BOOK, createAgentBook, type AgentBook } from "./agent-book.ts";
import { associateOf, type Agent } from "./agents.ts";
import type { Carrier } from "../../data/reference.ts";
import type { OffsetAt } from "../../time/instant.ts";
import type { Claims } from "./claims.ts";
import { createClock, type ClockOption, type WorldClock } from "./clock.ts";
import type { WorldEvents } from "./world-events.ts";
import type { WorldPart } from "./world-part.ts";
import { partsOf, planInstant, planSession, requestedMs, type Plan } from "./plan.ts";
import { referenceOf } from "./references/index.ts";
import { seededSession } from "./seeded.ts";

/** Everything a behaviour may read and change: sessions, time, people. */
export interface World {
  readonly contract: Contract;
  readonly seed: number;
  /** The start of the world, in milliseconds since 1970. */
  readonly startMs: number;
  readonly clock: WorldClock;
  /** The time of current events, in milliseconds since 1970: the clock's, or the moment that a simulation plays. */
  readonly nowMs: () => number;
  /** Runs something at such a moment. */
  readonly runAt: (ms: number, act: () => void) => void;
  readonly store: SessionStore;
  /** How many sessions the fresh world had. */
  readonly size: number;
  /** State of the operation groups in addition to the sessions, by name. */
  readonly parts: Map<string, WorldPart>;
  /** The agents of this world. */
  readonly agents: AgentBook;
  /** Who is currently acting: an AssociateId; 0 for a customer. */
  actorId: number;
  /** Set if the store decides claims; undefined if this process does. */
  claims: Claims | undefined;
  /** Asked for room by anything that grows without a request. */
  room: Pick<MemoryShare, "charge" | "isLeft">;
  /** Is notified of events; undefined in a world without webhooks. */
  events: WorldEvents | undefined;
  /** The Associate carrier of an agent. */
  associate(agent: Agent): Carrier;
  /** An empty carrier of a type. */
  blank(typeName: string): Readonly<Carrier>;
  /** The carrier of a type with the given values; all others follow from its primary key. */
  reference(typeName: string, given: Readonly<Carrier>): Carrier;
}

const UNLIMITED: World["room"] = { charge: () => {}, isLeft: () => true };

interface WorldOptions {
  readonly contract: Contract;
  readonly seed: number;
  /** How many sessions a fresh world has. */
  readonly sessions: number;
  readonly clock: ClockOption | undefined;
  /** The zone in which moments without an offset are local; undefined if they need one. */
  readonly zone?: OffsetAt | undefined;
  /** The moment at which the world began, if it is older than this process. */
  readonly startMs?: number | undefined;
  /** Whether sessions are changing because of another process, which then changes the parts too. */
  readonly following?: () => boolean;
  readonly onChange?: SessionListener;
}

/** Creates a fresh world: the same options give the same sessions, with times relative to the clock's moment. */
export function createWorld(options: WorldOptions): World {
  const { contract, seed, sessions, clock: at, zone, startMs, following, onChange } = options;
  const clock = createClock(at, zone);
  const plan: Plan = { seed, size: sessions, startMs: startMs ?? clock.nowMs() };
  const associates = new Map<number, Carrier>();
  const associate = (agent: Agent): Carrier => {
    const known = associates.get(agent.id) ?? associateOf(contract, agent, plan);
    if (associates.size < 10_000) associates.set(agent.id, known);
    return known;
  };
  const agents = createAgentBook(() => associates.clear());
  const parts = new Map<string, WorldPart>([[AGENT_BOOK, agents]]);
  const knownValues = (typeName: string, given: Readonly<Carrier>): Readonly<Carrier> => {
    const id = given[`${typeName}Id`];
    for (const part of parts.values())
      if (part.knownValues && typeof id === "number") return part.knownValues(typeName, id);
    return {};
  };
  let played: number | undefined;
  const onSessionChange: SessionListener = (after, before) => {
    if (!following?.()) {
      world.events?.sessionChanged(after, before);
      for (const part of parts.values()) part.onSessionChange?.(after, before);
    }
    onChange?.(after, before);
  };
  const world: World = {
    contract,
    seed,
    size: sessions,
    parts,
    agents,
    actorId: 0,
    claims: undefined,
    room: UNLIMITED,
    events: undefined,
    startMs: plan.startMs,
    clock,
    nowMs: () => played ?? clock.nowMs(),
    runAt: (ms, act) => {
      played = Math.floor(ms);
      try {
        act();
      } finally {
        played = undefined;
      }
    },
    store: createSessionStore(seedSource(contract, plan), onSessionChange),
    associate,
    blank: (typeName) => {
      const type = contract.types[typeName];
      return type ? blankOf(type) : {};
    },
    reference: (typeName, given) => {
      const { AssociateId: id = 0 } = given;
      // An agent with other credentials becomes known with the first call.
      const known = typeName === "Associate" && typeof id === "number" ? associate(agents.byId(id)) : {};
      return referenceOf(contract, plan, typeName, { ...known, ...knownValues(typeName, given), ...given });
    },
  };
  return world;
}

function seedSource(contract: Contract, plan: Plan): SeedSource {
  const parts = partsOf(plan.size);
  const queued = [];
  for (let id = parts.queued; id <= plan.size; id++) {
    const { topicId } = planSession(plan, id);
    queued.push({ id, topicId, at: planInstant(plan, id, "asked", requestedMs(plan, id)) });
  }
  const active = [];
  for (let id = parts.colleagues; id < parts.queued; id++) {
    const { user, rank } = planSession(plan, id);
    if (user) active.push({ id, userId: user.id, rank });
  }
  return {
    size: plan.size,
    make: (id) => seededSession(contract, plan, id),
    topicOf: (id) => planSession(plan, id).topicId,
    queued,
    active,
  };
}
