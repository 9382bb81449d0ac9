import type { Decoded } from "./decoded.ts";
import { charsetOf, decodeText } from "./charset.ts";
import { readForm } from "./form-read.ts";
import { readJson } from "./json-read.ts";
import type { Codec } from "./media.ts";

/** Reads the bytes of a body in the format and charset of its label. The XML reader is loaded on first use. */
export function decode(
  bytes: ArrayBuffer | Uint8Array,
  codec: Codec,
  charset: string | undefined,
): Decoded | Promise<Decoded> {
  const text = decodeText(bytes, charsetOf(bytes, codec, charset));
  if (!text.ok) return text;
  if (codec === "json") return readJson(text.value);
  if (codec === "form") return readForm(text.value);
  return import("./xml-read.ts").then(({ readXml }) => readXml(text.value));
}
