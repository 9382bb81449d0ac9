/** How a value is shown without its text, and how it is read from what encodes it. */

import { readDateTime } from "../time/date-time.ts";

/** Shorter texts occur in others by chance, so only longer ones are looked for elsewhere. */
export const SHORTEST = 4;

/** A date in a national format, with or without a time and a zone. */
const LOCAL_DATE =
  /^(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:19|20)\d\d)\.?(?:,?[ T]\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d{1,9})?)?(?:\s?[AP]M)?\s?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
/** As older serializers of .NET write it, and as HTTP does. */
const OTHER_DATE =
  /^(?:\/Date\(-?\d{1,15}(?:[+-]\d{4})?\)\/|(?:[A-Z][a-z]{2}, )?\d\d[ -][A-Z][a-z]{2}[ -](?:19|20)\d\d \d\d:\d\d:\d\d(?: GMT)?)$/;

export function isDate(value: string): boolean {
  return readDateTime(value) !== undefined || LOCAL_DATE.test(value) || OTHER_DATE.test(value);
}

/** `A… (12 characters)`; very short texts do not even show their first character. */
export function described(value: string): string {
  const [first = ""] = value;
  const start = value.length < 3 ? "" : first.replace(/["\\<>&=\s]/, "");
  return `${start}… (${value.length} character${value.length === 1 ? "" : "s"})`;
}

export function quoted(value: string, token: string): string {
  return `"${described(value)}${token.length > 1 && token.endsWith('"') ? '"' : ""}`;
}

export function plain(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1).replace(/"$/, "");
  }
}

export function unescapeXml(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

export function lastOf(name: string): string {
  return name.split(/[.[\]]+/).findLast((part) => part !== "" && !/^\d+$/.test(part)) ?? "";
}

interface Said {
  readonly message: string;
  readonly pointer: string;
}

/** A pointer as it is shown, and its sentence without the names that are left out there. */
export function withoutNames(
  { message, pointer = "" }: Partial<Said> & Pick<Said, "message">,
  shown: (pointer: string) => string,
): Said {
  const masked = shown(pointer);
  const steps = masked.split("/");
  const isHidden = (step: string, at: number): boolean => steps[at] === "…" && step.length >= SHORTEST;
  const hidden = pointer.split("/").filter(isHidden);
  return { message: hidden.reduce((text, step) => text.replaceAll(step, "…"), message), pointer: masked };
}
