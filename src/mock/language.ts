import { parseAccept } from "hono/utils/accept";

/** The languages of the mock's texts. */
export const LANGUAGES = ["en", "nb", "de", "fr", "nl", "da", "sv"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language that a request asks for: SO-Language wins over Accept-Language (rows 5 and 6 of doc 000's header table).
 * English for languages without texts. Undefined, for texts as stored, if no language is given, for an empty header,
 * which the vendor's client sends to switch languages off, and for `*`, `x` and `-` in SO-Language. SO-Culture formats
 * numbers and dates inside texts; no text here has any, so it has no effect.
 */
export function readLanguage(soLanguage: string | null, acceptLanguage: string | null): Language | undefined {
  if (soLanguage !== null && UNTRANSLATED.includes(soLanguage.trim().toLowerCase())) return undefined;
  return firstOf(soLanguage) ?? firstOf(acceptLanguage);
}

/** Values that the headers page and the vendor's client use in SO-Language for texts as stored. */
const UNTRANSLATED: readonly string[] = ["*", "x", "-"];

function firstOf(header: string | null): Language | undefined {
  // Node's fetch sends `*` if its caller gives no language.
  if (header === null || header.trim() === "" || header.trim() === "*") return undefined;
  const wanted = parseAccept(header).filter(({ q }) => q > 0);
  for (const { type } of wanted) {
    const known = languageOf(type);
    if (known) return known;
  }
  return "en";
}

/** By the first part of a tag: `nb-NO` is nb. Both written forms of Norwegian and the old code `no` are nb. */
function languageOf(tag: string): Language | undefined {
  const [code = ""] = tag.trim().toLowerCase().split(/[-_]/);
  if (code === "no" || code === "nn") return "nb";
  return LANGUAGES.find((known) => known === code);
}
