import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KitError, codeOf } from "../../errors.ts";
import { makeFolder } from "../../make-folder.ts";
import type { Dialect } from "../../model.ts";
import { FORMAT, MANIFEST, type Manifest, type Recorded } from "./format.ts";

/** Writes a recording. The manifest comes first, so that the folder is a valid recording from its first exchange on. */
export interface RecordingWriter {
  /** Writes an exchange and returns its file name. Files are written sequentially, in the order of the calls. */
  readonly add: (recorded: Recorded) => Promise<string>;
  /** Rewrites the exchanges one after the other; `change` gives the new one. */
  readonly revise: (change: (recorded: Recorded) => Promise<Recorded>) => Promise<void>;
  /** Writes the final manifest once everything else is written. */
  readonly end: (replaced: Manifest["replaced"]) => Promise<void>;
}

/** Throws KitError `recording` if the folder is not empty or cannot be written. */
export async function createRecording(folder: string, ids: Manifest["ids"]): Promise<RecordingWriter> {
  let exchanges = 0;
  let dialect: Dialect | undefined;
  let last: Promise<unknown> = Promise.resolve();
  await makeEmptyFolder(folder);
  const manifest = (replaced: Manifest["replaced"]): Manifest => ({
    format: FORMAT,
    ...(dialect === undefined ? {} : { dialect }),
    ids,
    exchanges,
    replaced,
  });
  const write = (name: string, value: object): Promise<void> => writeWhole(folder, name, value);
  await write(MANIFEST, manifest({}));
  return {
    add: (recorded) => {
      exchanges++;
      dialect ??= dialectOf(recorded);
      const name = `${String(exchanges).padStart(4, "0")}-${recorded.operation}.json`;
      const written = last.then(() => write(name, recorded));
      last = written.catch(() => undefined);
      return written.then(() => name);
    },
    revise: async (change) => {
      await last;
      for (const name of (await readdir(folder)).filter((each) => /^\d+-\w+\.json$/.test(each))) {
        const recorded = JSON.parse(await readFile(join(folder, name), "utf8")) as Recorded;
        await write(name, await change(recorded));
      }
    },
    end: async (replaced) => {
      await last;
      await write(MANIFEST, manifest(replaced));
    },
  };
}

async function makeEmptyFolder(folder: string): Promise<void> {
  try {
    makeFolder(folder);
    if ((await readdir(folder)).length === 0) return;
  } catch (cause) {
    throw notWritable(folder, cause);
  }
  const what = "the folder is not empty, and a recording does not overwrite files";
  const todo = "name a new folder with --out, or empty this one";
  throw new KitError({ code: "recording", what, where: folder, todo });
}

/** Other processes that read the folder see either a complete file or none. */
async function writeWhole(folder: string, name: string, value: object): Promise<void> {
  const fresh = join(folder, `.${name}.tmp`);
  try {
    await writeFile(fresh, `${JSON.stringify(value, undefined, 2)}\n`);
    await rename(fresh, join(folder, name));
  } catch (cause) {
    await rm(fresh, { force: true });
    throw notWritable(folder, cause);
  }
}

function notWritable(folder: string, cause: unknown): KitError {
  const what = `the recording cannot be written (${codeOf(cause)})`;
  return new KitError(
    { code: "recording", what, where: folder, todo: "name a folder that you may write to with --out" },
    { cause },
  );
}

/** Servers write dates with an offset, as in the documents, or without; the first set date decides. */
function dialectOf({ answer }: Recorded): Dialect | undefined {
  const text = answer.body && "json" in answer.body ? JSON.stringify(answer.body.json) : "";
  const offset = /"When\w+":"(?!0001)\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?"/.exec(text);
  if (!offset) return undefined;
  return offset[1] === undefined ? "observed" : "documented";
}
