import { parseAccept } from "hono/utils/accept";
import { promisify } from "node:util";
import { brotliCompress, constants, deflate, gzip } from "node:zlib";

/** How requests are answered, with what the adapter knows beside them. */
export type Answer = (request: Request, env: object) => Response | Promise<Response>;

/** Below this, packing saves nothing on the wire. */
const WORTH_IT = 1024;

type Packing = "br" | "gzip" | "deflate";
const PACKINGS: readonly Packing[] = ["br", "gzip", "deflate"];

const brotli = promisify<Uint8Array, object, Buffer>(brotliCompress);
const PACKERS: Readonly<Record<Packing, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  // The usual quality of 11 is made for files that are packed once; 4 is about as fast as gzip, and smaller.
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify<Uint8Array, Buffer>(gzip),
  deflate: promisify<Uint8Array, Buffer>(deflate),
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
  const plain = new Uint8Array(await response.arrayBuffer());
  if (plain.byteLength < WORTH_IT) return new Response(plain, { status, statusText, headers });
  headers.set("Content-Encoding", packing);
  return new Response(new Uint8Array(await PACKERS[packing](plain)), { status, statusText, headers });
}
