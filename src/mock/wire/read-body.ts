/** The largest accepted body, after decompression: 1 MiB. */

import { withoutPrototype } from "../../values.ts";

export const BODY_LIMIT = 1_048_576;

/** The body of a request as bytes, or why it cannot be read. */
export type BodyRead =
  | { readonly ok: true; readonly bytes: ArrayBuffer | Uint8Array }
  | { readonly ok: false; readonly why: "too-large" | "corrupt" | "unknown-encoding" | "cut-off" };

/** Reads the body of a request with a Content-Length as it arrived; undefined if only the request itself can. */
export type BodyOf = (request: Request) => Promise<Uint8Array> | undefined;

/** Reads at most `limit` bytes, counted after decompression, so that a small body cannot grow into a large one. */
export async function readBody(request: Request, limit: number, bodyOf?: BodyOf): Promise<BodyRead> {
  const encoding = request.headers.get("content-encoding");
  const announced = request.headers.get("content-length");
  if (announced !== null && Number(announced) > limit) return { ok: false, why: "too-large" };
  if (encoding !== null && request.body) return readPacked(request.body, encoding, limit);
  const atOnce = announced !== null && request.headers.get("transfer-encoding") === null;
  try {
    if (!atOnce && !request.bodyUsed) return await readStream(request.body, limit);
    const bytes = await (bodyOf?.(request) ?? request.arrayBuffer());
    return bytes.byteLength > limit ? { ok: false, why: "too-large" } : { ok: true, bytes };
  } catch (error) {
    // If the body has already been read, that is the caller's mistake; otherwise the client disconnected, which is not
    // an error of the mock.
    if (error instanceof TypeError) throw error;
    return { ok: false, why: "cut-off" };
  }
}

/** The names of encodings in Content-Encoding, and the platform's names for them. */
const FORMATS: Readonly<Record<string, string>> = withoutPrototype({
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  br: "brotli",
});

/** Encodings are listed in the order in which they were applied. */
async function readPacked(body: ReadableStream<Uint8Array>, encoding: string, limit: number): Promise<BodyRead> {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  const unpackers = names.map((name) => unpacker(FORMATS[name]));
  if (names.length > MOST_LAYERS || unpackers.includes(undefined)) return { ok: false, why: "unknown-encoding" };
  let stream = body;
  for (const unpack of unpackers.reverse()) if (unpack) stream = stream.pipeThrough(unpack);
  try {
    return await readStream(stream, limit);
  } catch {
    return { ok: false, why: "corrupt" };
  }
}

const MOST_LAYERS = 3;

type Unpacker = ReadableWritablePair<Uint8Array, Uint8Array>;

/** Undefined for a format that the platform cannot decompress, such as brotli on older versions. */
function unpacker(format: string | undefined): Unpacker | undefined {
  if (format === undefined) return undefined;
  try {
    return new DecompressionStream(format as CompressionFormat) as Unpacker;
  } catch {
    return undefined;
  }
}

/** Without a Content-Length, the bytes are counted as they arrive. */
async function readStream(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<BodyRead> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > limit) {
      // Not awaited: if the request was cloned, as MSW does, it would not settle until the other copy is cancelled too.
      void reader?.cancel().catch(() => undefined);
      return { ok: false, why: "too-large" };
    }
    chunks.push(part.value);
  }
  const [only] = chunks;
  if (only && chunks.length === 1) return { ok: true, bytes: only };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { ok: true, bytes };
}
