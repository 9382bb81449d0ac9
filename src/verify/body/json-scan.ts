/** Finds what JSON.parse does not report: duplicate keys, and numbers with a fraction or an exponent. */

import { escapePointer } from "../../escape.ts";

export interface JsonNote {
  readonly kind: "duplicate-key" | "number-form";
  readonly pointer: string;
  /** The key, or the number as written. */
  readonly lexeme: string;
}

interface Frame {
  /** Keys seen so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
  expectsKey: boolean;
}

/** Enough to show the fault, which a list of thousands repeats. */
const MOST_NOTES = 200;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Directly after a key. */
const KEYED = /\s*-?\d+[.eE]/y;
/** In a list; must not match a time such as 16:32:47.1. */
const LISTED = /[[,]\s*-?\d+[.eE]/;

/**
 * The notes of a text that JSON.parse has read as `value`. Nearly all texts have none, which is cheap to establish: as
 * many keys in the text as in the value, and no number with a point or an exponent. Only other texts are scanned.
 */
export function noteJson(text: string, value: unknown): readonly JsonNote[] {
  let keys = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) {
    keys++;
    if (mayBeginNumber(text.charCodeAt(at + 2))) {
      KEYED.lastIndex = at + 2;
      if (KEYED.test(text)) return scanJson(text);
    }
  }
  const counted = { keys: 0, listsNumbers: false };
  countIn(value, counted);
  return counted.keys !== keys || (counted.listsNumbers && LISTED.test(text)) ? scanJson(text) : [];
}

/** A digit, a minus sign or white space. */
function mayBeginNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code <= 0x20;
}

interface Counted {
  keys: number;
  /** Does a list contain a number? */
  listsNumbers: boolean;
}

function countIn(value: unknown, counted: Counted): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === "number") counted.listsNumbers = true;
      else countIn(item, counted);
    }
    return;
  }
  for (const key in value) {
    counted.keys++;
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === "object") countIn(inner, counted);
  }
}

/** Scans text that JSON.parse has accepted. */
export function scanJson(text: string): readonly JsonNote[] {
  return scan(text).notes;
}

/** What careless writers of JSON leave, other than texts. */
const NO_JSON = /(?:-?(?:NaN|Infinity)|nan|undefined|None|True|False)\b|[,\]}']/y;
const PLAIN = /^(?:\/\w+)+$/;

/** Where in a long text JSON.parse stops, by the words of its error, and at which word or sign. No text is quoted. */
export function placeOf(
  text: string,
  problem: string,
): { readonly pointer: string; readonly sign: string } | undefined {
  const at = positionOf(text, problem);
  if (at === undefined) return undefined;
  NO_JSON.lastIndex = at;
  const [sign] = NO_JSON.exec(text) ?? [];
  const { pointer } = scan(text.slice(0, at));
  return sign !== undefined && PLAIN.test(pointer) ? { pointer, sign } : undefined;
}

function positionOf(text: string, problem: string): number | undefined {
  const [, position] = /at position (\d+)/.exec(problem) ?? [];
  if (position !== undefined) return Number(position);
  // Or it quotes the ten characters before the sign, and those after it.
  const quote = problem.indexOf(', ..."');
  if (quote < 0) return undefined;
  const found = text.indexOf(problem.slice(quote + 6, quote + 17));
  return found < 0 ? undefined : found + 10;
}

function scan(text: string): { readonly notes: readonly JsonNote[]; readonly pointer: string } {
  const notes: JsonNote[] = [];
  const frames: Frame[] = [];
  const pointerTo = (): string =>
    frames.map((frame) => `/${frame.keys ? escapePointer(frame.key) : String(frame.index)}`).join("");
  for (let at = 0; at < text.length && notes.length < MOST_NOTES; at++) {
    const frame = frames.at(-1);
    const char = text.charCodeAt(at);
    if (char === 0x22) {
      const end = endOfString(text, at);
      if (frame?.keys && frame.expectsKey) {
        const raw = text.slice(at + 1, end);
        frame.key = raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
        frame.expectsKey = false;
        if (frame.keys.has(frame.key)) notes.push({ kind: "duplicate-key", pointer: pointerTo(), lexeme: frame.key });
        frame.keys.add(frame.key);
      }
      at = end;
    } else if (char === 0x7b) {
      frames.push({ keys: new Set(), key: "", index: 0, expectsKey: true });
    } else if (char === 0x5b) {
      frames.push({ keys: undefined, key: "", index: 0, expectsKey: false });
    } else if (char === 0x7d || char === 0x5d) {
      frames.pop();
    } else if (char === 0x2c && frame) {
      if (frame.keys) frame.expectsKey = true;
      else frame.index++;
    } else if (char === 0x2d || (char >= 0x30 && char <= 0x39)) {
      NUMBER.lastIndex = at;
      const lexeme = NUMBER.exec(text)?.[0] ?? text[at] ?? "";
      if (/[.eE]/.test(lexeme)) notes.push({ kind: "number-form", pointer: pointerTo(), lexeme });
      at += lexeme.length - 1;
    }
  }
  return { notes, pointer: pointerTo() };
}

/** The position of the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
