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

/** Where a world lives: in memory, or in a store. Everything but `transaction` and `tick` belongs inside a step. */
export interface WorldPersistence {
  /** Is it stored outside this process, where other processes may change it? */
  readonly isPersisted: boolean;
  readonly transaction: Transaction;
  /** A session has changed, in this process or in another. */
  readonly onSessionChange: SessionListener;
  /** Puts a fresh world in place of the present one. */
  readonly reset: () => void;
  /** Do sessions change because another process changed them, or because changes are undone? */
  readonly isFollowing: () => boolean;
  /** A snapshot was taken or dropped. */
  readonly snapshotChanged: (name: string) => void;
  /** Starts the simulation here, or ends it everywhere. */
  readonly simulate: (rate: number | undefined) => void;
  /** The simulation, in whichever process it runs. */
  readonly simulator: () => Simulator | undefined;
  /** Lets a simulation that is this process's alone catch up with the clock: before each request, after each leap. */
  readonly catchUp: () => void;
  /** Lets the simulation catch up with the clock if it runs here, and this process with the others. */
  readonly tick: () => Promise<void>;
}

/** A session afterwards and before, and when that was: milliseconds since 1970 in the world's time. */
export type SessionChange = readonly [after: SessionState | undefined, before: SessionState | undefined, atMs: number];

/** What persistence reads from a mock and changes in it. */
export interface MockInternals {
  readonly world: () => World;
  /** What a world and a stored one must have in common. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Customers a minute of the simulation that a reset starts; undefined for none. */
  readonly rate: number | undefined;
  /** Replaces the world by a fresh one; without a moment, at the start of the clock. */
  readonly replaceWorld: (startMs?: number) => void;
  readonly faults: FaultSchedule;
  readonly snapshots: Map<string, Snapshot>;
  /** Notifies subscribers of a committed change. */
  readonly emitSession: (...change: SessionChange) => void;
  /** Everything may have changed; `reset` where a user started over. */
  readonly onReplaced: (reset: boolean) => void;
}

/** Connects a mock's internals to where its world lives. */
export type PersistenceFactory = (internals: MockInternals) => WorldPersistence;
