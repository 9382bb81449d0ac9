import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { KitError, codeOf } from "../../errors.ts";
import { inOrder, MANIFEST, type Manifest, type Recorded } from "./format.ts";
import { readManifest, readRecorded } from "./read-recorded.ts";

interface Recording {
  readonly manifest: Manifest;
  /** In the order of the answers. */
  readonly exchanges: readonly Recorded[];
}

/** Reads a folder that `so-mock record` wrote. Throws KitError `recording` with the file and the place in it. */
export async function readRecording(folder: string): Promise<Recording> {
  const names = await namesIn(folder);
  const manifest = await readManifest(join(folder, MANIFEST));
  const exchanges: Recorded[] = [];
  for (const name of names) exchanges.push(await readRecorded(join(folder, name)));
  return { manifest, exchanges };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const fail = (what: string, cause?: unknown): KitError =>
    new KitError(
      { code: "recording", what, where: folder, todo: "name a folder that so-mock record wrote" },
      { cause },
    );
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw fail(`the recording cannot be read (${codeOf(cause)})`, cause);
  }
  if (!names.includes(MANIFEST)) throw fail(`this is not a recording: there is no ${MANIFEST}`);
  return inOrder(names.filter((name) => name.endsWith(".json") && name !== MANIFEST && !name.startsWith(".")));
}
