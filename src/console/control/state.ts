import type { OpenMock } from "../../mock/open-mock-model.ts";
import { msOf } from "../../time/instant.ts";
import type { LiveState } from "../live-state/live-state.ts";

/** A summary of a world. */
export function stateOf({ name, open }: LiveState): object {
  const { seed, dialect, basePath } = open.settings;
  // Counted by the store, since the page watches only part of a large world.
  const { store, clock } = open.world();
  const asked = store.firstQueued(() => true)?.WhenRequested;
  const longestWaitMs = asked ? Math.max(0, clock.nowMs() - msOf(asked)) : 0;
  return {
    world: name ?? null,
    seed,
    dialect,
    basePath,
    clock: clockOf(open),
    queue: { waiting: store.pending, longestWaitMs },
    active: store.active,
    requests: open.mock.requests.count,
    simulator: { rate: open.simulator()?.rate ?? null },
    faults: open.faults.list(),
    snapshots: open.snapshots.names(),
  };
}

export function clockOf({ mock }: OpenMock): object {
  return { now: mock.clock.now(), frozen: mock.clock.frozen };
}
