import type { Carrier } from "../data/reference.ts";
import type { Contract } from "../model.ts";
import type { MockEvent } from "./events.ts";
import type { FaultSchedule } from "./faults/schedule.ts";
import type { Mock } from "./mock.ts";
import type { Settings } from "./options.ts";
import type { Transaction } from "./persistence/persistence.ts";
import type { Exchange, Recorder } from "./recorder.ts";
import type { Simulator } from "./simulator/simulator.ts";
import type { Snapshot, Snapshots } from "./snapshots.ts";
import type { OpenWebhooks } from "./webhooks/webhooks-model.ts";
import type { World } from "./world/world.ts";

/** A mock with its internals, for the parts of the kit that observe and control it. */
export interface OpenMock {
  readonly mock: Mock;
  readonly contract: Contract;
  readonly settings: Settings;
  /** The current world; a reset replaces it. */
  readonly world: () => World;
  /** Undefined unless the mock was made with `inspect`. */
  readonly recorder: Recorder | undefined;
  readonly faults: FaultSchedule;
  /** The running simulation. */
  readonly simulator: () => Simulator | undefined;
  /** Starts a simulation with this many customers a minute, or ends it. */
  readonly simulate: (rate: number | undefined) => void;
  /** Recreates the answer of an exchange. */
  readonly render: (exchange: Exchange) => Response | Promise<Response>;
  /** A carrier of a type, as answers show it. */
  readonly present: (typeName: string, value: Carrier) => Carrier;
  /** `listener` gets every event; the returned function unsubscribes. */
  readonly subscribe: (listener: (event: MockEvent) => void) => () => void;
  /** Loads the groups of operations that no request has needed yet. */
  readonly loadGroups: () => Promise<void>;
  /** Runs a step on the world: in memory at once, in a stored world as one commit. */
  readonly transaction: Transaction;
  /** Whether the world is stored outside this process. */
  readonly isPersisted: boolean;
  /** Brings the simulation up to the clock's time, and a stored world up to date with other processes. */
  readonly tick: () => Promise<void>;
  readonly webhooks: OpenWebhooks;
  readonly snapshots: Snapshots;
  readonly capture: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
  /** Charges the budget of worlds for a write with a body of this many bytes; false if there is no room for it. */
  readonly hasRoom: (bytes: number) => boolean;
  /** The world is gone: nothing is sent from it any more, and its share of the budget is given back. */
  readonly end: () => void;
}
