import type { OpenMock } from "../../mock/open-mock.ts";
import type { Room } from "../room/room.ts";

/** A world at a glance. */
export function stateOf({ name, open, points }: Room): object {
  const { seed, dialect, basePath } = open.settings;
  const { waiting, active, longestMs } = points().at(-1) ?? { waiting: 0, active: 0, longestMs: 0 };
  return {
    world: name ?? null,
    seed,
    dialect,
    basePath,
    clock: clockOf(open),
    queue: { waiting, longestWaitMs: longestMs },
    active,
    requests: open.mock.requests.count,
    simulator: { rate: open.simulator()?.rate ?? null },
    faults: open.faults.list(),
    snapshots: open.snapshots.names(),
  };
}

export function clockOf({ mock }: OpenMock): object {
  return { now: `${mock.clock.now()}Z`, frozen: mock.clock.frozen };
}
