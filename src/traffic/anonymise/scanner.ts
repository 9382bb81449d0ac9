import { isIP } from "node:net";
import validator from "validator";
import { decoded } from "../../decode-layers.ts";
import { escapePointer } from "../../escape.ts";
import { redactText } from "../../redact-text.ts";
import type { Leftover } from "./leftovers.ts";

/**
 * An independent check of a finished recording. It knows neither the tables nor the anonymiser and its pseudonyms, only
 * what people's numbers, addresses and credentials look like, above all in northern Europe.
 */

interface Kind {
  readonly what: string;
  /** Matches candidates. */
  readonly form: RegExp;
  /** Confirms a candidate; by default the form suffices. */
  readonly is?: (text: string) => boolean;
}

const digits = (text: string): string => text.replaceAll(/\D/g, "");
const tax = (text: string, ...locales: readonly string[]): boolean =>
  locales.some((locale) => validator.isTaxID(text, locale));

const PEOPLE: readonly Kind[] = [
  { what: "an e-mail address", form: /[^\s"'<>(),;:@]{1,64}@[\w.-]{3,255}/g, is: (text) => !EXAMPLE.test(text) },
  { what: "an IBAN", form: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}\b/gi, is: (text) => hasIban(text) },
  {
    what: "the number of a card",
    form: /(?<![\d.])\d(?:[ -]?\d){12,18}(?!\d)/g,
    is: (text) => validator.isCreditCard(digits(text)),
  },
  // Denmark, Iceland, Sweden; Norway; Finland.
  { what: "a national identity number", form: /(?<![\d.])(?:\d{2})?\d{6}[-+ ]\d{4}(?!\d)/g },
  { what: "a national identity number", form: /(?<![\d.])\d{6}[- ]?\d{5}(?!\d)/g },
  { what: "a national identity number", form: /\b\d{6}[-+A-FU-Y]\d{3}[\dA-Y]\b/gi },
  // Britain: National Insurance and NHS.
  { what: "a national identity number", form: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi },
  { what: "a national identity number", form: /(?<![\d.-])\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/g },
  // Germany; the Netherlands, and unspaced numbers of nine to twelve digits in all of these countries.
  { what: "a national identity number", form: /(?<![\d.])\d{2} \d{3} \d{3} \d{3}(?!\d)/g },
  {
    what: "a national identity number",
    form: /(?<![\w.+-])\d(?:[. ]?\d){7,11}(?![\w-])/g,
    is: (text) =>
      validator.isIdentityCard(digits(text), "NO") ||
      tax(digits(text), "de-DE", "dk-DK", "sv-SE", ...(/[. ]/.test(text) || digits(text).length > 8 ? ["nl-NL"] : [])),
  },
  {
    what: "a phone number",
    form: /(?<![\w.-])(?:\+|00|\(?0)\d?(?:[ ()./-]{0,2}\d){6,14}(?![\w.])/g,
    is: (text) => digits(text).length >= 8,
  },
  { what: "a phone number", form: /(?<![\d.-])\d{2}(?: \d{2}){3}(?! ?\d)|(?<![\d.-])\d{3} \d{2} \d{3}(?! ?\d)/g },
  { what: "an IP address", form: /(?<![\w.:])[\da-f:.]{3,45}(?![\w:])/gi, is: (text) => isAddress(text) },
  { what: "a host name", form: /(?<![\w@.-])(?:[\w-]{1,63}\.){1,9}[a-z]{2,12}(?![\w-])/gi, is: (text) => isHost(text) },
  { what: "a long number", form: /(?<![\w.+-])\d{9,}(?![\w-])/g },
];

/** Domains, networks and phone numbers reserved for examples. */
const EXAMPLE = /[@.](?:example\.(?:com|net|org)|test|example|invalid|localhost)\.?$/i;
const EXAMPLE_PHONES = /\+1-\d{3}-555-01\d\d(?!\d)/g;
const EXAMPLE_NETS = /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.\d+\.\d+)\.\d+$|^2001:db8:|^::1?$/i;
/** Top-level domains on the internet and inside companies; names of .NET types have none of these. */
const ENDINGS =
  /\.(?:com|net|org|info|biz|io|eu|no|se|dk|fi|is|de|nl|be|at|ch|fr|uk|ie|us|cloud|app|dev|local|lan|internal|intranet|corp|home|arpa)$/i;
const DATES = /(?<![\d.-])\d{4}-\d\d-\d\d(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/g;

/** The kind of personal data that a text resembles; undefined if none. */
export function scanText(text: string): string | undefined {
  const left = plainOf(text).replaceAll(DATES, " ").replaceAll(EXAMPLE_PHONES, " ");
  const found = PEOPLE.find(({ form, is }) => left.match(form)?.some((part) => is?.(part) ?? true));
  if (found) return found.what;
  return redactText(left) === left ? undefined : "a credential";
}

/** A form percent-encodes characters. */
function plainOf(text: string): string {
  return /%[\da-f]{2}/i.test(text) ? `${text} ${decoded(text)}` : text;
}

/** An IBAN may contain spaces, so other words may follow it. */
function hasIban(text: string): boolean {
  const plain = text.replaceAll(/[ -]/g, "").toUpperCase();
  for (let length = plain.length; length >= 15; length--) if (validator.isIBAN(plain.slice(0, length))) return true;
  return false;
}

function isAddress(text: string): boolean {
  const plain = text.replace(/[.:]$/, "");
  return isIP(plain) !== 0 && !EXAMPLE_NETS.test(plain);
}

function isHost(text: string): boolean {
  return ENDINGS.test(text) && !EXAMPLE.test(`.${text}`) && !/^(?:www\.)?w3\.org$/i.test(text);
}

/** Scans every text, key and number of a value. */
export function scanValue(value: unknown, pointer = ""): Leftover[] {
  if (typeof value === "string" || typeof value === "number") {
    const what = scanText(String(value));
    return what === undefined ? [] : [{ pointer, what }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner], at) => {
    const what = scanText(key);
    // A key that looks personal must not appear in the pointer either.
    const place = `${pointer}/${what === undefined ? escapePointer(key) : at}`;
    return [...(what === undefined ? [] : [{ pointer: place, what }]), ...scanValue(inner, place)];
  });
}
