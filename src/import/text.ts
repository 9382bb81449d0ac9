import { decodeString } from "micromark-util-decode-string";

/** The plain text of a piece of a page, without Markdown, XML documentation tags and entities, however often escaped. */
export function plainText(source: string): string {
  // Most cells are plain words, and most of the others occur on other pages too.
  if (!MARKS.test(source)) return source.trim();
  const known = texts.get(source);
  if (known !== undefined) return known;
  const text = withoutMarks(source);
  if (texts.size >= KEPT) texts.clear();
  texts.set(source, text);
  return text;
}

/** Anything that could be markup, or blanks to collapse. */
const MARKS = /[&<\\*`\n\r\t\u00a0]| {2}/;
const texts = new Map<string, string>();
const KEPT = 20_000;

function withoutMarks(source: string): string {
  let text = decodeString(source);
  // Generated pages escape what was already escaped: &amp;apos;
  for (let round = 0; round < 3 && /&(?:#\d+|#x[0-9a-f]+|\w+);/i.test(text); round++) text = decodeString(text);
  // Single blanks first: the patterns of tags would try every way to share a longer run of them.
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

/** `<see cref="T:A.B.Person"/>` becomes Person; other tags of documentation comments are dropped. */
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
