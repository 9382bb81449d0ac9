import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { openFile } from "../../read-file-bytes.ts";
import { startsLikeZip } from "../../zip.ts";
import type { Exchange, Skipped } from "../exchange.ts";
import { besideArchive } from "./attached.ts";
import { readHar } from "./read-har.ts";
import { readTrace } from "./read-trace.ts";
import { MOST_ZIP_BYTES, readZip, tooLargeZip } from "./read-zip.ts";

/** Most entries fit into a piece of this size. */
const PIECE = 1_048_576;

/** Reads exchanges from a file: an archive, plain or gzip, a ZIP file of archives, or the network log of a trace. */
export async function* readArchive(
  name: string,
  isOurs: (url: string) => boolean,
  signal?: AbortSignal,
): AsyncGenerator<Exchange | Skipped> {
  const file = await openFile(name, PIECE, signal);
  const chunks = file[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next().catch((cause: unknown) => ({ done: true as const, value: undefined, cause }));
  const start = first.value ?? new Uint8Array();
  // A file that cannot be opened is reported when it is read.
  const all = rest(start, chunks, "cause" in first ? first.cause : undefined);
  if (startsLikeZip(start)) return yield* readZip(await whole(all, name), name, isOurs);
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const bytes = isGzip
    ? (pipeline(Readable.from(all), createGunzip({ chunkSize: PIECE }), () => {}) as AsyncIterable<Uint8Array>)
    : all;
  if (!/\.network$/i.test(name)) yield* readHar(bytes, name, isOurs);
  else yield* readTrace(await whole(bytes, name), { name, isOurs, attached: besideArchive(name) });
}

async function whole(pieces: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  let total = 0;
  for await (const piece of pieces) {
    total += piece.byteLength;
    if (total > MOST_ZIP_BYTES) throw tooLargeZip(name);
    list.push(piece);
  }
  return Buffer.concat(list);
}

async function* rest(start: Uint8Array, chunks: AsyncIterator<Uint8Array>, cause: unknown): AsyncGenerator<Uint8Array> {
  if (cause !== undefined) throw cause;
  if (start.byteLength > 0) yield start;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
