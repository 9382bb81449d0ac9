import { systemClock, type Clock } from "../../src/verify/clock.ts";

/** What a server that is tested here takes to settle is waited for in real time. */
export const SHORT_MS = 500;

/** Waits beyond `realMs` pass at once, and count as time all the same. Whole milliseconds: a fake timer takes less for none. */
export function skippingClock(realMs = 0): Clock {
  let skipped = 0;
  return {
    ...systemClock,
    now: () => systemClock.now() + skipped,
    sleep: async (milliseconds) => {
      if (milliseconds <= realMs) return systemClock.sleep(Math.ceil(milliseconds));
      skipped += milliseconds;
      await systemClock.sleep(0);
    },
  };
}
