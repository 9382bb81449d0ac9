/**
 * Decodes a body from its bytes and its label. The format is judged by the bytes alone; anomalies of the bytes are
 * noted.
 */

import { messageOf } from "../../errors.ts";
import { readXml, readXmlInTurns, type XmlElement, type XmlReading } from "../../wire/xml-read.ts";
import { bytesOf, isXml, whyTooLarge } from "./too-large.ts";
import { noteJson, type JsonNote } from "./json-scan.ts";

type Body =
  | { readonly form: "empty" }
  | { readonly form: "json"; readonly value: unknown; readonly notes: readonly JsonNote[] }
  | { readonly form: "xml"; readonly root: XmlElement }
  | { readonly form: "html" }
  /** Neither valid JSON nor valid XML. */
  | { readonly form: "broken"; readonly as: "json" | "xml"; readonly problem: string; readonly isTooLarge?: true };

export interface Decoded {
  readonly text: string;
  readonly body: Body;
  /** Begins with a UTF-8 byte-order mark. */
  readonly bom: boolean;
  /** Contains bytes that are invalid in its charset. */
  readonly badBytes: boolean;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** `use` says what the body is judged as: what has been found out about a value holds for one use of it. */
export type Decoder = (bytes: Uint8Array, contentType: string | undefined, use: string) => Decoded;

interface Recent {
  readonly use: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly bom: boolean;
  readonly badBytes: boolean;
  readonly text: string;
  readonly body: Body;
}

const MOST_RECENT = 4;

interface DecoderOptions {
  /** Which bodies are cached; all, unless it says otherwise. */
  readonly isKept?: (text: string) => boolean;
  /** What the answers may take together in memory, for a run that keeps all of them. */
  readonly mostBytes?: number;
}

/**
 * A decoder that caches recent bodies, the same text and value for the same text: the list is read again and again,
 * usually unchanged.
 */
export function createDecoder({ isKept = () => true, mostBytes = Infinity }: DecoderOptions = {}): Decoder {
  let recent: readonly Recent[] = [];
  let left = mostBytes;
  const read = (text: string): Pick<Recent, "text" | "body"> => {
    const cost = left === Infinity ? 0 : bytesOf(text);
    const body = cost > left ? tooLarge(text, beyond(mostBytes)) : readBody(text);
    if (mostBytes === Infinity || !("isTooLarge" in body)) {
      left -= cost;
      return { text, body };
    }
    // A part of a text would hold on to the whole.
    return { text: Buffer.from(text.slice(0, SHOWN)).toString(), body };
  };
  return (bytes, contentType, use) => {
    // Bytes are compared sooner than they are decoded.
    const same = recent.find((each) => each.contentType === contentType && Buffer.compare(each.bytes, bytes) === 0);
    const reading = same ?? readText(bytes, contentType);
    const known = recent.find((each) => each.text === reading.text && each.use === use);
    const { bom, badBytes } = reading;
    const one: Recent = known ?? { use, bytes, contentType, bom, badBytes, ...read(reading.text) };
    const isWhole = one.text === reading.text;
    if (isWhole && isKept(one.text) && one !== recent[0]) {
      recent = [one, ...recent.filter((each) => each !== known).slice(0, MOST_RECENT - 1)];
    }
    return { text: one.text, body: one.body, bom, badBytes };
  };
}

/** So much of an answer that is too large to judge is kept, to be shown. */
const SHOWN = 4000;

function beyond(bytes: number): string {
  return `together with the answers before it, it takes more than ${bytes / 1024 / 1024} MiB`;
}

export function useOf(operation: string, select: string | undefined): string {
  return select === undefined ? operation : `${operation} ${select}`;
}

export function decodeBody(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const reading = readText(bytes, contentType);
  return { ...reading, body: readBody(reading.text) };
}

/** The same for bodies that may be long: XML, the slowest to parse, is read with pauses. */
export async function decodeInTurns(
  bytes: Uint8Array,
  contentType: string | undefined,
  pause: () => Promise<unknown>,
): Promise<Decoded> {
  const reading = readText(bytes, contentType);
  const isTree = isXml(reading.text) && !HTML.test(reading.text.trimStart().slice(0, 200));
  if (!isTree || whyTooLarge(reading.text) !== undefined) return { ...reading, body: readBody(reading.text) };
  return { ...reading, body: bodyOf(await readXmlInTurns(reading.text.trimStart(), pause)) };
}

function readText(bytes: Uint8Array, contentType: string | undefined): Omit<Decoded, "body"> {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = bom ? bytes.subarray(3) : bytes;
  return { ...toText(content, charsetOf(contentType)), bom };
}

/** The charset parameter without hyphens, such as `utf8`; undefined if there is none. */
export function charsetOf(contentType: string | undefined): string | undefined {
  const match = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? "");
  return match?.[1]?.toLowerCase();
}

/** `application/json` from `application/json; charset=utf-8`, in lower case; "" without a label. */
export function mediaTypeOf(contentType: string | undefined): string {
  return (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function toText(bytes: Uint8Array, charset: string | undefined): { text: string; badBytes: boolean } {
  if (charset !== undefined && !/^utf-?8$/.test(charset)) {
    try {
      return { text: new TextDecoder(charset).decode(bytes), badBytes: false };
    } catch {
      // An unknown charset: read the body in the documented one.
    }
  }
  try {
    return { text: strict.decode(bytes), badBytes: false };
  } catch {
    return { text: new TextDecoder().decode(bytes), badBytes: true };
  }
}

function readBody(text: string): Body {
  const start = text.trimStart().slice(0, 200);
  if (start === "") return { form: "empty" };
  if (HTML.test(start)) return { form: "html" };
  const problem = whyTooLarge(text);
  if (problem !== undefined) return tooLarge(text, problem);
  if (start.startsWith("<")) return bodyOf(readXml(text.trimStart()));
  try {
    const value: unknown = JSON.parse(text);
    return { form: "json", value, notes: noteJson(text, value) };
  } catch (error) {
    return { form: "broken", as: "json", problem: messageOf(error) };
  }
}

function tooLarge(text: string, problem: string): Body {
  return { form: "broken", as: isXml(text) ? "xml" : "json", problem, isTooLarge: true };
}

const HTML = /^<!doctype html|^<html/i;

function bodyOf(reading: XmlReading): Body {
  return "root" in reading
    ? { form: "xml", root: reading.root }
    : { form: "broken", as: "xml", problem: reading.problem };
}
