import type { FaultSchedule } from "../faults/schedule.ts";
import type { Snapshot } from "../snapshots.ts";
import type { Simulator } from "../simulator/simulator.ts";
import type { SessionListener } from "../store/session-store.ts";
import type { SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";

/**
 * Runs a step on the world. In memory that is the step itself, at once. A stored world answers with a promise, which
 * resolves with the step's value when its changes are committed too; on a conflict with another process the step runs
 * again on the newer world, so it must do nothing but read and change the world. It rejects with KitError `store-away`
 * when the store cannot be reached; then nothing has changed.
 */
export type Transaction = <T>(step: () => T) => T | Promise<T>;

/** The transaction of a world that lives in memory alone. */
export const inMemory: Transaction = (step) => step();

/** A world that is stored outside this process. Everything but `transaction` and `tick` belongs inside a step. */
export interface WorldPersistence {
  readonly transaction: <T>(step: () => T) => Promise<T>;
  /** A session has changed, in this process or in another. */
  readonly onSessionChange: SessionListener;
  /** A fresh world has replaced the present one. */
  readonly reset: () => void;
  /** Do sessions change because another process changed them, or because changes are undone? */
  readonly isFollowing: () => boolean;
  /** A snapshot was taken or dropped. */
  readonly snapshotChanged: (name: string) => void;
  /** Starts the simulation here, or ends it everywhere. */
  readonly simulate: (rate: number | undefined) => void;
  /** The simulation, in whichever process it runs. */
  readonly simulator: () => Simulator | undefined;
  /** Lets the simulation catch up with the clock if it runs here, and this process with the others. */
  readonly tick: () => Promise<void>;
}

/** A session afterwards and before, and when that was: milliseconds since 1970 in the world's time. */
export type SessionChange = readonly [after: SessionState | undefined, before: SessionState | undefined, atMs: number];

/** What persistence reads from a mock and changes in it. */
export interface MockInternals {
  readonly world: () => World;
  /** What a world must have in common with a stored one. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** A fresh world in place of the present one; without a moment, at the clock's start. */
  readonly replaceWorld: (startMs?: number) => void;
  readonly faults: FaultSchedule;
  readonly snapshots: Map<string, Snapshot>;
  /** Tells subscribers of a change that is committed. */
  readonly emitSession: (...change: SessionChange) => void;
  /** Everything may be different; `reset` where a user started over. */
  readonly onReplaced: (reset: boolean) => void;
}

/** Makes the persistence of a mock from its internals. */
export type PersistenceFactory = (internals: MockInternals) => WorldPersistence;
