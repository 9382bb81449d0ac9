import { KitError } from "../../errors.ts";

/** The longest source accepted; the vendor's longest Swagger file is a third of it. */
export const MOST_BYTES: number = 32 * 1024 * 1024;

/** Decodes chunks as UTF-8, or as UTF-16 if a byte-order mark says so. */
export function decodeChunks(chunks: readonly Uint8Array[]): string {
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

export function unreadable(where: string, what: string, todo: string, cause?: unknown): KitError {
  return new KitError({ code: "import-source", what, where, todo }, { cause });
}

export function tooLong(where: string): KitError {
  return unreadable(where, `it is longer than ${MOST_BYTES / 1024 / 1024} MiB`, "name the pages themselves");
}

export function interrupted(where: string, cause: unknown): KitError {
  const todo = "start it again; nothing was written";
  return new KitError({ code: "import-interrupted", what: "interrupted while it was read", where, todo }, { cause });
}

/** The error for an include that leaves its source. */
export function outside(where: string, target: string, root: string, todo: string): KitError {
  return new KitError({ code: "import-include", what: `the include ${target} is not below ${root}`, where, todo });
}
