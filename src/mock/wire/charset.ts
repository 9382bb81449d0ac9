import type { Decoded } from "./decoded.ts";
import type { Codec } from "./media.ts";

/** Decodes bytes with the charset named by a label, a byte order mark or an XML declaration; otherwise UTF-8. */

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The charset of a body. A byte order mark takes precedence, then the label (RFC 7303), then XML's own declaration. */
export function charsetOf(bytes: ArrayBuffer | Uint8Array, codec: Codec, labelled: string | undefined): string {
  const isWide = /^utf-?16$/.test(labelled ?? "");
  if (codec !== "xml" && !isWide) return labelled ?? "utf-8";
  const start = new Uint8Array(bytes.slice(0, DECLARATION));
  const mark = markOf(start);
  if (mark !== undefined) return mark;
  if (labelled !== undefined) return labelled;
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(String.fromCharCode(...start));
  return declaration?.[1]?.toLowerCase() ?? "utf-8";
}

/** Longer than any XML declaration. */
const DECLARATION = 128;

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

/** Accepts every charset of the platform; Latin-1's name means windows-1252 there, as in browsers. */
export function decodeText(
  bytes: ArrayBuffer | Uint8Array,
  charset: string,
): { readonly ok: true; readonly value: string } | Extract<Decoded, { ok: false }> {
  const decoder = charset === "utf-8" ? utf8 : decoderOf(charset);
  if (!decoder) return { ok: false, detail: `The charset ${charset} is not known.`, charset };
  try {
    return { ok: true, value: decoder.decode(bytes) };
  } catch {
    return { ok: false, detail: `The body is not valid ${charset.toUpperCase()}.` };
  }
}

function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}
