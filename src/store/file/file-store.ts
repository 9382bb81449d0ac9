import { freeWaiter, whenUnlocked } from "./when-free.ts";
import type { Store, StoreLimits } from "../store.ts";
import { inTransaction, openDatabase } from "./database.ts";
import { createFileLog } from "./file-log.ts";

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
