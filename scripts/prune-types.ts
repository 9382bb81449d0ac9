import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Removes the declarations that no entry's types lead to: the compiler writes one for every file of the program. Throws where
 * they lead to a file that there is not, such as one whose types were written by hand.
 */
export async function pruneTypes(folder: string, entries: readonly string[]): Promise<void> {
  const kept = new Set(entries.map((entry) => join(folder, `${entry}.d.ts`)));
  for (const file of kept) {
    for (const [, to = ""] of (await readFile(file, "utf8")).matchAll(/(?:from|import\()\s*"(\.[^"]+)\.[tj]s"/g)) {
      kept.add(`${resolve(dirname(file), to)}.d.ts`);
    }
  }
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of all) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(file)) await rm(file);
  }
}
