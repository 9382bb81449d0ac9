import { unzipSync } from "fflate";

/** ZIP files, read in memory: nothing is written, so that no name in them leads anywhere. */

interface Wanted {
  /** Is this file needed? The others are not unpacked. */
  readonly wants: (name: string) => boolean;
  /** The longest file, what all together may have, and how many there may be. */
  readonly most: { readonly bytes: number; readonly total: number; readonly files: number };
  /** What to throw for a file that is too long; without it, such a file is left out. */
  readonly onLong?: (name: string) => Error;
}

/** Thrown where there is more in a ZIP file than its reader takes. */
export class TooMuchInZipError extends Error {
  override readonly name = "TooMuchInZipError";
}

/** The wanted files by their names, in the order of these. Throws whatever the library throws for a broken file. */
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

/** By the first bytes: `PK`, and the kind of record that follows. */
export function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8;
}
