import { unzipSync } from "fflate";

/** Reads ZIP files in memory: nothing is written to disk, so names in them cannot escape a folder. */

interface Wanted {
  /** Is this file needed? Others are not decompressed. */
  readonly wants: (name: string) => boolean;
  /** Limits on the longest file, on all files together, and on their number. */
  readonly most: { readonly bytes: number; readonly total: number; readonly files: number };
  /** The error to throw for a file that is too long; without it, such files are skipped. */
  readonly onLong?: (name: string) => Error;
}

/** Thrown when a ZIP file exceeds its reader's limits. */
export class TooMuchInZipError extends Error {
  override readonly name = "TooMuchInZipError";
}

/** The wanted files by name, sorted. Throws the library's error for a broken file. */
export function unzip(bytes: Uint8Array, { wants, most, onLong }: Wanted): ReadonlyMap<string, Uint8Array> {
  let [total, count] = [0, 0];
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wants(name)) return false;
      if (originalSize > most.bytes) {
        if (onLong) throw onLong(name);
        return false;
      }
      total += originalSize;
      if (total > most.total || ++count > most.files) throw new TooMuchInZipError();
      return true;
    },
  });
  return new Map(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Judges by the first bytes: `PK`, then the type of the record. */
export function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8;
}
