/** How much time the run has left, and why it has none. */

import type { Clock } from "../clock.ts";

export interface Deadline {
  /** Why nothing more is sent; undefined while there is time. */
  readonly reason: () => string | undefined;
  readonly leftMs: () => number;
  /** Ends requests under way when the user ends the run; not while cleaning up. */
  readonly signal: () => AbortSignal | undefined;
  readonly cleaning: () => boolean;
  /** From here on only the clean-up sends, and only for so long. */
  readonly beginCleaning: (graceMs: number) => void;
}

/** `waitedMs`: what is not charged, the time that the rate of requests costs. */
export function createDeadline(
  clock: Clock,
  budgetSeconds: number,
  signal: AbortSignal | undefined,
  waitedMs: () => number,
): Deadline {
  let end = clock.now() + budgetSeconds * 1000;
  let cleaning = false;
  const leftMs = (): number => end + waitedMs() - clock.now();
  return {
    reason() {
      if (!cleaning && signal?.aborted) return "the run was interrupted";
      if (leftMs() > 0) return undefined;
      return cleaning ? "the time for cleaning up is over" : `the budget of ${budgetSeconds} s was used up`;
    },
    leftMs,
    signal: () => (cleaning ? undefined : signal),
    cleaning: () => cleaning,
    beginCleaning(graceMs) {
      cleaning = true;
      end = clock.now() - waitedMs() + graceMs;
    },
  };
}
