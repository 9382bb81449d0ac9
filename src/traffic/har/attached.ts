import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize, sep } from "node:path";
import { MAX_BODY_BYTES } from "../exchange.ts";

/**
 * Bodies that Playwright stores in separate files: next to the archive (`recordHar` with content `attach`), or in the
 * same ZIP file. Undefined for a missing file.
 */
export type Attached = (file: string) => Promise<Uint8Array | "too-long" | undefined>;

/** Files next to an archive. A name that leads out of its folder is ignored. */
export function besideArchive(archive: string): Attached {
  return async (file) => {
    const below = normalize(file);
    if (isAbsolute(below) || below.startsWith("..") || file.includes("\0")) return undefined;
    try {
      const folder = await realpath(dirname(archive));
      const path = await realpath(join(folder, below));
      const found = await stat(path);
      // A link may lead out too, and reading a pipe or a device may never end.
      if (!path.startsWith(folder + sep) || !found.isFile()) return undefined;
      const { size } = found;
      return size > MAX_BODY_BYTES ? "too-long" : await readFile(path);
    } catch {
      return undefined;
    }
  };
}
