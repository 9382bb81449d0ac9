import type { World } from "../world/world.ts";
import type { ClaimBook } from "./claim-book.ts";

/** A step that is waiting to run and be committed. */
export interface Job {
  readonly step: () => unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Ran {
  readonly job: Job;
  /** Gives the job the outcome of its step. */
  readonly finish: () => void;
  readonly kind: "reads" | "claims" | "changes";
}

export interface Round {
  readonly ran: readonly Ran[];
  /** The sessions that the changes depend on; undefined if they depend on more than single sessions. */
  readonly reads: ReadonlySet<string> | undefined;
  /** Whether the store may decide the claims: not if a claimed session has changed in other ways as well. */
  readonly isClaimable: boolean;
}

interface Parts {
  readonly world: World;
  readonly tracker: { count(): number; changesOf(ids: ReadonlySet<number>): number };
  /** Undefined if the store does not distinguish commits. */
  readonly book: ClaimBook | undefined;
}

/** Runs steps one after the other on the world in memory, and records what their changes depend on. */
export function runSteps(jobs: readonly Job[], { world, tracker, book }: Parts): Round {
  const { store } = world;
  const needed = new Set<string>();
  let isNarrow = true;
  let isClaimable = true;
  const run = (job: Job): Ran => {
    if (!book) return { job, finish: attempt(job), kind: "changes" };
    const [changes, asked, overviews] = [tracker.count(), book.asked.length, store.overviews];
    const reads = (store.reads = new Set<number>());
    const finish = attempt(job);
    store.reads = undefined;
    const claims = book.asked.length - asked;
    const changed = tracker.count() - changes;
    if (changed === 0) return { job, finish, kind: "reads" };
    if (store.overviews - overviews > claims) isNarrow = false;
    if (claims > 0 && changed > claims) isClaimable = false;
    for (const id of reads) needed.add(`s${id}`);
    return { job, finish, kind: claims > 0 ? "claims" : "changes" };
  };
  world.claims = book;
  const ran = jobs.map(run);
  world.claims = undefined;
  const claimed = new Set(book?.asked.map(({ id }) => id));
  return {
    ran,
    reads: isNarrow ? needed : undefined,
    isClaimable: isClaimable && claimed.size > 0 && tracker.changesOf(claimed) === claimed.size,
  };
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
