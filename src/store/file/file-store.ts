import { randomUUID } from "node:crypto";
import type { Changes, Exchanged, Mark, WorldLog } from "../../mock/keep/log.ts";
import type { Store } from "../store.ts";
import { openDatabase } from "./database.ts";

/** So many commits are remembered of each world, for processes that have to catch up. */
const REMEMBERED = 1000;
/** How often a world that is only read is marked as used. */
const USED_MS = 60_000;

/**
 * Worlds in a file of SQLite. A commit is one transaction, written before the answer is sent; several processes of one
 * machine may use the file. Throws KitError `store-file`.
 */
export function openFileStore(path: string, realMs: () => number, idleMs: number): Store {
  const { database, sql } = openDatabase(path);
  /** All or nothing; nobody else writes meanwhile. */
  const inOne = <T>(act: () => T): T => {
    database.exec("BEGIN IMMEDIATE");
    try {
      const value = act();
      database.exec("COMMIT");
      return value;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
  const drop = (name: string): void =>
    inOne(() => {
      for (const statement of [sql.dropRecords, sql.dropCommits, sql.dropWorld]) statement.run(name);
    });

  const log = (name: string): WorldLog => {
    let usedMs = 0;
    const present = (): Mark => (sql.world.get(name) as Mark | undefined) ?? { version: 0, tip: "" };
    const missed = (since: Mark, mark: Mark): Exchanged => {
      if (mark.version < since.version) return { kind: "lost" };
      const [known, ...later] = sql.commits.all(name, since.version) as unknown as Commit[];
      if (known?.version !== since.version || known.tip !== since.tip) return { kind: "lost" };
      return { kind: "missed", mark, missed: later.map(({ changes }) => JSON.parse(changes) as Changes) };
    };
    const write = (version: number, { anew, records }: Changes, text: string): Exchanged => {
      const mark = { version: version + 1, tip: randomUUID() };
      if (anew) sql.dropRecords.run(name);
      for (const [key, value] of records) {
        if (value === null) sql.dropRecord.run(name, key);
        else sql.setRecord.run(name, key, value);
      }
      sql.addCommit.run(name, mark.version, mark.tip, text);
      sql.trim.run(name, mark.version - REMEMBERED);
      usedMs = realMs();
      sql.setWorld.run(name, mark.version, mark.tip, usedMs);
      return { kind: "kept", mark };
    };
    const look = (since: Mark): Exchanged => {
      if (realMs() - usedMs > USED_MS) {
        usedMs = realMs();
        sql.use.run(usedMs, name);
      }
      const mark = present();
      return mark.tip === since.tip ? { kind: "kept", mark } : missed(since, mark);
    };
    return {
      read: async () => {
        database.exec("BEGIN");
        try {
          const mark = present();
          const rows = sql.records.all(name) as unknown as { key: string; text: string }[];
          return mark.version === 0 ? undefined : { mark, records: new Map(rows.map(({ key, text }) => [key, text])) };
        } finally {
          database.exec("COMMIT");
        }
      },
      exchange: async (since, changes) => {
        if (!changes.anew && changes.records.length === 0) return look(since);
        const text = JSON.stringify(changes);
        return inOne(() => {
          const mark = present();
          return mark.tip === since.tip ? write(mark.version, changes, text) : missed(since, mark);
        });
      },
    };
  };
  return {
    kind: "file",
    log: (name = "") => log(name),
    worlds: async () => (sql.worlds.all() as unknown as { name: string }[]).map(({ name }) => name),
    drop: async (name) => drop(name),
    sweep: async () => {
      for (const { name } of sql.idle.all(realMs() - idleMs) as unknown as { name: string }[]) drop(name);
    },
    close: async () => database.close(),
  };
}

interface Commit extends Mark {
  readonly changes: string;
}
