import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import {
  type Changes,
  type CommitResult,
  NO_REVISION,
  type Revision,
  type WorldLog,
} from "../../mock/persistence/world-log.ts";
import { commitText, readCommit } from "../commit-text.ts";
import { inTransaction, type OpenDatabase } from "./database.ts";

/** How many commits of each world are kept, for processes that need to catch up. */
const COMMITS_KEPT = 1000;
/** How often a world that is only read is marked as used. */
const USED_MS = 60_000;

/** One world in the file; the main world has the name "". */
export function createFileLog({ database, sql }: OpenDatabase, name: string, realMs: () => number): WorldLog {
  let usedMs = 0;
  const current = (): Revision => (sql.world.get(name) as Revision | undefined) ?? NO_REVISION;
  const refuse = (since: Revision, revision: Revision): CommitResult => {
    if (revision.version < since.version) return { kind: "stale" };
    const [known, ...later] = sql.commits.all(name, since.version) as unknown as Commit[];
    if (known?.version !== since.version || known.id !== since.id) return { kind: "stale" };
    // Outside a transaction, others may have committed since the revision was read.
    const newer = later.filter(({ version }) => version <= revision.version);
    return { kind: "conflict", revision, newer: newer.map(({ changes }) => readCommit(changes)) };
  };
  const write = (version: number, changes: Changes, text: string): CommitResult => {
    const revision = { version: version + 1, id: randomUUID() };
    if (changes.reset) sql.dropRecords.run(name);
    for (const [key, value] of changes.records) {
      if (value === null) sql.dropRecord.run(name, key);
      else sql.setRecord.run(name, key, value);
    }
    sql.addCommit.run(name, revision.version, revision.id, text);
    sql.trim.run(name, revision.version - COMMITS_KEPT);
    usedMs = realMs();
    sql.setWorld.run(name, revision.version, revision.id, usedMs);
    return { kind: "committed", revision };
  };
  const compare = (since: Revision): CommitResult => {
    if (realMs() - usedMs > USED_MS) {
      usedMs = realMs();
      sql.use.run(usedMs, name);
    }
    const revision = current();
    return revision.id === since.id ? { kind: "committed", revision } : refuse(since, revision);
  };
  return {
    read: async () => {
      database.exec("BEGIN");
      try {
        const revision = current();
        if (revision.version === 0) return undefined;
        const rows = sql.records.all(name) as unknown as { key: string; text: string }[];
        return { revision, records: new Map(rows.map(({ key, text }) => [key, text])) };
      } finally {
        database.exec("COMMIT");
      }
    },
    commit: async (since, changes) => {
      if (!changes.reset && changes.records.length === 0) return compare(since);
      const text = commitText(changes);
      return inTransaction(database, () => {
        const revision = current();
        return revision.id === since.id ? write(revision.version, changes, text) : refuse(since, revision);
      });
    },
    probe: async () => inTransaction(database, () => void sql.touch.run(name)),
    // Writes to the file are synchronous: without a pause, every request would be a separate transaction.
    gather: () => setImmediate(),
    compare: async (since) => compare(since),
  };
}

interface Commit extends Revision {
  readonly changes: string;
}
