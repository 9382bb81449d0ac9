import { METHODS } from "node:http";
import { findZone } from "../../time/zone-code.ts";
import { ownValue } from "../../values.ts";

/**
 * Only headers about the format, not about the sender, and of these only values that are known: a name or a number may
 * have the form of a media type, a language or a time zone.
 */

type Rule = (part: string) => boolean;
type Rules = Readonly<Record<string, Rule>>;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const SUBTYPES = words(
  "* json xml html plain csv css javascript pdf zip gzip octet-stream x-www-form-urlencoded form-data mixed " +
    "json-patch+json merge-patch+json problem+json problem+xml ld+json hal+json atom+xml soap+xml xhtml+xml svg+xml " +
    "vnd.api+json signed-exchange event-stream yaml x-yaml x-ndjson webp avif apng png jpeg gif",
);
const MEDIA_TYPE = /^(?:\*|application|text|image|multipart)\/([\w*+.-]{1,40})$/i;

function isMedia(part: string): boolean {
  const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim());
  const [, subtype = ""] = MEDIA_TYPE.exec(type) ?? [];
  return SUBTYPES.has(subtype.toLowerCase()) && parameters.every((piece) => isWeight(piece) || isCharset(piece));
}

const isWeight = (text: string): boolean => /^q=[01](?:\.\d{1,3})?$/i.test(text);

function isCharset(text: string): boolean {
  const label = /^charset="?([\w-]{1,20})"?$/i.exec(text)?.[1];
  if (label === undefined) return false;
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

/** A language and, if given, a script and a region. */
function isLanguage(part: string): boolean {
  const [tag = "", ...weight] = part.split(";").map((piece) => piece.trim());
  const [, language, script, region] = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/i.exec(tag) ?? [];
  const isTag =
    isNamed("language", language ?? "") && isNamed("script", script ?? "Latn") && isNamed("region", region ?? "NO");
  return (tag === "*" || isTag) && weight.every(isWeight);
}

const names = new Map(
  (["language", "script", "region"] as const).map((type) => [
    type,
    new Intl.DisplayNames("en", { type, fallback: "none" }),
  ]),
);
const isNamed = (type: "language" | "script" | "region", code: string): boolean =>
  code !== "" && names.get(type)?.of(code) !== undefined;

const isZone: Rule = (part) => /^includeTZOffset$/i.test(part) || findZone(part) !== undefined;

export const REQUEST_HEADERS: Rules = {
  accept: isMedia,
  "accept-language": isLanguage,
  "content-type": isMedia,
  "so-language": isLanguage,
  "so-culture": isLanguage,
  "so-timezone": isZone,
};
export const ANSWER_HEADERS: Rules = {
  "content-type": isMedia,
  "content-language": isLanguage,
  "so-timezone": isZone,
  allow: (part) => METHODS.includes(part),
  "retry-after": (part) => /^\d{1,6}$/.test(part),
};

const DATE = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;
/** Parameters of media types whose values are free text. */
const FREE = /;\s*(?!(?:charset|q)=)[\w-]+=(?:"[^"]*"|[^;,]*)/gi;

/** What is known of each header, as it was written. */
export function knownHeaders(headers: Readonly<Record<string, string>>, rules: Rules): Record<string, string> {
  const known = Object.entries(rules).flatMap(([name, rule]): [string, string][] => {
    const given = ownValue(headers, name);
    if (given === undefined) return [];
    const value = rule === isMedia ? given.replaceAll(FREE, "") : given;
    const parts = value.split(",").map((part) => part.trim());
    const kept = parts.filter((part) => part === "" || rule(part));
    if (kept.length === parts.length) return [[name, value]];
    return kept.every((part) => part === "") ? [] : [[name, kept.join(", ")]];
  });
  const since = headers["if-unmodified-since"];
  if (rules === REQUEST_HEADERS && since !== undefined && DATE.test(since)) known.push(["if-unmodified-since", since]);
  return Object.fromEntries(known);
}

const SCHEMES = words("basic bearer soticket digest negotiate ntlm kerberos hoba mutual oauth dpop");

/** The schemes of `WWW-Authenticate`; a realm in quotes may have commas. */
export function schemesOf(challenge: string): readonly string[] {
  const plain = challenge.replaceAll(/"[^"]*"?/g, '""');
  return plain.split(",").flatMap((part) => {
    const [scheme = ""] = /^[A-Za-z]{1,20}(?=$|\s)/.exec(part.trim()) ?? [];
    return SCHEMES.has(scheme.toLowerCase()) ? [scheme] : [];
  });
}
