import { parseAccept } from "hono/utils/accept";
import type { Answer } from "./answer.ts";
import { promisify } from "node:util";
import { Readable, type Transform } from "node:stream";
import { brotliCompress, constants, createBrotliCompress, createDeflate, createGzip, deflate, gzip } from "node:zlib";

/** Below this many bytes, compression saves nothing on the wire. */
const LEAST = 1024;

type Encoding = "br" | "gzip" | "deflate";
const ENCODINGS: readonly Encoding[] = ["br", "gzip", "deflate"];

/** Longer answers are compressed while they are sent. */
const BUFFERED = 1_048_576;

const brotli = promisify<Uint8Array, object, Buffer>(brotliCompress);
// The default quality of 11 is meant for files that are compressed once; 4 is about as fast as gzip, and smaller.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const COMPRESSORS: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => brotli(bytes, BROTLI),
  gzip: promisify<Uint8Array, Buffer>(gzip),
  deflate: promisify<Uint8Array, Buffer>(deflate),
};

const STREAMS: Readonly<Record<Encoding, () => Transform>> = {
  br: () => createBrotliCompress(BROTLI),
  gzip: createGzip,
  deflate: createDeflate,
};

/** Compresses answers for clients that accept it. A request without Accept-Encoding costs one look at its headers. */
export function withCompression(answer: Answer): Answer {
  return (request, env) => {
    const accepted = request.headers.get("accept-encoding");
    const encoding = accepted === null ? undefined : chooseEncoding(accepted);
    if (encoding === undefined) return answer(request, env);
    return Promise.resolve(answer(request, env)).then((response) => compress(response, encoding));
  };
}

/** The encoding with the highest weight; between equal ones the first of brotli, gzip, deflate. */
export function chooseEncoding(accepted: string): Encoding | undefined {
  const weights = new Map(parseAccept(accepted).map(({ type, q }) => [type.toLowerCase().replace(/^x-/, ""), q]));
  const weightOf = (name: string): number => weights.get(name) ?? weights.get("*") ?? 0;
  const [best] = [...ENCODINGS].sort((one, other) => weightOf(other) - weightOf(one));
  // A client that prefers no compression gives it a higher weight.
  return best && weightOf(best) > 0 && weightOf(best) >= (weights.get("identity") ?? 0) ? best : undefined;
}

async function compress(response: Response, encoding: Encoding): Promise<Response> {
  if (response.body === null || response.headers.has("content-encoding")) return response;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.append("Vary", "Accept-Encoding");
  const reader = response.body.getReader();
  const plain = await readUpTo(reader, BUFFERED);
  if (plain.byteLength < LEAST) return new Response(plain, { status, statusText, headers });
  headers.set("Content-Encoding", encoding);
  if (plain.byteLength > BUFFERED) {
    const compressed = Readable.from(all(plain, reader)).pipe(STREAMS[encoding]());
    return new Response(Readable.toWeb(compressed) as ReadableStream, { status, statusText, headers });
  }
  return new Response(new Uint8Array(await COMPRESSORS[encoding](plain)), { status, statusText, headers });
}

/** The whole body, or the first chunks that exceed `limit` bytes. */
async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.byteLength;
    if (length > limit) break;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function* all(first: Uint8Array, reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
