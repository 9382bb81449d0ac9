/** Facts about imported carriers that the run created: what was sent, answered and read afterwards. */

import type { Session } from "../entity/session.ts";
import type { Call } from "../call.ts";

export interface EntityCreatedFact {
  readonly kind: "entity-created";
  readonly call: Call;
  /** The property that identifies it, and its value in the answer. */
  readonly key: string;
  readonly id: number;
  /** Ids of the same family that exist: listed before, or made by this run. */
  readonly known: ReadonlySet<number>;
}

/** A write that the server accepted, and the entity as it was read afterwards. */
export interface EntityKeptFact {
  readonly kind: "entity-kept";
  readonly call: Call;
  readonly sent: Session;
  /** The answer to the write; undefined if it shows no entity. */
  readonly echoed: Session | undefined;
  /** What the same server kept exactly as it was sent before; undefined for a creation. */
  readonly proven: Session | undefined;
  readonly read: Call;
  /** Undefined if it is not found. */
  readonly got: Session | undefined;
}

export interface EntityGoneFact {
  readonly kind: "entity-gone";
  readonly call: Call;
  /** The read of its id after the deletion. */
  readonly read: Call;
  readonly stays: boolean;
}
