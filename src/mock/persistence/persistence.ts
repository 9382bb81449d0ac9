import type { FaultSchedule } from "../faults/schedule.ts";
import type { Snapshot } from "../snapshots.ts";
import type { Simulator } from "../simulator/simulator.ts";
import type { SessionListener } from "../store/store-model.ts";
import type { SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";

/**
 * Runs a step on the world. In memory that is the step itself, at once. A stored world returns a promise, which
 * resolves with the step's value once its changes are committed; on a conflict with another process, the step runs
 * again on the newer world, so it must do nothing but read and change the world. Rejects with KitError `store-away` if
 * the store cannot be reached; in that case nothing has changed.
 */
export type Transaction = <T>(step: () => T) => T | Promise<T>;

/** Where a world is stored: in memory, or in a store. All calls but `transaction` and `tick` belong inside a step. */
export interface WorldPersistence {
  /** Whether it is stored outside this process, where other processes may change it. */
  readonly isPersisted: boolean;
  readonly transaction: Transaction;
  /** A session has changed, in this process or in another. */
  readonly onSessionChange: SessionListener;
  /** Replaces the current world with a fresh one. */
  readonly reset: () => void;
  /** Whether sessions are changing because of another process, or because changes are being undone. */
  readonly isFollowing: () => boolean;
  /** A snapshot was taken or dropped. */
  readonly snapshotChanged: (name: string) => void;
  /** Starts the simulation here, or ends it everywhere. */
  readonly simulate: (rate: number | undefined) => void;
  /** The simulation, in whichever process it runs. */
  readonly simulator: () => Simulator | undefined;
  /** Brings a simulation of this process alone up to the clock's time: before each request, after each jump. */
  readonly catchUp: () => void;
  /** Brings the simulation up to the clock's time if it runs here, and this process up to date with the others. */
  readonly tick: () => Promise<void>;
}

/** A session after and before a change, and when it happened: milliseconds since 1970 in the world's time. */
export type SessionChange = readonly [after: SessionState | undefined, before: SessionState | undefined, atMs: number];

/** The parts of a mock that persistence reads and changes. */
export interface MockInternals {
  readonly world: () => World;
  /** Properties in which a world and its stored form must agree. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Customers a minute in the simulation that a reset starts; undefined for none. */
  readonly rate: number | undefined;
  /** Replaces the world with a fresh one; without a moment, at the start of the clock. */
  readonly replaceWorld: (startMs?: number) => void;
  readonly faults: FaultSchedule;
  readonly snapshots: Map<string, Snapshot>;
  /** Notifies subscribers of a committed change. */
  readonly emitSession: (...change: SessionChange) => void;
  /** Are there any? */
  readonly isWatched: () => boolean;
  /** Everything may have changed; `reset` if a user started over. */
  readonly onReplaced: (reset: boolean) => void;
}

/** Connects a mock's internals to the storage of its world. */
export type PersistenceFactory = (internals: MockInternals) => WorldPersistence;
