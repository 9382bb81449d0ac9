import { KitError } from "../../errors.ts";
import { createChangeTracker } from "./change-tracker.ts";
import type { MockInternals, WorldPersistence } from "./persistence.ts";
import { createSharedSimulation } from "./shared-simulation.ts";
import { NO_REVISION, type Revision, type WorldLog } from "./world-log.ts";

interface PersistenceOptions {
  /** A name for this process that no other one has. */
  readonly host: string;
  /** Real time, in milliseconds since 1970. */
  readonly realMs: () => number;
}

interface Job {
  readonly step: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores a world in a log. Steps that arrive while a commit is under way wait and go together: they run one after the
 * other on the world in memory, and what they changed is one commit. On a conflict their changes are undone, the newer
 * commits are applied, and the steps run again.
 */
export function persistWorld(
  internals: MockInternals,
  log: WorldLog,
  { host, realMs }: PersistenceOptions,
): WorldPersistence {
  const simulation = createSharedSimulation(internals, host, realMs);
  const tracker = createChangeTracker(internals, simulation);
  let waiting: Job[] = [];
  let busy = false;
  /** Undefined: what is in memory cannot be trusted. */
  let revision: Revision | undefined;

  const read = async (): Promise<Revision> => {
    const found = await log.read();
    if (found) tracker.load(found.records);
    else {
      tracker.startFresh();
      simulation.simulate(internals.rate);
    }
    return found?.revision ?? NO_REVISION;
  };
  const runJobs = async (jobs: Job[]): Promise<void> => {
    for (;;) {
      revision ??= await read();
      const results = jobs.map(({ step }) => attempt(step));
      const changes = tracker.changes();
      const answer = await log.commit(revision, changes, tracker.queue());
      if (answer.kind === "committed") {
        ({ revision } = answer);
        tracker.committed();
        return jobs.forEach((job, at) => results[at]?.(job));
      }
      const isUndone = tracker.undo();
      revision = undefined;
      if (answer.kind === "stale" || !isUndone) continue;
      for (const newer of answer.newer) tracker.apply(newer);
      ({ revision } = answer);
      // Steps that only read have seen the world as it is now, which is later than they were asked for: no second commit.
      if (changes.records.length > 0 || changes.reset) continue;
      const again = jobs.map(({ step }) => attempt(step));
      if (tracker.isUnchanged()) return jobs.forEach((job, at) => again[at]?.(job));
      tracker.undo();
    }
  };
  const work = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      await log.gather?.();
      const jobs = waiting;
      waiting = [];
      try {
        await runJobs(jobs);
      } catch (error) {
        if (!tracker.undo()) revision = undefined;
        for (const { reject } of jobs) reject(error instanceof KitError ? error : storeAway(error));
      }
    }
    busy = false;
  };
  const transaction: WorldPersistence["transaction"] = (step) =>
    new Promise((resolve, reject) => {
      waiting.push({ step, resolve, reject });
      if (!busy) void work();
    });
  return {
    isPersisted: true,
    transaction,
    onSessionChange: tracker.onSessionChange,
    reset: () => {
      internals.replaceWorld();
      tracker.reset();
      simulation.simulate(internals.rate);
    },
    isFollowing: tracker.isFollowing,
    snapshotChanged: tracker.snapshotChanged,
    simulate: simulation.simulate,
    simulator: simulation.simulator,
    // The simulation is shared: it moves in transactions, by `tick`.
    catchUp: () => {},
    tick: () => simulation.tick(transaction, tracker.collect),
  };
}

/** Runs a step now; the function that comes back hands its result to the waiting job later. */
function attempt(step: () => unknown): (job: Job) => void {
  try {
    const value = step();
    return ({ resolve }) => resolve(value as never);
  } catch (error) {
    return ({ reject }) => reject(error);
  }
}

function storeAway(cause: unknown): KitError {
  return new KitError(
    {
      code: "store-away",
      what: `the store does not answer: ${cause instanceof Error ? cause.message : String(cause)}`,
      where: "--store",
      todo: "try again soon; nothing was changed",
    },
    { cause },
  );
}
