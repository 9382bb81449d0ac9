import { escapePointer } from "../../escape.ts";
import { mapYielding } from "../map-yielding.ts";
import type { Content } from "../recordings/format.ts";

/** The final check of anonymised data: finds whatever still looks like personal data or a secret. */

export interface Leftover {
  /** JSON pointer into the recorded file. */
  readonly pointer: string;
  /** What it looks like; never the value itself. */
  readonly what: string;
}

const DATE = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/;

/** None of these matches the ranges reserved for examples. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  [
    "an e-mail address",
    /(?<![^\s@"'<>(),;:])[^\s@"'<>(),;:]+@(?!(?:[\w-]+\.)*example\.(?:com|net|org)\b)[\w-]+(?:\.[\w-]+)+/i,
  ],
  ["a phone number", /(?<![\w.-])(?:\+|00)(?!1-\d{3}-555-01\d\d(?!\d))\d(?:[\s().-]?\d){7,}/],
  ["a long number", /(?<![\w.-])\d{9,}(?![\w-])/],
  ["an IP address", /(?<![\d.])(?!(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0)\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/],
  ["a web address", /\bhttps?:\/\/(?!(?:[\w-]+\.)*example\.(?:com|net|org)(?:[/:?#]|$)|www\.w3\.org\/)[^\s"'<>]+/i],
  ["a credential", /\b(?:Basic|Bearer|SoTicket)\s+(?!\d+(?![\w+/=:.-]))[\w+/=:.-]{6,}/i],
  ["a token", /\beyJ[\w-]{8,}|(?<![\w+.-])(?=[\w+-]*\d)(?=[\w+-]*[A-Za-z])[\w+-]{32,}={0,2}/],
];

/** Only texts that are long or contain one of these characters can match a pattern; most identifiers cannot. */
const SUSPICIOUS = /[\d@:\s]|.{32}/;

export function looksPersonal(text: string): string | undefined {
  if (!SUSPICIOUS.test(text) || DATE.test(text)) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Checks every string and key of a value. `isKnown`: did the anonymiser write the text? */
export function leftoversIn(
  value: unknown,
  look: (text: string) => string | undefined = looksPersonal,
  isKnown: (text: string) => boolean = () => false,
  pointer = "",
): Leftover[] {
  if (typeof value === "string") {
    const what = isKnown(value) ? undefined : look(value);
    return what === undefined ? [] : [{ pointer, what }];
  }
  if (typeof value === "number") return Math.abs(value) > 0x7fffffff ? [{ pointer, what: "a long number" }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner], index) => {
    // A key that looks personal must not appear in the pointer either.
    const what = isKnown(key) ? undefined : look(key);
    const at = `${pointer}/${what === undefined ? escapePointer(key) : index}`;
    return [...(what === undefined ? [] : [{ pointer: at, what }]), ...leftoversIn(inner, look, isKnown, at)];
  });
}

/** The same for a body, yielding to other work. Long XML is split; all pieces get the pointer of the whole text. */
export async function leftoversInBody(
  body: Content | undefined,
  look: (text: string) => string | undefined,
  isKnown: (text: string) => boolean,
  pointer: string,
): Promise<Leftover[]> {
  if (body && "json" in body && Array.isArray(body.json)) {
    const items: readonly unknown[] = body.json;
    return (await mapYielding(items, (item, at) => leftoversIn(item, look, isKnown, `${pointer}/json/${at}`))).flat();
  }
  if (!body || !("text" in body)) return leftoversIn(body, look, isKnown, pointer);
  if (!body.text.startsWith("<")) {
    // A form, in which characters are percent-encoded.
    const parts = [...new URLSearchParams(body.text)].flat();
    return (await mapYielding(parts, (part) => leftoversIn(part, look, isKnown, `${pointer}/text`))).flat();
  }
  if (body.text.length < LONG) return leftoversIn(body, look, isKnown, pointer);
  const pieces = body.text.match(PIECES) ?? [];
  return (await mapYielding(pieces, (piece) => leftoversIn(piece, look, isKnown, `${pointer}/text`))).flat();
}

const LONG = 100_000;
/** Split after a tag, since no pattern matches across one. */
const PIECES = /[^]{1,10000}(?:>|$)|[^]+/g;
