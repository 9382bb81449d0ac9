import { systemClock, type Clock } from "../../src/verify/clock.ts";

/** What a server that is tested here takes to settle is waited for in real time. */
export const SHORT_MS = 500;

/** A run that waits longer in all, such as for a server that keeps asking for patience, no longer has to. */
const MOST_REAL_MS = 10_000;

/** Waits beyond `realMs` pass at once, and count as time all the same. Whole milliseconds: a fake timer takes less for none. */
export function skippingClock(realMs = 0): Clock {
  let skipped = 0;
  let waited = 0;
  return {
    ...systemClock,
    now: () => systemClock.now() + skipped,
    sleep: async (milliseconds) => {
      if (milliseconds <= realMs && waited < MOST_REAL_MS) {
        waited += milliseconds;
        return systemClock.sleep(Math.ceil(milliseconds));
      }
      skipped += milliseconds;
      await systemClock.sleep(0);
    },
  };
}
