import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";

const PARENT = join(ROOT, "node_modules/.cache/superoffice-mock-kit");
const DAY_MS = 86_400_000;

/** What is installed and built below a source is none of it. */
const LEFT = /[\\/](?:node_modules|\.vitepress[\\/](?:dist|cache))(?:[\\/]|$)/;

/**
 * A folder that is made once for what it is made of (files and folders of the repository), and shared by test files and
 * by runs: never write into it. What was not used since yesterday is removed.
 */
export async function prepared(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(PARENT, `${name}-${hashOf(sources)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(PARENT, { recursive: true });
  for (const old of readdirSync(PARENT).filter((each) => each.startsWith(`${name}-`))) {
    if (Date.now() - statSync(join(PARENT, old)).mtimeMs > DAY_MS) rmSync(join(PARENT, old), { recursive: true });
  }
  const fresh = mkdtempSync(join(PARENT, "making-"));
  try {
    await make(fresh);
    // Who else was making it may have been faster: theirs is the same.
    if (!existsSync(folder)) renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const source of sources) {
    for (const file of filesOf(source)) hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(source: string): readonly string[] {
  if (!statSync(join(ROOT, source)).isDirectory()) return [source];
  return readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFT.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
