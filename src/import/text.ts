import { decodeString } from "micromark-util-decode-string";

/**
 * A fragment of a page as plain text: without Markdown, XML documentation tags and entities, even if escaped
 * repeatedly.
 */
export function plainText(source: string): string {
  // Most cells are plain words; most others recur on further pages.
  if (!MARKS.test(source)) return source.trim();
  const known = texts.get(source);
  if (known !== undefined) return known;
  const text = withoutMarks(source);
  if (texts.size >= KEPT) texts.clear();
  texts.set(source, text);
  return text;
}

/** Possible markup, or spaces to collapse. */
const MARKS = /[&<\\*`\n\r\t\u00a0]| {2}/;
const texts = new Map<string, string>();
const KEPT = 20_000;

function withoutMarks(source: string): string {
  let text = decodeString(source);
  // Generated pages escape text twice: &amp;apos;
  for (let round = 0; round < 3 && /&(?:#\d+|#x[0-9a-f]+|\w+);/i.test(text); round++) text = decodeString(text);
  // Spaces are collapsed first, because the tag patterns would backtrack over longer runs.
  return withoutTags(text.replaceAll(/\s+/g, " "))
    .replaceAll(/\*\*(.*?)\*\*/g, "$1")
    .replaceAll(/`([^`]*)`/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** `M:A.B.Person(System.String)` → `Person` */
function lastName(cref: string): string | undefined {
  const bracket = cref.endsWith(")") ? cref.indexOf("(") : -1;
  const name = bracket < 0 ? cref : cref.slice(0, bracket);
  return name.split(/\W+/).at(-1) || undefined;
}

/** `<see cref="T:A.B.Person"/>` becomes Person; other documentation tags are dropped. */
function withoutTags(text: string): string {
  return text
    .replaceAll(/<\w+ cref="([^"]*)" ?\/>/g, (tag, cref: string) => lastName(cref) ?? tag)
    .replaceAll(/<(?:paramref|typeparamref|param) name="([^"]*)" ?\/>/g, "$1")
    .replaceAll(/< ?(?:br|para|p) ?\/? ?>/gi, " ")
    .replaceAll(
      /<\/?(?:para|p|see|seealso|c|code|b|i|em|strong|a|list|item|ul|ol|li|remarks|summary|pre|span|div|term|description|example|value|returns|script|u|sup|sub|table|tr|td|th)(?:\s[^<>]*)?\/?>/gi,
      "",
    );
}
