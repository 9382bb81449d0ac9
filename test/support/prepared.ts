import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
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
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (!takes(lock)) {
      await setTimeout(100);
      continue;
    }
    const fresh = mkdtempSync(join(PARENT, "making-"));
    try {
      for (const old of readdirSync(PARENT).filter((each) => each.startsWith(`${name}-`) && !each.endsWith(".lock"))) {
        if (Date.now() - statSync(join(PARENT, old)).mtimeMs > DAY_MS) rmSync(join(PARENT, old), { recursive: true });
      }
      if (existsSync(folder)) break;
      await make(fresh);
      renameSync(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
      rmSync(lock, { force: true });
    }
  }
  return folder;
}

/** One process makes it, the others wait. The lock of a process that is gone does not count. */
function takes(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    try {
      const owner = Number(readFileSync(lock, "utf8"));
      // Empty for the moment between its creation and its writing.
      if (owner > 0) process.kill(owner, 0);
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ESRCH") rmSync(lock, { force: true });
    }
    return false;
  }
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
