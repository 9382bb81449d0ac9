/**
 * `npm run docs` writes what docs/ takes from the code and from contracts/ between its markers, and the version where README,
 * guides and examples name it; with `--check` it writes nothing and names stale files.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process, { argv, stderr, stdout } from "node:process";
import { fillPages } from "./docs/fill-pages.ts";
import { readNaming, readOwn, withOwnVersion } from "./docs/own-version.ts";
import { readPages } from "./docs/read-pages.ts";
import { allSections } from "./docs/sections.ts";

const root = join(import.meta.dirname, "..");
const own = readOwn(root);
const isCheck = argv.includes("--check");
const stale = new Map<string, string>();
const settle = (file: string, is: string | undefined, text: string): void => {
  if (text === is) return;
  stale.set(file, text);
  if (!isCheck) writeFileSync(join(root, file), text);
};

// First, since guides are cut from the examples.
const naming = readNaming(root);
for (const [file, text] of naming) settle(file, text, withOwnVersion(text, own));
const pages = readPages(root);
for (const [file, page] of fillPages(pages, allSections(root)))
  settle(file, pages.get(file), withOwnVersion(page, own));

if (!isCheck) stdout.write(`${pages.size} pages, ${stale.size} changed\n`);
else if (stale.size > 0) {
  stderr.write(`stale, run \`npm run docs\`: ${[...stale.keys()].join(", ")}\n`);
  process.exitCode = 1;
}
