import { createReadStream } from "node:fs";
import { TooLargeError } from "./read-bytes.ts";

/** The whole file or pipe, or an error once it exceeds the limit: a device may never end. */
export async function readFileBytes(path: string | URL, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLargeError(`it has more than ${limit / 1_048_576} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
