import type { Place } from "../spec-model.ts";
import type { SourceText } from "./model.ts";

/** Places in the file of a description. */

/** The line where a name first occurs as the key of an object or a list; 1 if it does not. */
export function placesIn({ name, text }: SourceText): (key: string) => Place {
  let lines: ReadonlyMap<string, number> | undefined;
  return (key) => ({ file: name, line: (lines ??= keyLines(text)).get(JSON.stringify(key)) ?? 1 });
}

/** Scans from quote to quote: large descriptions are mostly strings, and a regular expression would match every one. */
function keyLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let lineEnd = endOfLine(text, 0);
  for (let start = text.indexOf('"'); start >= 0;) {
    const end = closingQuote(text, start + 1);
    if (opensAfter(text, end)) {
      for (; lineEnd < start; lineEnd = endOfLine(text, lineEnd + 1)) line++;
      const key = text.slice(start, end);
      if (!lines.has(key)) lines.set(key, line);
    }
    start = text.indexOf('"', end);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The end of the string that starts before `from`, after its quote. */
function closingQuote(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let first = quote;
    while (first > from && text[first - 1] === "\\") first--;
    // An odd number of backslashes escapes the quote.
    if ((quote - first) % 2 === 0) return quote + 1;
  }
  return text.length;
}

const OPENS = /\s*:\s*[{[]/y;

/** Is the string the key of an object or a list? */
function opensAfter(text: string, end: number): boolean {
  OPENS.lastIndex = end;
  return OPENS.test(text);
}
