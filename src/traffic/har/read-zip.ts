import { KitError } from "../../errors.ts";
import { TooMuchInZipError, unzip } from "../../zip.ts";
import type { Exchange, Skipped } from "../exchange.ts";
import { readHar } from "./read-har.ts";
import { readTrace } from "./read-trace.ts";

/** For a ZIP file, and for its decompressed contents. */
export const MOST_ZIP_BYTES: number = 512 * 1024 * 1024;
const MOST_FILES = 100_000;

const ARCHIVE = /\.har$/i;
const TRACE = /\.network$/i;
/** Playwright's other files: pictures, sources and page events say nothing about the API. */
const NO_BODY = /\.(?:png|jpe?g|gif|svg|webp|ico|woff2?|ttf|otf|css|m?js|webm|mp4|trace|stacks|zip)$|(?:^|\/)src@/i;

/** The archives in a ZIP file: HAR files and traces saved by Playwright, or HAR files packed by hand. */
export async function* readZip(
  bytes: Uint8Array,
  name: string,
  isOurs: (url: string) => boolean,
): AsyncGenerator<Exchange | Skipped> {
  const files = filesIn(bytes, name);
  const archives = [...files.keys()].filter((file) => ARCHIVE.test(file) || TRACE.test(file));
  if (archives.length === 0) {
    throw refused(name, "there is no HTTP archive in this ZIP file", "name a ZIP file with a .har file in it");
  }
  for (const file of archives) {
    const content = files.get(file) ?? new Uint8Array();
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    const where = {
      name: `${name}/${file}`,
      isOurs,
      attached: (body: string) => Promise.resolve(files.get(folder + body)),
    };
    if (TRACE.test(file)) yield* readTrace(content, where);
    else yield* readHar(piecesOf(content), where.name, isOurs, where.attached);
  }
}

function filesIn(bytes: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> {
  const todo = "unpack it, and name the folder";
  try {
    return unzip(bytes, {
      wants: (file) => !NO_BODY.test(file) && !file.startsWith("__MACOSX/"),
      most: { bytes: MOST_ZIP_BYTES, total: MOST_ZIP_BYTES, files: MOST_FILES },
    });
  } catch (cause) {
    if (cause instanceof TooMuchInZipError) throw refused(name, "this ZIP file holds too many files or bytes", todo);
    throw refused(name, "this is a ZIP file that cannot be read", `save it again, or ${todo}`, cause);
  }
}

/** Most entries fit into a piece of this size. */
const PIECE = 1_048_576;

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

function refused(where: string, what: string, todo: string, cause?: unknown): KitError {
  return new KitError({ code: "har", what, where, todo }, { cause });
}

export function tooLargeZip(name: string): KitError {
  const what = `this file is larger than ${MOST_ZIP_BYTES / 1_048_576} MiB`;
  return refused(name, what, "unpack it, and name the folder");
}
