import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { KitError, codeOf } from "../../errors.ts";
import { makeFolder } from "../../make-folder.ts";
import { TooLargeError } from "../../read-bytes.ts";
import { readFileBytes } from "../../read-file-bytes.ts";

/** More than any config, baseline or certificate. */
const LARGEST = 64 * 1_048_576;

/** Reads a file that the user named; throws a KitError if that fails or the signal is aborted. */
export async function readText(...args: Parameters<typeof readMarkedText>): Promise<string> {
  return (await readMarkedText(...args)).replace(/^\uFEFF/, "");
}

/** With its byte order mark, if it has one. */
export async function readMarkedText(
  file: string,
  code: string,
  what: string,
  todo: string,
  signal?: AbortSignal,
): Promise<string> {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readFileBytes(file, LARGEST, signal));
  } catch (cause) {
    if (signal?.aborted) throw interrupted(what, file);
    throw new KitError({ code, what: `${what} cannot be read (${reason(cause)})`, where: file, todo }, { cause });
  }
}

/** The error for a command that is stopped while it reads what it was given. */
function interrupted(what: string, where: string): KitError {
  const todo = "start the command again; nothing was sent or written";
  return new KitError({ code: "interrupted", what: `interrupted while ${what} was read`, where, todo });
}

/** Checks before a run, which may take minutes, that its result can be written. Does not change the file. */
export async function checkWritable(file: string): Promise<void> {
  try {
    makeFolder(dirname(file));
    const isNew = await create(file);
    if (isNew) await rm(file);
    else await (await open(file, "a")).close();
  } catch (cause) {
    throw notWritable(file, cause);
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await (await open(file, "ax")).close();
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw cause;
  }
}

export async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw notWritable(file, cause);
  }
}

/** Replaces the file atomically: readers see the old text or the new one, never a mix. */
export async function replaceText(file: string, text: string): Promise<void> {
  // A link stays one, and its target stays as it may be read.
  const target = await realpath(file).catch(() => file);
  const fresh = `${target}.${process.pid}.tmp`;
  try {
    const mode = await stat(target).then(
      (found) => found.mode,
      () => undefined,
    );
    await writeFile(fresh, text, mode === undefined ? {} : { mode });
    await rename(fresh, target);
  } catch (cause) {
    await rm(fresh, { force: true });
    throw notWritable(file, cause);
  }
}

function notWritable(file: string, cause: unknown): KitError {
  const what = `the file cannot be written (${reason(cause)})`;
  return new KitError(
    { code: "verify-file", what, where: file, todo: "name a file in a folder that you can write to" },
    { cause },
  );
}

function reason(cause: unknown): string {
  return cause instanceof TooLargeError ? cause.message : codeOf(cause);
}
