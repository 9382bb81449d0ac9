import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { KitError } from "../../errors.ts";

/** Most entries are whole in a piece of this size. */
const PIECE = 1_048_576;

/** The bytes of an archive, unpacked where it is gzip. Throws KitError `har` for a ZIP file, which holds several files. */
export async function* plainBytes(name: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(name, { highWaterMark: PIECE });
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await chunks.next();
  const start = first.done ? new Uint8Array() : first.value;
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 9) <= 8) {
    stream.destroy();
    throw new KitError({
      code: "har",
      what: "this is a ZIP file, as Playwright saves archives by the name `.zip`",
      where: name,
      todo: "unpack it and name the folder, or record to a name that ends in `.har`",
    });
  }
  const all = rest(start, chunks);
  if (start[0] === 0x1f && start[1] === 0x8b)
    yield* Readable.from(all).pipe(createGunzip({ chunkSize: PIECE })) as AsyncIterable<Uint8Array>;
  else yield* all;
}

async function* rest(start: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.byteLength > 0) yield start;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}
