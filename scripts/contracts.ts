/** `npm run contracts` writes what spec/ compiles to; with `--check` it writes nothing and names what is stale. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, stderr, stdout } from "node:process";
import process from "node:process";
import { KitError } from "../src/errors.ts";
import { artifacts, GENERATED } from "./artifacts.ts";

const root = join(import.meta.dirname, "..");
const wanted = compiled();
const present = GENERATED.flatMap((folder) => filesBelow(folder));
const changed = [...wanted].filter(([file, text]) => readIfThere(file) !== text).map(([file]) => file);
const orphans = present.filter((file) => !wanted.has(file));
const stale = [...changed, ...orphans];

if (argv.includes("--check")) {
  if (stale.length > 0) {
    stderr.write(`stale, run \`npm run contracts\`: ${stale.join(", ")}\n`);
    process.exitCode = 1;
  }
} else {
  for (const file of orphans) rmSync(join(root, file));
  for (const file of changed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), wanted.get(file) ?? "");
  }
  stdout.write(`${wanted.size} files, ${stale.length} changed\n`);
}

/** What the tables compile to; a wrong row ends with its place, and without a stack. */
function compiled(): ReadonlyMap<string, string> {
  try {
    return artifacts(root);
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
  } catch {
    return [];
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}
