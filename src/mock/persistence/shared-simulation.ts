import { createSimulator, type Simulator } from "../simulator/simulator.ts";
import type { SessionStore } from "../store/store-model.ts";
import type { SessionState } from "../store/session.ts";
import type { MockInternals, SessionChange, Transaction } from "./persistence.ts";
import type { CollectChanges } from "./session-records.ts";

/** One of several processes, the host, runs the simulation; when it falls silent, another one takes over. */
export interface SimulationState {
  /** Customers a minute. */
  readonly rate: number;
  readonly host: string;
  /** How long the host counts as alive: milliseconds since 1970, in real time. */
  readonly untilMs: number;
}

/** A simulation that several processes share. */
export interface SharedSimulation {
  readonly get: () => SimulationState | undefined;
  readonly set: (state: SimulationState | undefined) => void;
  readonly simulate: (rate: number | undefined) => void;
  readonly simulator: () => Simulator | undefined;
  /** Does this process simulate? */
  readonly isOwn: () => boolean;
  onSessionChange(session: SessionState): void;
  /** Another world has replaced the current one. */
  reset(): void;
  readonly tick: (transaction: Transaction, collect: CollectChanges) => Promise<void>;
}

/** How long a host counts as alive after its last heartbeat. */
const HOST_TIMEOUT_MS = 6000;
const HEARTBEAT_MS = 2000;

export function createSharedSimulation(
  { world }: Pick<MockInternals, "world">,
  host: string,
  realMs: () => number,
): SharedSimulation {
  let state: SimulationState | undefined;
  /** Undefined if another process is the host. */
  let own: Simulator | undefined;
  let lastBeatMs = Number.NEGATIVE_INFINITY;
  const set = (next: SimulationState | undefined): void => {
    if (next?.host !== host) own = undefined;
    else if (own?.rate !== next.rate) own = createSimulator(world(), next.rate);
    state = next;
  };
  const aliveUntil = (): number => realMs() + HOST_TIMEOUT_MS;
  return {
    get: () => state,
    set,
    simulate: (rate) => {
      own = undefined;
      set(rate === undefined ? undefined : { rate, host, untilMs: aliveUntil() });
    },
    simulator: () => own ?? (state && { rate: state.rate, run: () => 0, onSessionChange: () => {} }),
    isOwn: () => own !== undefined,
    onSessionChange: (session) => own?.onSessionChange(session),
    reset: () => {
      own = undefined;
      set(state);
    },
    tick: async (transaction, collect) => {
      const now = realMs();
      const isBeatDue = now - lastBeatMs >= HEARTBEAT_MS;
      if (!isBeatDue && !own) return;
      if (isBeatDue) lastBeatMs = now;
      let done: readonly SessionChange[] | undefined;
      await transaction(() => {
        if (done) return reapply(world().store, done);
        if (state && state.untilMs < realMs()) set({ ...state, host, untilMs: aliveUntil() });
        if (!own || !state) return;
        if (isBeatDue) state = { ...state, untilMs: aliveUntil() };
        const running = own;
        done = collect(() => void running.run());
      });
    },
  };
}

/**
 * Repeats a simulation's changes to sessions that no other process has changed in the meantime. The simulation itself
 * cannot go back in time; it treats a session that it finds changed by its status at the next turn.
 */
function reapply(store: SessionStore, changes: readonly SessionChange[]): void {
  const first = new Map<number, SessionState | undefined>();
  const last = new Map<number, SessionState | undefined>();
  for (const [after, before] of changes) {
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
