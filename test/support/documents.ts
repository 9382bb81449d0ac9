/** The facts of the source documents, from fixtures/documents/, and the documents themselves where they are at hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { PageFacts } from "../../scripts/document-facts/read-page.ts";
import { readJson, ROOT } from "./root.ts";

const FACTS = "fixtures/documents";
const files = readdirSync(join(ROOT, FACTS));

/** The five pages, by number. */
export const pages: ReadonlyMap<string, PageFacts> = new Map(
  files
    .filter((name) => /^\d{3}\.json$/.test(name))
    .map((name) => [name.slice(0, 3), readJson(`${FACTS}/${name}`) as PageFacts]),
);

/** Descriptions of what stands around the chat: archives, topics, lists, users, presence. */
const AROUND = /^Swagger-v1-(?:Archive|ChatTopic|MDOList|Presence|User)\.json$/;

const describedIn = (names: readonly string[]): ReadonlyMap<string, unknown> =>
  new Map(names.map((name) => [name, readJson(`${FACTS}/${name}`)]));

/** The vendor's Swagger descriptions without their sentences, by file name. */
export const descriptions: ReadonlyMap<string, unknown> = describedIn(
  files.filter((name) => name.startsWith("Swagger") && !AROUND.test(name)),
);

export const furtherDescriptions: ReadonlyMap<string, unknown> = describedIn(files.filter((name) => AROUND.test(name)));

/** The vendor's descriptions of an earlier release, which are OpenAPI 3. */
export const earlierDescriptions: ReadonlyMap<string, unknown> = describedIn(
  files.filter((name) => name.startsWith("openapi")),
);

/** The folder of all facts: its descriptions are files that a command can be given. */
export const FACTS_FOLDER: string = join(ROOT, FACTS);

/** Beside the repository, or where SHARED_SEEDS points. */
const FOLDER = process.env["SHARED_SEEDS"] ?? join(ROOT, "../shared/seeds");

/** The documents themselves; undefined where they are not at hand. What they are asked of, their facts are asked of as well. */
export const originals: Originals | undefined = existsSync(FOLDER)
  ? {
      folder: FOLDER,
      reference: join(FOLDER, "../reference"),
      pages: textsIn(FOLDER, /^(\d{3}).*\.txt$/),
      descriptions: textsIn(join(FOLDER, "../reference"), /^(Swagger-v1-.*\.json)$/),
    }
  : undefined;

interface Originals {
  readonly folder: string;
  readonly reference: string;
  /** Text by number, and by file name. */
  readonly pages: ReadonlyMap<string, string>;
  readonly descriptions: ReadonlyMap<string, string>;
}

function textsIn(folder: string, pattern: RegExp): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).flatMap((name) => {
      const [, key] = pattern.exec(name) ?? [];
      return key === undefined ? [] : [[key, readFileSync(join(folder, name), "utf8")] as const];
    }),
  );
}
