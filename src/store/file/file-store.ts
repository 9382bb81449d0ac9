import type { Store, StoreLimits } from "../store.ts";
import { inTransaction, openDatabase } from "./database.ts";
import { createFileLog } from "./file-log.ts";
import type { WorldLog } from "../../mock/persistence/world-log.ts";

/**
 * Worlds in an SQLite file. A commit is one transaction, written before the answer is sent; several processes on one
 * machine may use the file. Throws KitError `store-file`.
 */
export function openFileStore(path: string, realMs: () => number, limits: StoreLimits): Store {
  const { idleMs, timeoutMs } = limits;
  const opened = openDatabase(path);
  const whenFree = freeWaiter(timeoutMs);
  const { database, sql } = opened;
  const drop = (name: string): void =>
    inTransaction(database, () => {
      for (const statement of [sql.dropRecords, sql.dropCommits, sql.dropWorld]) statement.run(name);
    });
  return {
    kind: "file",
    timeoutMs,
    log: (name = "") => whenUnlocked(createFileLog(opened, name, realMs), whenFree),
    worlds: async () => (sql.worlds.all() as unknown as { name: string }[]).map(({ name }) => name),
    drop: (name) => whenFree(async () => drop(name)),
    sweep: async () => {
      for (const { name } of sql.idle.all(realMs() - idleMs) as unknown as { name: string }[]) {
        await whenFree(async () => drop(name));
      }
    },
    close: async () => database.close(),
  };
}

/** SQLITE_BUSY and SQLITE_LOCKED. */
const BUSY = [5, 6];
const PAUSE_MS = 10;

type WhenFree = <Value>(step: () => Promise<Value>) => Promise<Value>;

/**
 * Retries a step while another process has the file locked, for `timeoutMs` at most. SQLite's own wait would block the
 * whole process.
 */
function freeWaiter(timeoutMs: number): WhenFree {
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

function whenUnlocked(log: WorldLog, whenFree: WhenFree): WorldLog {
  const { compare } = log;
  return {
    ...log,
    read: () => whenFree(() => log.read()),
    commit: (...given) => whenFree(() => log.commit(...given)),
    probe: () => whenFree(() => log.probe()),
    compare: compare && ((since) => whenFree(() => compare(since))),
  };
}
