import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { MAX_BODY_BYTES } from "./exchange.ts";
import { withoutPrototype } from "../values.ts";

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** Tried in this order, because servers use "deflate" for two different formats. */
const UNPACKERS: Readonly<Record<string, readonly Unpack[]>> = withoutPrototype({
  gzip: [gunzipSync],
  "x-gzip": [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
  zstd: [zstdDecompressSync],
});

/** Decompresses a body; undefined if it does not match Content-Encoding or is too large. */
export function unpack(bytes: Uint8Array, encoding: string | undefined): Uint8Array | undefined {
  const steps = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((step) => step.trim())
    .filter((step) => step !== "" && step !== "identity");
  if (bytes.byteLength === 0) return bytes;
  let plain: Uint8Array | undefined = bytes;
  for (const step of steps.toReversed()) plain = plain && unpackOnce(plain, UNPACKERS[step] ?? []);
  return plain;
}

function unpackOnce(bytes: Uint8Array, unpackers: readonly Unpack[]): Uint8Array | undefined {
  for (const unpacker of unpackers) {
    try {
      return unpacker(bytes, { maxOutputLength: MAX_BODY_BYTES });
    } catch {
      // Encoded differently, truncated or too large.
    }
  }
  return undefined;
}
