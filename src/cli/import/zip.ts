import { unzipSync } from "fflate";
import { decodeChunks, MOST_BYTES, tooLong, unreadable } from "./bytes.ts";
import { ENDINGS, readChunks } from "./local.ts";

/** The vendor publishes descriptions and pages as zip files, too. Nothing is written: their files are read from memory. */

/** Several times the vendor's whole documentation. */
const MOST_FILES = 50_000;
/** Of all files together. */
const MOST_TOTAL = 256 * 1024 * 1024;

export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** The pages and descriptions in a zip file, by their names in it, in the order of these. */
export function filesInZip(name: string): ReadonlyMap<string, string> {
  let [total, count] = [0, 0];
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(new Uint8Array(Buffer.concat(readChunks(name))), {
      filter: (entry) => {
        if (!isWanted(entry.name)) return false;
        total += entry.originalSize;
        if (entry.originalSize > MOST_BYTES) throw tooLong(`${name}/${entry.name}`);
        if (total > MOST_TOTAL || ++count > MOST_FILES) {
          throw unreadable(name, "there is too much in it", "unzip it, and name the folders of the pages themselves");
        }
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === "KitError") throw cause;
    throw unreadable(name, "this is not a zip file that can be read", "unzip it, and name the folder", cause);
  }
  const entries = Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(entries.map(([file, bytes]) => [file, decodeChunks([bytes])]));
}

/** As in folders: no hidden ones, no packages, nothing that leads out. */
function isWanted(name: string): boolean {
  const steps = name.split("/");
  if (steps.some((step) => step.startsWith(".") || step === "node_modules" || step === "__MACOSX")) return false;
  const ending = /\.\w+$/.exec(name)?.[0].toLowerCase() ?? "";
  return !name.startsWith("/") && ending !== ".zip" && ENDINGS.has(ending);
}
