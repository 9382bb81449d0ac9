import type { CurrentWorld } from "./current-world.ts";
import type { Events } from "./events.ts";
import type { WorldPersistence } from "./persistence/persistence.ts";
import type { Snapshot } from "./snapshots.ts";

/** Changes to a whole world from outside, in addition to its reset. */
interface Steering {
  /** Starts a simulation with this many customers a minute, or ends it. */
  readonly simulate: (rate: number | undefined) => void;
  readonly restore: (snapshot: Snapshot) => void;
}

export function createSteering(current: CurrentWorld, persistence: WorldPersistence, events: Events): Steering {
  return {
    simulate: (rate) => {
      persistence.simulate(rate);
      events.emit({ kind: "reset" });
    },
    restore: (snapshot) => {
      const rate = persistence.simulator()?.rate;
      persistence.simulate(undefined);
      current.restore(snapshot);
      persistence.simulate(rate);
      events.emit({ kind: "reset" });
    },
  };
}
