import { createSimulator, type Simulator } from "../simulator/simulator.ts";
import type { PersistenceFactory } from "./persistence.ts";

/** A world in this process only: a transaction just runs its step. */
export const inMemory: PersistenceFactory = ({ world, rate, replaceWorld, emitSession }) => {
  let simulator: Simulator | undefined;
  const simulate = (perMinute: number | undefined, from = world().clock.nowMs()): void => {
    simulator = perMinute === undefined ? undefined : createSimulator(world(), perMinute, { from });
  };
  simulate(rate, world().startMs);
  return {
    isPersisted: false,
    transaction: (step) => step(),
    onSessionChange: (after, before) => {
      if (after) simulator?.onSessionChange(after);
      emitSession(after, before, world().nowMs());
    },
    reset: () => {
      simulator = undefined;
      replaceWorld();
      simulate(rate, world().startMs);
    },
    isFollowing: () => false,
    snapshotChanged: () => {},
    simulate: (perMinute) => simulate(perMinute),
    simulator: () => simulator,
    catchUp: () => void simulator?.run(),
    tick: async () => void simulator?.run(),
  };
};
