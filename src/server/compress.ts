import { parseAccept } from "hono/utils/accept";
import { promisify } from "node:util";
import { Readable, type Transform } from "node:stream";
import { brotliCompress, constants, createBrotliCompress, createDeflate, createGzip, deflate, gzip } from "node:zlib";

/** How requests are answered, with what the adapter knows beside them. */
export type Answer = (request: Request, env: object) => Response | Promise<Response>;

/** Below this, packing saves nothing on the wire. */
const WORTH_IT = 1024;

type Packing = "br" | "gzip" | "deflate";
const PACKINGS: readonly Packing[] = ["br", "gzip", "deflate"];

/** Longer answers are packed while they are sent. */
const HELD = 1_048_576;

const brotli = promisify<Uint8Array, object, Buffer>(brotliCompress);
// The usual quality of 11 is made for files that are packed once; 4 is about as fast as gzip, and smaller.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const PACKERS: Readonly<Record<Packing, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => brotli(bytes, BROTLI),
  gzip: promisify<Uint8Array, Buffer>(gzip),
  deflate: promisify<Uint8Array, Buffer>(deflate),
};

const STREAMS: Readonly<Record<Packing, () => Transform>> = {
  br: () => createBrotliCompress(BROTLI),
  gzip: createGzip,
  deflate: createDeflate,
};

/** Packs answers for clients that can unpack them. Without Accept-Encoding a request pays one look at its headers. */
export function withCompression(answer: Answer): Answer {
  return (request, env) => {
    const accepted = request.headers.get("accept-encoding");
    const packing = accepted === null ? undefined : choosePacking(accepted);
    if (packing === undefined) return answer(request, env);
    return Promise.resolve(answer(request, env)).then((response) => pack(response, packing));
  };
}

/** The most wanted packing; between equal ones the first of brotli, gzip, deflate. */
export function choosePacking(accepted: string): Packing | undefined {
  const wishes = new Map(parseAccept(accepted).map(({ type, q }) => [type.toLowerCase().replace(/^x-/, ""), q]));
  const rate = (name: string): number => wishes.get(name) ?? wishes.get("*") ?? 0;
  const [best] = [...PACKINGS].sort((one, other) => rate(other) - rate(one));
  // Who wants it unpacked says so with a higher weight.
  return best && rate(best) > 0 && rate(best) >= (wishes.get("identity") ?? 0) ? best : undefined;
}

async function pack(response: Response, packing: Packing): Promise<Response> {
  if (response.body === null || response.headers.has("content-encoding")) return response;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.append("Vary", "Accept-Encoding");
  const reader = response.body.getReader();
  const plain = await readUpTo(reader, HELD);
  if (plain.byteLength < WORTH_IT) return new Response(plain, { status, statusText, headers });
  headers.set("Content-Encoding", packing);
  if (plain.byteLength > HELD) {
    const packed = Readable.from(all(plain, reader)).pipe(STREAMS[packing]());
    return new Response(Readable.toWeb(packed) as ReadableStream, { status, statusText, headers });
  }
  return new Response(new Uint8Array(await PACKERS[packing](plain)), { status, statusText, headers });
}

/** All that comes, or the first chunks that make more than `limit` bytes. */
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
