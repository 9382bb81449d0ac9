/** The run's remaining time, or the reason for its end. */

import type { Clock } from "../clock.ts";

export interface Deadline {
  /** Why nothing more is sent; undefined while there is time. */
  readonly reason: () => string | undefined;
  readonly leftMs: () => number;
  /** Aborts pending requests when the user ends the run; not during clean-up. */
  readonly signal: () => AbortSignal | undefined;
  readonly cleaning: () => boolean;
  /** From here on only the clean-up sends, for a limited time. */
  readonly beginCleaning: (graceMs: number) => void;
}

/** `waitedMs`: time that does not count, spent waiting for the request rate. */
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
