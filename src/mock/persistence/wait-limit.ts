import { KitError, messageOf } from "../../errors.ts";
import type { Job } from "./run-steps.ts";

/** How many parts the limit is counted in: between them, answers that have arrived are read, however busy the process is. */
const PARTS = 8;

interface Jobs {
  /** Oldest first; those that are late are taken out, so that they never run. */
  readonly waiting: Job[];
  readonly running: () => readonly Job[];
}

/**
 * A step may wait behind others that wait for the store, and then for the store itself: all that together has one
 * limit. The function returned is to be called for each step as it comes, and gives what to keep as its `since`.
 */
export function createWaitLimit(limitMs: number, { waiting, running }: Jobs): () => number {
  let part = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const isLate = ({ since }: Job): boolean => part - since > PARTS;
  const count = (): void => {
    part++;
    const current = running();
    if (current.length === 0 && waiting.length === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    const late = current.filter(isLate);
    while (waiting[0] && isLate(waiting[0])) late.push(...waiting.splice(0, 1));
    for (const { reject } of late) reject(storeAway(new Error("it takes too long")));
  };
  return () => {
    if (timer === undefined) {
      timer = setInterval(count, limitMs / PARTS);
      (timer as { unref?: () => void }).unref?.();
    }
    return part;
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
