import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { KitError, codeOf } from "../../errors.ts";
import { type Include, placeOf } from "../../import/include.ts";
import { TooLargeError } from "../../read-bytes.ts";
import { readFileBytes } from "../../read-file-bytes.ts";
import { decodeChunks, interrupted, MOST_BYTES, outside, tooLong, unreadable } from "./bytes.ts";

/** A page in a file. */
export interface File {
  readonly name: string;
  readonly document: string;
  /** The folder that includes must not leave. */
  readonly root: string;
}

export const ENDINGS: ReadonlySet<string> = new Set([".md", ".markdown", ".txt", ".json", ".yaml", ".yml", ".zip"]);

/** Several times the number of files in the vendor's documentation. */
const MOST_FILES = 50_000;

/** The file itself, or all pages below a folder, except in hidden folders and node_modules. */
export function filesOf(name: string, given: string | undefined, mostFiles: number = MOST_FILES): File[] {
  const isFolder = kindOf(name) === "folder";
  const own = isFolder ? name : dirname(name);
  const root = given !== undefined && isBelow(realpathSync(own), realpathSync(given)) ? given : own;
  if (!isFolder) return [{ name, document: withoutEnding(basename(name)), root }];
  const found: string[] = [];
  for (const path of filesBelow(name)) {
    if (found.length === mostFiles) {
      const todo = "name the folders of the pages themselves";
      throw unreadable(name, `there are more than ${mostFiles} files below it`, todo);
    }
    found.push(path);
  }
  const files = found.map((path): File => {
    const below = path.slice(join(name, "/").length).replaceAll("\\", "/");
    return { name: path.replaceAll("\\", "/"), document: withoutEnding(below), root };
  });
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Links are not followed: they may leave the folder or form circles. */
function* filesBelow(folder: string): Generator<string> {
  for (const entry of readFolder(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && ENDINGS.has(extname(path).toLowerCase())) yield path;
  }
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw unreadable(folder, `the folder cannot be read (${codeOf(cause)})`, "check who may read it", cause);
  }
}

function kindOf(name: string): "file" | "folder" {
  try {
    return statSync(name).isDirectory() ? "folder" : "file";
  } catch (cause) {
    throw unreadable(name, "there is no such file or folder", "name files, folders or addresses", cause);
  }
}

export function withoutEnding(name: string): string {
  return ENDINGS.has(extname(name).toLowerCase()) ? name.slice(0, -extname(name).length) : name;
}

/** The file that a page includes. `~/` is the documentation's root, which is some folder above the page. */
export function readInclude({ file, target, source, at }: Include, root: string): string | undefined {
  const names = file.startsWith("~/")
    ? foldersBetween(dirname(resolve(source)), resolve(root)).map((folder) => join(folder, file.slice(2)))
    : [file];
  for (const name of names) {
    // Checked by name first: nothing outside the root is even accessed.
    const isOutside = SCHEME.test(target) || !isBelow(resolve(name), resolve(root));
    const real = isOutside ? undefined : realPath(name);
    if (isOutside || (real !== undefined && !isBelow(real, realpathSync(root)))) {
      throw outside(placeOf(at), target, root, "move the file there, or name a folder above both with --root");
    }
    if (real !== undefined && statSync(real).isFile()) return readFile(real);
  }
  return undefined;
}

/** More than one letter: `C:` is a drive. */
const SCHEME = /^[a-z][\w+.-]+:/i;

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function foldersBetween(from: string, root: string): string[] {
  const folders: string[] = [];
  for (let folder = from; isBelow(folder, root); folder = dirname(folder)) {
    folders.push(folder);
    if (dirname(folder) === folder) break;
  }
  return folders;
}

/** Resolves symbolic links; undefined if there is no such file. */
function realPath(name: string): string | undefined {
  try {
    return realpathSync(name);
  } catch {
    return undefined;
  }
}

const CHUNK = 256 * 1024;

/** Never reads more than a source may have, even from an endless file. */
export function readFile(name: string): string {
  return decodeChunks(readChunks(name));
}

/** The bytes of a file, with the same limit. */
export function readChunks(name: string): readonly Uint8Array[] {
  let file: number | undefined;
  try {
    file = openSync(name, "r");
    const { size } = fstatSync(file);
    const chunks: Uint8Array[] = [];
    for (let total = 0; total <= MOST_BYTES;) {
      const left = size - total;
      // A device has no size, and a file may be growing.
      const chunk = new Uint8Array(size > 0 && left >= 0 && left < CHUNK ? left + 1 : CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) return chunks;
      chunks.push(chunk.subarray(0, length));
      total += length;
    }
  } catch (cause) {
    throw notReadable(name, cause);
  } finally {
    if (file !== undefined) closeSync(file);
  }
  throw tooLong(name);
}

function notReadable(name: string, cause: unknown): KitError {
  return unreadable(name, `the file cannot be read (${codeOf(cause)})`, "check its name and who may read it", cause);
}

/** The time limit for a pipe, such as `<(curl …)`, to deliver its text. */
const PIPE_MS = 60_000;

export function isPipe(name: string): boolean {
  return statSync(name).isFIFO();
}

/** The bytes of a pipe, which may have no writer. */
export async function readPipe(name: string, signal: AbortSignal, pipeMs: number = PIPE_MS): Promise<Uint8Array> {
  const late = AbortSignal.timeout(pipeMs);
  try {
    return await readFileBytes(name, MOST_BYTES, AbortSignal.any([signal, late]));
  } catch (cause) {
    if (signal.aborted) throw interrupted(name, cause);
    if (late.aborted)
      throw unreadable(name, `it takes longer than ${pipeMs / 1000} s to read`, "save the page and name the file");
    throw cause instanceof TooLargeError ? tooLong(name) : notReadable(name, cause);
  }
}
