import type { Contract } from "../model.ts";
import type { Mock } from "./mock.ts";
import type { FaultSchedule } from "./faults/schedule.ts";
import type { MockEvent } from "./events.ts";
import type { Transaction } from "./persistence/persistence.ts";
import type { Settings } from "./options.ts";
import type { Exchange, Recorder } from "./recorder.ts";
import type { Simulator } from "./simulator/simulator.ts";
import type { Snapshot, Snapshots } from "./snapshots.ts";
import type { World } from "./world/world.ts";

/** A mock together with its inside, for the parts of the kit that watch and steer one. */
export interface OpenMock {
  readonly mock: Mock;
  readonly contract: Contract;
  readonly settings: Settings;
  /** The present world; a reset brings a new one. */
  readonly world: () => World;
  /** Undefined unless the mock was made with `record`. */
  readonly recorder: Recorder | undefined;
  readonly faults: FaultSchedule;
  /** The simulation under way. */
  readonly simulator: () => Simulator | undefined;
  /** Starts one with a rate of customers a minute, or ends it. */
  readonly simulate: (rate: number | undefined) => void;
  /** The answer that an exchange got, written again. */
  readonly render: (exchange: Exchange) => Response | Promise<Response>;
  /** Told of everything that happens; the returned function ends it. */
  readonly subscribe: (listener: (event: MockEvent) => void) => () => void;
  /** Loads the groups of operations that nobody has asked for yet. */
  readonly loadGroups: () => Promise<void>;
  /** Runs a step on the world: in memory at once, in a stored world as one commit. */
  readonly transaction: Transaction;
  /** Is the world stored outside this process? */
  readonly isPersisted: boolean;
  /** Lets the simulation catch up with the clock, and a stored world with the other processes. */
  readonly tick: () => Promise<void>;
  readonly snapshots: Snapshots;
  readonly capture: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
}
