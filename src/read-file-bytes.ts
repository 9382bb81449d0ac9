import { constants, createReadStream, open } from "node:fs";
import { stat } from "node:fs/promises";
import { Socket } from "node:net";
import { addAbortSignal, type Readable } from "node:stream";
import { promisify } from "node:util";
import { TooLargeError } from "./read-bytes.ts";

/**
 * The whole file or pipe, or an error once it exceeds the limit: a device may never end. Rejects when the signal is
 * aborted.
 */
export async function readFileBytes(path: string | URL, limit: number, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (await openFile(path, 262_144, signal)) as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLargeError(`it has more than ${limit / 1_048_576} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bytes of a file or pipe; a pipe may wait for a writer that never comes, until the signal is aborted. */
export async function openFile(path: string | URL, highWaterMark: number, signal?: AbortSignal): Promise<Readable> {
  const isPipe = (await stat(path)).isFIFO() && constants.O_NONBLOCK !== undefined;
  const stream = isPipe ? await openPipe(path) : createReadStream(path, { highWaterMark });
  return signal ? addAbortSignal(signal, stream) : stream;
}

/** Opened as a file is, it would hold a thread until it has a writer, and with the thread the process that has to end. */
async function openPipe(path: string | URL): Promise<Readable> {
  const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}
