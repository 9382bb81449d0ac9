import { KitError, messageOf } from "../../errors.ts";
import type { Job } from "./run-steps.ts";

/** How many parts the limit is counted in: between them, answers that have arrived are read, however busy the process is. */
const PARTS = 8;

interface Jobs {
  /** Oldest first; those that are late are taken out, so that they never run. */
  readonly waiting: Job[];
  readonly running: () => readonly Job[];
}

interface WaitLimit {
  /** To be called for each step as it comes: what to keep as its `since`. */
  readonly begin: () => number;
  /** The store has answered, so those who wait may go on waiting. */
  readonly answered: () => void;
}

/**
 * A step may wait behind others that wait for a silent store, and then for the store itself: all that together has one
 * limit. Without a limit, a step waits for as long as it takes.
 */
export function createWaitLimit(limitMs: number | undefined, { waiting, running }: Jobs): WaitLimit {
  if (limitMs === undefined) return { begin: () => 0, answered: () => {} };
  let part = 0;
  let lastAnswer = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const waited = ({ since }: Job): number => part - Math.max(since, lastAnswer);
  const count = (): void => {
    part++;
    const current = running();
    if (current.length === 0 && waiting.length === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    // Those that run are told once.
    const late = current.filter((job) => waited(job) === PARTS + 1);
    while (waiting[0] && waited(waiting[0]) > PARTS) late.push(...waiting.splice(0, 1));
    for (const { reject } of late) reject(storeAway(new Error("it takes too long")));
  };
  return {
    begin: () => {
      if (timer === undefined) {
        timer = setInterval(count, limitMs / PARTS);
        (timer as { unref?: () => void }).unref?.();
      }
      return part;
    },
    answered: () => void (lastAnswer = part),
  };
}

export function storeAway(cause: unknown): KitError {
  return new KitError(
    {
      code: "store-away",
      what: `the store does not answer: ${messageOf(cause)}`,
      where: "--store",
      todo: "try again soon; nothing was changed",
    },
    { cause },
  );
}
