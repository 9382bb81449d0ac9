import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv, exit, stderr, stdout } from "node:process";
import { documentFacts, formatFacts } from "./document-facts/facts.ts";

/**
 * `npm run facts -- FOLDER`: the facts of the source documents (names, types, order, headers, statuses,
 * samples; no sentences) → fixtures/documents/. FOLDER holds the five pages; `reference/` beside it holds the vendor's
 * descriptions. Tests hold spec/ against these files, and these files against the documents where those are at hand.
 */

const [, , folder] = argv;
if (folder === undefined) {
  stderr.write("usage: npm run facts -- FOLDER\n");
  exit(2);
}
const target = resolve(import.meta.dirname, "../fixtures/documents");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const facts = Object.entries(documentFacts(folder));
for (const [name, value] of facts) writeFileSync(join(target, name), `${formatFacts(value)}\n`);
stdout.write(`${facts.length} files in ${target}\n`);
