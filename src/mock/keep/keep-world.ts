import { KitError } from "../../errors.ts";
import type { Inside, Keep, KeptWorld } from "./keep.ts";
import { NOTHING, type Mark, type WorldLog } from "./log.ts";
import { createSimulation } from "./simulation.ts";
import { createWorldState } from "./world-state.ts";

export interface Keeper {
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
 * Keeps a world in a log. Steps that come while another exchange is under way wait and go together: they run one after
 * the other on the world in memory, and what they changed is one commit. Where the log has moved on meanwhile, their
 * changes are taken back, what was missed is taken over, and they run again.
 */
export function keepWorld(inside: Inside, log: WorldLog, { host, realMs }: Keeper): KeptWorld {
  const simulation = createSimulation(inside, host, realMs);
  const state = createWorldState(inside, simulation);
  let waiting: Job[] = [];
  let busy = false;
  /** Undefined: what is in memory cannot be trusted. */
  let mark: Mark | undefined;

  const read = async (): Promise<Mark> => {
    const found = await log.read();
    if (found) state.load(found.records);
    else state.begin();
    return found?.mark ?? NOTHING;
  };
  const carryOut = async (jobs: Job[]): Promise<void> => {
    for (;;) {
      mark ??= await read();
      const results = jobs.map(({ step }) => attempt(step));
      const changes = state.changes();
      const answer = await log.exchange(mark, changes, state.queue());
      if (answer.kind === "kept") {
        mark = answer.mark;
        state.kept();
        return jobs.forEach((job, at) => results[at]?.(job));
      }
      const undone = state.undo();
      mark = undefined;
      if (answer.kind === "lost" || !undone) continue;
      for (const missed of answer.missed) state.apply(missed);
      ({ mark } = answer);
      // What only reads has seen the world as it was a moment ago: that is after it was asked.
      if (changes.records.length > 0 || changes.anew) continue;
      const again = jobs.map(({ step }) => attempt(step));
      if (state.isUnchanged()) return jobs.forEach((job, at) => again[at]?.(job));
      state.undo();
    }
  };
  const work = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const jobs = waiting;
      waiting = [];
      try {
        await carryOut(jobs);
      } catch (error) {
        if (!state.undo()) mark = undefined;
        for (const { reject } of jobs) reject(error instanceof KitError ? error : away(error));
      }
    }
    busy = false;
  };
  const keep: Keep = (step) =>
    new Promise((resolve, reject) => {
      waiting.push({ step, resolve, reject });
      if (!busy) void work();
    });
  return {
    keep,
    noticed: state.noticed,
    begun: state.begun,
    isFollowing: state.isFollowing,
    snapshotChanged: state.snapshotChanged,
    simulate: simulation.simulate,
    simulator: simulation.simulator,
    drive: () => simulation.drive(keep, state.during),
  };
}

/** Runs a step now, and gives its result to whoever waits for it later. */
function attempt(step: () => unknown): (job: Job) => void {
  try {
    const value = step();
    return ({ resolve }) => resolve(value as never);
  } catch (error) {
    return ({ reject }) => reject(error);
  }
}

function away(cause: unknown): KitError {
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
