import type { World } from "../world/world.ts";
import type { ClaimBook } from "./claim-book.ts";

/** A step that is waiting to run and be committed. */
export interface Job {
  readonly step: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  /** When it came: see `createWaitLimit`. */
  readonly since: number;
}

interface Ran {
  readonly job: Job;
  /** Gives the job the outcome of its step. */
  readonly finish: () => void;
  readonly kind: "reads" | "claims" | "changes";
  /** How many claims it requested. */
  readonly claims: number;
}

export interface Round {
  readonly ran: readonly Ran[];
  /** The sessions that the changes depend on; undefined if they depend on more than single sessions. */
  readonly reads: ReadonlySet<string> | undefined;
}

interface Parts {
  readonly world: World;
  readonly tracker: { count(): number };
  /** Undefined if the store does not distinguish commits. */
  readonly book: ClaimBook | undefined;
}

/**
 * Runs steps one after the other on the world in memory, and records what their changes depend on. Steps that claim
 * change nothing yet: they run again once the store has decided.
 */
export function runSteps(jobs: readonly Job[], { world, tracker, book }: Parts): Round {
  const { store } = world;
  const needed = new Set<string>();
  let isNarrow = true;
  const run = (job: Job): Ran => {
    if (!book) return { job, finish: attempt(job), kind: "changes", claims: 0 };
    const [changes, asked, overviews] = [tracker.count(), book.asked, store.overviews];
    const reads = (store.reads = new Set<number>());
    const finish = attempt(job);
    store.reads = undefined;
    const claims = book.asked - asked;
    if (claims > 0) return { job, finish, kind: "claims", claims };
    if (tracker.count() === changes) return { job, finish, kind: "reads", claims };
    if (store.overviews > overviews) isNarrow = false;
    for (const id of reads) needed.add(`s${id}`);
    return { job, finish, kind: "changes", claims };
  };
  world.claims = book;
  const ran = jobs.map(run);
  world.claims = undefined;
  book?.close();
  return { ran, reads: isNarrow ? needed : undefined };
}

/** Runs a step now; the returned function later passes its result to the waiting job. */
export function attempt({ step, resolve, reject }: Job): () => void {
  try {
    const value = step();
    return () => resolve(value as never);
  } catch (error) {
    return () => reject(error);
  }
}
