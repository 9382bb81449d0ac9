import { DatabaseSync, type StatementSync } from "node:sqlite";
import { KitError, messageOf } from "../../errors.ts";

/** Marks a database as this kit's ("SoMk"), and the version of its tables. */
const APPLICATION = 0x536f4d6b;
const FORM = 1;

/** How long opening waits for another process to release the file. */
const LOCK_TIMEOUT_MS = 5000;

const TABLES = `
  CREATE TABLE worlds (
    name TEXT PRIMARY KEY, version INTEGER NOT NULL, tip TEXT NOT NULL, used_ms INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE records (
    world TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (world, key)
  ) WITHOUT ROWID;
  CREATE TABLE commits (
    world TEXT NOT NULL, version INTEGER NOT NULL, tip TEXT NOT NULL, changes TEXT NOT NULL,
    PRIMARY KEY (world, version)
  ) WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${FORM};
`;

export interface OpenDatabase {
  readonly database: DatabaseSync;
  readonly sql: Statements;
}

/** Runs in one transaction; no other process writes meanwhile. */
export function inTransaction<T>(database: DatabaseSync, step: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const value = step();
    database.exec("COMMIT");
    return value;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/**
 * Opens the kit's database, or creates it if the file is missing or empty. Throws KitError `store-file` for a file that
 * is something else, is damaged or cannot be opened, and leaves it untouched.
 */
export function openDatabase(path: string): OpenDatabase {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: LOCK_TIMEOUT_MS });
    return { database, sql: prepare(database, path) };
  } catch (error) {
    database?.close();
    throw error instanceof KitError ? error : unusable(path, error);
  }
}

function prepare(database: DatabaseSync, path: string): Statements {
  const facts = (): Facts => ({
    application: numberOf(database, "PRAGMA application_id"),
    form: numberOf(database, "PRAGMA user_version"),
    tables: numberOf(database, "SELECT count(*) FROM sqlite_schema"),
  });
  // Another process may be creating it at this moment.
  if (isEmpty(facts())) {
    database.exec("BEGIN EXCLUSIVE");
    try {
      if (isEmpty(facts())) database.exec(TABLES);
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  }
  const { application, form } = facts();
  if (application !== APPLICATION) {
    throw problem(path, "the file is a database of another program", "give another file");
  }
  if (form !== FORM) {
    throw problem(path, "the file was written by another version of so-mock", "give another file, or use that version");
  }
  const [damage] = database.prepare("PRAGMA quick_check(1)").all();
  if (damage?.["quick_check"] !== "ok") {
    throw problem(path, `the file is damaged: ${String(damage?.["quick_check"])}`, "restore it, or give another file");
  }
  const sql = prepareStatements(database);
  // A killed process leaves whole transactions behind; only a crash of the machine can lose the last ones.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  // From here on nothing waits inside SQLite: see freeWaiter.
  database.exec("PRAGMA busy_timeout = 0;");
  return sql;
}

interface Facts {
  readonly application: number;
  readonly form: number;
  readonly tables: number;
}

function isEmpty({ application, tables }: Facts): boolean {
  return application === 0 && tables === 0;
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0]);
}

const NOT_A_DATABASE = 26;
const CORRUPT = 11;
/** Tables or columns are missing. */
const NOT_THERE = 1;

function unusable(path: string, error: unknown): KitError {
  const code = (error as { errcode?: unknown }).errcode;
  const message = messageOf(error);
  if (code === NOT_A_DATABASE) return problem(path, "the file is not a database", "give another file", error);
  if (typeof code === "number" && [CORRUPT, NOT_THERE].includes(code & 0xff)) {
    return problem(path, `the file is damaged: ${message}`, "restore it, or give another file", error);
  }
  const todo = "give a writable file in an existing folder";
  return problem(path, `the file cannot be opened: ${message}`, todo, error);
}

function problem(path: string, what: string, todo: string, cause?: unknown): KitError {
  return new KitError({ code: "store-file", what, where: path, todo }, cause === undefined ? {} : { cause });
}

/** All statements, prepared. Throws if the tables are not the kit's. */
function prepareStatements(database: DatabaseSync): Statements {
  const all = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(all) as Statements;
}

type Statements = Readonly<Record<keyof typeof SQL, StatementSync>>;

const SQL = {
  world: "SELECT version, tip AS id FROM worlds WHERE name = ?",
  setWorld:
    "INSERT INTO worlds VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET version = excluded.version, tip = excluded.tip, used_ms = excluded.used_ms",
  use: "UPDATE worlds SET used_ms = ? WHERE name = ?",
  touch: "UPDATE worlds SET version = version WHERE name = ?",
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
