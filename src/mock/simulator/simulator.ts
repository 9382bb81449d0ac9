import TinyQueue from "tinyqueue";
import { fraction } from "../../data/hash.ts";
import { isLive } from "../lifecycle/steps.ts";
import type { SessionState } from "../store/session.ts";
import { COLLEAGUES } from "../world/agents.ts";
import type { World } from "../world/world.ts";
import { simulateArrival } from "./simulate-arrival.ts";
import { colleagueTurn } from "./colleague.ts";
import { customerTurn } from "./customer.ts";
import { checkRate } from "./options.ts";
import type { SimulationTime } from "./simulation-time.ts";

/**
 * Customers and colleagues who act on their own, in the world's time. Each takes a turn now and then and does what the
 * session's status requires; the seed determines when, and what. There is no timer: the code that moves the clock calls
 * `run`, which plays everything up to the current moment, in order of time.
 */
export interface Simulator {
  /** Customers a minute. */
  readonly rate: number;
  /** Plays up to the clock's moment; returns the number of turns. */
  run(): number;
  /** Called with sessions that were added or changed, so that customers of manually added sessions act too. */
  onSessionChange(session: SessionState): void;
}

type Turn =
  | { readonly at: number; readonly order: number; readonly who: "arrival" }
  | { readonly at: number; readonly order: number; readonly who: "customer"; readonly id: number; readonly nth: number }
  | {
      readonly at: number;
      readonly order: number;
      readonly who: "colleague";
      readonly agent: (typeof COLLEAGUES)[number];
      readonly nth: number;
    };

/** The size of a session with its messages. */
const CONVERSATION_BYTES = 8192;
/** How many simulated sessions are kept after they end, so that a simulation can run for weeks. */
const ENDED_KEPT = 1000;

/** The most turns in one jump of the clock, say by a year: the rest of it is skipped. */
const MOST_TURNS = 200_000;

export function createSimulator(
  world: World,
  rate: number,
  { from = world.clock.nowMs(), mostTurns = MOST_TURNS }: { readonly from?: number; readonly mostTurns?: number } = {},
): Simulator {
  const perMinute = checkRate(rate);
  const { seed, clock, store } = world;
  const isBefore = (one: Turn, other: Turn): number => one.at - other.at || one.order - other.order;
  let turns = new TinyQueue<Turn>([], isBefore);
  const present = new Set<number>();
  const created = new Set<number>();
  const ended: number[] = [];
  let order = 0;
  let arrivals = 0;
  let reached = from;
  const timeAt = (ms: number): SimulationTime => ({ world, ms });
  const later = (ms: number, name: string, id: number, mean: number): number =>
    ms - Math.log(1 - fraction(seed, id, name)) * mean;

  const scheduleArrival = (ms: number): void => {
    if (perMinute === 0) return;
    arrivals++;
    turns.push({ at: later(ms, "arrival", arrivals, 60_000 / perMinute), order: order++, who: "arrival" });
  };
  const scheduleCustomer = (id: number, ms: number, nth: number): void => {
    const pause = 2000 + fraction(seed, id, `look ${nth}`) * 6000;
    turns.push({ at: ms + pause, order: order++, who: "customer", id, nth });
  };
  const scheduleColleague = (agent: (typeof COLLEAGUES)[number], ms: number, nth: number): void => {
    const pause = 6000 + fraction(seed, agent.id, `look ${nth}`) * 14_000;
    turns.push({ at: ms + pause, order: order++, who: "colleague", agent, nth });
  };
  const onSessionChange = (session: SessionState): void => {
    const { ChatSessionId: id } = session;
    if (present.has(id) || !isLive(session)) return;
    present.add(id);
    scheduleCustomer(id, reached, 0);
  };

  /** Moves all turns by this much: later or, if the clock went back, earlier. */
  const shift = (ms: number): void => {
    turns = new TinyQueue(
      turns.data.map((turn) => ({ ...turn, at: turn.at + ms })),
      isBefore,
    );
  };

  const leave = (id: number): void => {
    present.delete(id);
    if (!created.delete(id)) return;
    ended.push(id);
    const oldest = ended.length > ENDED_KEPT ? ended.shift() : undefined;
    const session = oldest === undefined ? undefined : store.get(oldest);
    if (session && !isLive(session)) store.remove(session.ChatSessionId);
  };
  const live = (): SessionState[] =>
    [...present].flatMap((id) => {
      const session = store.get(id);
      return session ? [session] : [];
    });

  const play = (turn: Turn): void => {
    const time = timeAt(turn.at);
    if (turn.who === "arrival") {
      if (world.room.isLeft()) {
        world.room.charge(CONVERSATION_BYTES);
        created.add(simulateArrival(time));
      }
      scheduleArrival(turn.at);
    } else if (turn.who === "customer") {
      if (customerTurn(time, turn.id, turn.nth)) scheduleCustomer(turn.id, turn.at, turn.nth + 1);
      else leave(turn.id);
    } else {
      world.actorId = turn.agent.id;
      colleagueTurn(time, turn.agent, turn.nth, live());
      world.actorId = 0;
      scheduleColleague(turn.agent, turn.at, turn.nth + 1);
    }
  };

  for (const session of store.list()) onSessionChange(session);
  for (const agent of COLLEAGUES) scheduleColleague(agent, reached, 0);
  scheduleArrival(reached);

  return {
    rate: perMinute,
    onSessionChange,
    run: () => {
      const now = clock.nowMs();
      let played = 0;
      if (now < reached) shift(now - reached);
      for (let next = turns.peek(); next && next.at <= now; next = turns.peek()) {
        if (played === mostTurns) {
          shift(now - next.at);
          break;
        }
        turns.pop();
        reached = next.at;
        world.runAt(next.at, () => play(next));
        played++;
      }
      reached = now;
      return played;
    },
  };
}
