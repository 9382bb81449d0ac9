/** The five source documents, where they are at hand: next to the repository, or where SHARED_SEEDS points. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const FOLDER = process.env.SHARED_SEEDS ?? join(import.meta.dirname, "../../../shared/seeds");
const REFERENCE = join(FOLDER, "../reference");

/** Text by the document's number; empty where the documents are not at hand. */
export const seeds: ReadonlyMap<string, string> = new Map(
  list(FOLDER, ".txt").map((name) => [name.slice(0, 3), readFileSync(join(FOLDER, name), "utf8")]),
);

/** The vendor's published descriptions, parsed, by file name. */
export const references: ReadonlyMap<string, unknown> = new Map(
  list(REFERENCE, ".json").map((name) => [name, JSON.parse(readFileSync(join(REFERENCE, name), "utf8")) as unknown]),
);

/** Why a test is skipped; undefined when it is not. */
export const seedsMissing: string | undefined =
  seeds.size > 0 ? undefined : "the source documents are not at hand (set SHARED_SEEDS to their folder)";

if (seedsMissing !== undefined) console.warn(`skipped: ${seedsMissing}`);

function list(folder: string, end: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(end)) : [];
}
