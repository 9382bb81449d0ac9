import type { WorldLog } from "../../mock/persistence/world-log.ts";

/** SQLITE_BUSY and SQLITE_LOCKED. */
const BUSY = [5, 6];
const PAUSE_MS = 10;

type WhenFree = <Value>(step: () => Promise<Value>) => Promise<Value>;

/**
 * Tries a step again while another process has the file locked, for `timeoutMs` at most. SQLite itself would wait with
 * the whole process standing still.
 */
export function freeWaiter(timeoutMs: number): WhenFree {
  return async (step) => {
    for (let waitedMs = 0; ; waitedMs += PAUSE_MS) {
      try {
        // One try after the other: each is a step of its own.
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
