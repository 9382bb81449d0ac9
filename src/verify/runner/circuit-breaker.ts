/** Keeps one broken operation from using up the whole run: once its fault is found, it is not called again. */

import type { Call } from "../call.ts";

interface CircuitBreaker {
  readonly note: (call: Call) => void;
  /** Why the operation is no longer called. */
  readonly reason: (operation: string) => string | undefined;
}

const MOST_TIMEOUTS = 1;
const MOST_SLOW = 3;

export function createCircuitBreaker(): CircuitBreaker {
  const timeouts = new Map<string, number>();
  const slow = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    note({ operation, error, ownMs }) {
      if (error?.kind === "timeout") count(timeouts, operation.id);
      else if (ownMs > operation.slowThresholdMs) count(slow, operation.id);
    },
    reason(operation) {
      if ((timeouts.get(operation) ?? 0) >= MOST_TIMEOUTS) return `${operation} did not answer an earlier request`;
      if ((slow.get(operation) ?? 0) >= MOST_SLOW) return `${operation} was too slow ${MOST_SLOW} times`;
      return undefined;
    },
  };
}
