/** Which bodies are too large to judge, told from their text before they are parsed. */

/**
 * As JavaScript values, a body of a few megabytes can take a gigabyte. No valid list of sessions comes near these
 * limits.
 */
const MOST = { "objects and lists": 500_000, values: 4_000_000, elements: 1_000_000 } as const;

/** Why a body is not parsed, judged before parsing; undefined if it is. */
export function whyTooLarge(text: string): string | undefined {
  if (text.length < MOST["objects and lists"]) return undefined;
  const counts = countsIn(text);
  const kinds = isXml(text) ? (["elements"] as const) : (["objects and lists", "values"] as const);
  const kind = kinds.find((each) => counts[each] > MOST[each]);
  if (kind === undefined && !isXml(text) && hasLargeObject(text)) {
    return `one object holds more than ${MOST_NAMES.toLocaleString("en")} names`;
  }
  return kind && `it holds more than ${MOST[kind].toLocaleString("en")} ${kind}`;
}

export function isXml(text: string): boolean {
  return text.trimStart().startsWith("<");
}

/** Every name is judged on its own; no object of the API has a thousand. */
const MOST_NAMES = 50_000;

/** Whether an object has too many names. Texts are skipped, since they may contain anything. */
function hasLargeObject(text: string): boolean {
  const names: number[] = [];
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfText(text, at);
    else if (code === 0x3a && ++count > MOST_NAMES) return true;
    else if (code === 0x7b || code === 0x5b) {
      names.push(count);
      count = 0;
    } else if (code === 0x7d || code === 0x5d) count = names.pop() ?? 0;
  }
  return false;
}

/** The position of the quote that ends a text. */
function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

function countsIn(text: string): Record<keyof typeof MOST, number> {
  const counts = { "objects and lists": 0, values: 0, elements: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c) counts.values++;
    else if (code === 0x7b || code === 0x5b) counts["objects and lists"]++;
    else if (code === 0x3c) counts.elements++;
  }
  return counts;
}

/** About what a text and its value take in memory: long texts twice, and what each value and element is made of. */
export function bytesOf(text: string): number {
  if (text.length < SMALL) return 4 * text.length;
  const { "objects and lists": objects, values, elements } = countsIn(text);
  return 2 * text.length + (isXml(text) ? 200 * elements : 60 * (objects + values));
}

const SMALL = 20_000;
