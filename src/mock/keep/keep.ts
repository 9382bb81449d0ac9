import type { FaultSchedule } from "../faults/schedule.ts";
import type { Snapshot } from "../open-mock.ts";
import type { Simulator } from "../simulator/simulator.ts";
import type { SessionListener } from "../store/session-store.ts";
import type { SessionState } from "../store/session.ts";
import type { World } from "../world/world.ts";

/**
 * Runs a step on the world as it is kept outside this process, and resolves with what the step gave once its changes
 * are kept too. Where somebody else was faster, the step runs again on the world as it is by then: it must do nothing
 * but read and change the world. Rejects with KitError `store-away` when the store cannot be reached; then nothing has
 * changed.
 */
export type Keep = <T>(step: () => T) => Promise<T>;

/** A world that is kept. Everything but `keep` belongs into a step. */
export interface KeptWorld {
  readonly keep: Keep;
  /** A session has changed, whoever changed it. */
  readonly noticed: SessionListener;
  /** A fresh world has taken the place of the present one. */
  readonly begun: () => void;
  /** Do sessions change because somebody else has changed them, or because changes are taken back? */
  readonly isFollowing: () => boolean;
  /** A snapshot was taken or forgotten. */
  readonly snapshotChanged: (name: string) => void;
  /** Starts the simulation here, or ends it everywhere. */
  readonly simulate: (rate: number | undefined) => void;
  /** The simulation, wherever it runs. */
  readonly simulator: () => Simulator | undefined;
  /** Lets the simulation catch up with the clock where it runs here, and what is watched here with the others. */
  readonly drive: () => Promise<void>;
}

/** A session afterwards and before, and when that was: milliseconds since 1970 in the world's time. */
export type Happened = readonly [after: SessionState | undefined, before: SessionState | undefined, atMs: number];

/** What keeping reads from a mock and writes to it. */
export interface Inside {
  readonly world: () => World;
  /** What a world must have in common with one that is taken over. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Customers a minute of the simulation that a fresh world has. */
  readonly rate: number | undefined;
  /** A fresh world in place of the present one; without a moment, at the clock's start. */
  readonly renew: (startMs?: number) => void;
  readonly faults: FaultSchedule;
  readonly snapshots: Map<string, Snapshot>;
  /** A change holds, which happened at a moment of the world's time: whoever watches may be told. */
  readonly told: (...change: Happened) => void;
  /** Everything may be different; `reset` where somebody has started over. */
  readonly replaced: (reset: boolean) => void;
}

/** Makes a kept world of a mock's inside. */
export type Keeping = (inside: Inside) => KeptWorld;
