/**
 * `npm run docs` writes what docs/ takes from the code and from contracts/ between its markers; with `--check` it writes
 * nothing and names stale pages.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process, { argv, stderr, stdout } from "node:process";
import { fillPages } from "./docs/fill-pages.ts";
import { readPages } from "./docs/read-pages.ts";
import { allSections } from "./docs/sections.ts";

const root = join(import.meta.dirname, "..");
const pages = readPages(root);
const stale = [...fillPages(pages, allSections(root))].filter(([file, page]) => pages.get(file) !== page);

if (argv.includes("--check")) {
  if (stale.length > 0) {
    stderr.write(`stale, run \`npm run docs\`: ${stale.map(([file]) => file).join(", ")}\n`);
    process.exitCode = 1;
  }
} else {
  for (const [file, page] of stale) writeFileSync(join(root, file), page);
  stdout.write(`${pages.size} pages, ${stale.length} changed\n`);
}
