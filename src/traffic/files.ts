import { access, constants, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { KitError, codeOf } from "../errors.ts";
import type { Exchange, Skipped } from "./exchange.ts";
import { readArchive } from "./har/read-archive.ts";
import { inOrder } from "./recordings/format.ts";
import { MANIFEST, readRecorded, toExchange } from "./recordings/read-recorded.ts";

/** Finds and reads files that hold traffic. */

interface TrafficFile {
  readonly name: string;
  readonly kind: "har" | "recorded";
}

/**
 * The archives and recorded exchanges that the names match; a folder means everything in it. Throws KitError `traffic`.
 */
export async function findTraffic(names: readonly string[]): Promise<readonly TrafficFile[]> {
  const files: TrafficFile[] = [];
  for (const name of names) {
    const found = await filesOf(name);
    if (found.length === 0) {
      const todo = "name a folder with .har files, or one that so-mock record wrote";
      throw new KitError({ code: "traffic", what: "there is no traffic in this folder", where: name, todo });
    }
    files.push(...found);
  }
  return files;
}

/**
 * File names under which browsers, proxies and Playwright save traffic. Other ZIP files in a folder must be named
 * explicitly.
 */
const ARCHIVE = /\.har(?:\.gz|\.zip)?$|\.network$|^trace\.zip$/i;

async function filesOf(name: string): Promise<readonly TrafficFile[]> {
  try {
    if (!(await stat(name)).isDirectory()) {
      // To open a pipe and close it again would end what writes to it.
      await access(name, constants.R_OK);
      return [{ name, kind: /\.json$/i.test(name) && (await isRecorded(name)) ? "recorded" : "har" }];
    }
    const inside = inOrder(await readdir(name));
    return inside.flatMap((file): TrafficFile[] => {
      if (ARCHIVE.test(file)) return [{ name: join(name, file), kind: "har" }];
      const isExchange = /\.json$/i.test(file) && file !== MANIFEST && inside.includes(MANIFEST);
      return isExchange ? [{ name: join(name, file), kind: "recorded" }] : [];
    });
  } catch (cause) {
    const code = codeOf(cause);
    const what = code === "ENOENT" ? "there is no such file or folder" : `the traffic cannot be read (${code})`;
    throw new KitError({ code: "traffic", what, where: name, todo: "name an existing HAR file or folder" }, { cause });
  }
}

/** The folder of a recorded exchange contains the recording's manifest; an archive saved as .json has none. */
async function isRecorded(name: string): Promise<boolean> {
  return (await readdir(join(name, ".."))).includes(MANIFEST);
}

export async function* readTraffic(
  files: readonly TrafficFile[],
  isOurs: (url: string) => boolean,
  signal?: AbortSignal,
): AsyncGenerator<Exchange | Skipped> {
  for (const { name, kind } of files) {
    if (kind === "har") yield* readArchive(name, isOurs, signal);
    else yield toExchange(await readRecorded(name), name);
  }
}
