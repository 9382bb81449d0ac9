import { readForm } from "./form-read.ts";
import { readJson } from "./json-read.ts";
import type { Codec } from "./media.ts";
import { readXml } from "./xml-read.ts";

/** A body as plain values, or why it cannot be read. */
export type Decoded = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string };

const CODECS: Readonly<Record<Codec, (text: string) => Decoded>> = { json: readJson, xml: readXml, form: readForm };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads the bytes of a body in the form that its label names. */
export function decode(bytes: ArrayBuffer | Uint8Array, codec: Codec): Decoded {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { ok: false, detail: "The body is not valid UTF-8." };
  }
  return CODECS[codec](text);
}
