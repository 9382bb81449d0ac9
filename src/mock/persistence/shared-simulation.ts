import { createSimulator, type Simulator } from "../simulator/simulator.ts";
import type { SessionStore } from "../store/session-store.ts";
import type { SessionState } from "../store/session.ts";
import type { SessionChange, MockInternals, Transaction } from "./persistence.ts";

/** One of several processes simulates; when it falls silent, another one takes over. */
export interface SimulationState {
  /** Customers a minute. */
  readonly rate: number;
  /** Who simulates. */
  readonly host: string;
  /** Until when it is taken for alive: milliseconds since 1970, in real time. */
  readonly untilMs: number;
}

/** A simulation that several processes know of. */
export interface SharedSimulation {
  readonly get: () => SimulationState | undefined;
  readonly set: (state: SimulationState | undefined) => void;
  readonly simulate: (rate: number | undefined) => void;
  readonly simulator: () => Simulator | undefined;
  onSessionChange(session: SessionState): void;
  /** The world is another one. */
  reset(): void;
  readonly tick: (keep: Transaction, during: CollectChanges) => Promise<void>;
}

/** Runs something and says which sessions it changed. */
export type CollectChanges = (act: () => void) => readonly SessionChange[];

/** How long a host is taken for alive after its last word, and how often it gives one. */
const HOST_TIMEOUT_MS = 6000;
const HEARTBEAT_MS = 2000;

export function createSharedSimulation(inside: MockInternals, host: string, realMs: () => number): SharedSimulation {
  let state: SimulationState | undefined;
  let own: Simulator | undefined;
  let heardMs = Number.NEGATIVE_INFINITY;
  const set = (next: SimulationState | undefined): void => {
    if (next?.host !== host) own = undefined;
    else if (own?.rate !== next.rate) own = createSimulator(inside.world(), next.rate);
    state = next;
  };
  const alive = (): number => realMs() + HOST_TIMEOUT_MS;
  return {
    get: () => state,
    set,
    simulate: (rate) => {
      own = undefined;
      set(rate === undefined ? undefined : { rate, host, untilMs: alive() });
    },
    simulator: () => own ?? (state && { rate: state.rate, run: () => 0, noticed: () => {} }),
    onSessionChange: (session) => own?.noticed(session),
    reset: () => {
      own = undefined;
      set(state);
    },
    tick: async (keep, during) => {
      const now = realMs();
      const quiet = now - heardMs < HEARTBEAT_MS;
      if (quiet && !own) return;
      if (!quiet) heardMs = now;
      let done: ReturnType<CollectChanges> | undefined;
      await keep(() => {
        if (done) return reapply(inside.world().store, done);
        if (state && state.untilMs < realMs()) set({ ...state, host, untilMs: alive() });
        if (!own || !state) return;
        if (!quiet) state = { ...state, untilMs: alive() };
        const running = own;
        done = during(() => void running.run());
      });
    },
  };
}

/**
 * What a simulation did, once more, on sessions that nobody else has changed meanwhile. The simulation itself cannot go
 * back in time; whom it does not find as it left them it treats by what they are at its next look.
 */
function reapply(store: SessionStore, happened: ReturnType<CollectChanges>): void {
  const first = new Map<number, SessionState | undefined>();
  const last = new Map<number, SessionState | undefined>();
  for (const [after, before] of happened) {
    const id = (after ?? before)?.ChatSessionId ?? 0;
    if (!first.has(id)) first.set(id, before);
    last.set(id, after);
  }
  for (const [id, after] of last) {
    if (store.get(id) !== first.get(id)) continue;
    if (after) store.put(after);
    else store.remove(id);
  }
}
