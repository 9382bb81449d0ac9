import type { DatabaseSync, StatementSync } from "node:sqlite";

/** All statements, prepared. Throws if the tables are not the kit's. */
export function prepareStatements(database: DatabaseSync): Statements {
  const all = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(all) as Statements;
}

export type Statements = Readonly<Record<keyof typeof SQL, StatementSync>>;

const SQL = {
  world: "SELECT version, tip AS id FROM worlds WHERE name = ?",
  setWorld:
    "INSERT INTO worlds VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET version = excluded.version, tip = excluded.tip, used_ms = excluded.used_ms",
  use: "UPDATE worlds SET used_ms = ? WHERE name = ?",
  records: "SELECT key, text FROM records WHERE world = ?",
  setRecord: "INSERT INTO records VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text",
  dropRecord: "DELETE FROM records WHERE world = ? AND key = ?",
  dropRecords: "DELETE FROM records WHERE world = ?",
  commits: "SELECT version, tip AS id, changes FROM commits WHERE world = ? AND version >= ? ORDER BY version",
  addCommit: "INSERT INTO commits VALUES (?, ?, ?, ?)",
  trim: "DELETE FROM commits WHERE world = ? AND version <= ?",
  dropCommits: "DELETE FROM commits WHERE world = ?",
  dropWorld: "DELETE FROM worlds WHERE name = ?",
  worlds: "SELECT name FROM worlds WHERE name <> '' ORDER BY name",
  idle: "SELECT name FROM worlds WHERE name <> '' AND used_ms < ?",
};
