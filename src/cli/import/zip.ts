import { TooMuchInZipError, unzip } from "../../zip.ts";
import { decodeChunks, MOST_BYTES, tooLong, unreadable } from "./bytes.ts";
import { ENDINGS } from "./local.ts";

/** Reads zip files, in which the vendor also publishes descriptions and pages. */

/** Several times the number of files in the vendor's documentation. */
const MOST_FILES = 50_000;
/** For all files together. */
const MOST_TOTAL = 256 * 1024 * 1024;

export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** The pages and descriptions in a zip file by name, in order of name. */
export function filesInZip(name: string, chunks: readonly Uint8Array[]): ReadonlyMap<string, string> {
  const bytes = new Uint8Array(Buffer.concat(chunks));
  try {
    const found = unzip(bytes, {
      wants: isWanted,
      most: { bytes: MOST_BYTES, total: MOST_TOTAL, files: MOST_FILES },
      onLong: (file) => tooLong(`${name}/${file}`),
    });
    return new Map([...found].map(([file, content]) => [file, decodeChunks([content])]));
  } catch (cause) {
    if (cause instanceof Error && cause.name === "KitError") throw cause;
    if (cause instanceof TooMuchInZipError) {
      throw unreadable(
        name,
        "it holds too many files or bytes",
        "unzip it, and name the folders of the pages themselves",
      );
    }
    throw unreadable(name, "this is not a zip file that can be read", "unzip it, and name the folder", cause);
  }
}

/** As for folders: no hidden ones, no node_modules, no paths that leave the archive. */
function isWanted(name: string): boolean {
  const steps = name.split("/");
  if (steps.some((step) => step.startsWith(".") || step === "node_modules" || step === "__MACOSX")) return false;
  const ending = /\.\w+$/.exec(name)?.[0].toLowerCase() ?? "";
  return !name.startsWith("/") && ending !== ".zip" && ENDINGS.has(ending);
}
