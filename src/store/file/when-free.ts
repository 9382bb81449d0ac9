import type { WorldLog } from "../../mock/persistence/world-log.ts";

/** SQLITE_BUSY and SQLITE_LOCKED. */
const BUSY = [5, 6];
const PAUSE_MS = 10;

type WhenFree = <Value>(step: () => Promise<Value>) => Promise<Value>;

/**
 * Retries a step while another process has the file locked, for `timeoutMs` at most. SQLite's own wait would block the
 * whole process.
 */
export function freeWaiter(timeoutMs: number): WhenFree {
  return async (step) => {
    for (let waitedMs = 0; ; waitedMs += PAUSE_MS) {
      try {
        // One try after the other.
        // eslint-disable-next-line no-await-in-loop
        return await step();
      } catch (error) {
        const code = (error as { readonly errcode?: unknown }).errcode;
        if (typeof code !== "number" || !BUSY.includes(code & 0xff) || waitedMs >= timeoutMs) throw error;
      }
      // eslint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
}

export function whenUnlocked(log: WorldLog, whenFree: WhenFree): WorldLog {
  return { ...log, read: () => whenFree(() => log.read()), commit: (...given) => whenFree(() => log.commit(...given)) };
}
