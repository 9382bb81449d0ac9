import { decodeString } from "micromark-util-decode-string";

/** What a piece of a page says, without the marks of Markdown, XML documentation and entities, however often escaped. */
export function plainText(source: string): string {
  // Most cells hold nothing but words, and most that do not come again on other pages.
  if (!MARKS.test(source)) return source.trim();
  const known = texts.get(source);
  if (known !== undefined) return known;
  const text = withoutMarks(source);
  if (texts.size >= KEPT) texts.clear();
  texts.set(source, text);
  return text;
}

/** Anything that could be a mark, or blanks to be joined. */
const MARKS = /[&<\\*`\n\r\t\u00a0]| {2}/;
const texts = new Map<string, string>();
const KEPT = 20_000;

function withoutMarks(source: string): string {
  let text = decodeString(source);
  // Generated pages escape what was escaped already: &amp;apos;
  for (let round = 0; round < 3 && /&(?:#\d+|#x[0-9a-f]+|\w+);/i.test(text); round++) text = decodeString(text);
  return withoutTags(text)
    .replaceAll(/\*\*(.*?)\*\*/g, "$1")
    .replaceAll(/`([^`]*)`/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** `<see cref="T:A.B.Person"/>` says Person; other tags of documentation comments say nothing. */
function withoutTags(text: string): string {
  return text
    .replaceAll(/<\w+\s+cref="(?:\w:)?[^"]*?(\w+)(?:\([^"]*\))?"\s*\/>/g, "$1")
    .replaceAll(/<(?:paramref|typeparamref|param)\s+name="([^"]*)"\s*\/>/g, "$1")
    .replaceAll(/<\s*(?:br|para|p)\s*\/?\s*>/gi, " ")
    .replaceAll(
      /<\/?(?:para|p|see|seealso|c|code|b|i|em|strong|a|list|item|ul|ol|li|remarks|summary|pre|span|div|term|description|example|value|returns|script|u|sup|sub|table|tr|td|th)(?:\s[^<>]*)?\/?>/gi,
      "",
    );
}
