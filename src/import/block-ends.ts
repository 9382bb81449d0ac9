import { sectionOf } from "./headings.ts";
import type { Line } from "./include.ts";

/** Where a block of code or HTML ends, and what a line of a table looks like. */

interface Ends {
  /** The line that closes the fence opened here with this mark; undefined if none does. */
  readonly fence: (from: number, mark: string) => number | undefined;
  /** The last line of a `<script>`, `<pre>` or `<style>` that starts here; its text contains no table. */
  readonly verbatim: (from: number) => number | undefined;
}

/** Finds ends, and caches how far there is none, so that a page full of openings is read once, not once for each. */
export function endsIn(lines: readonly Line[]): Ends {
  const none = new Map<string, number>();
  const search = (
    kind: string,
    from: number,
    isEnd: (text: string) => boolean,
    isStop: (text: string) => boolean,
  ): number | undefined => {
    if (from < (none.get(kind) ?? 0)) return undefined;
    for (let at = from; at < lines.length; at++) {
      const text = lines[at]?.text ?? "";
      if (isEnd(text)) return at;
      if (!isStop(text)) continue;
      none.set(kind, at);
      return undefined;
    }
    none.set(kind, lines.length);
    return undefined;
  };
  return {
    fence: (from, mark) => {
      const closing = new RegExp(`^ {0,3}${mark[0] === "~" ? "~" : "`"}{${Math.min(mark.length, LONGEST_MARK)},}\\s*$`);
      return search(mark.slice(0, LONGEST_MARK), from + 1, (text) => closing.test(text), isSection);
    },
    verbatim: (from) => {
      const name = /^\s*<(script|pre|style)\b/i.exec(lines[from]?.text ?? "")?.[1]?.toLowerCase();
      if (name === undefined) return undefined;
      const closing = new RegExp(`</${name}\\s*>`, "i");
      return search(
        name,
        from,
        (text) => closing.test(text),
        (text) => (isDelimiter(text) && hasCells(text)) || isSection(text),
      );
    },
  };
}

/** Longer fence marks count as this length. */
const LONGEST_MARK = 20;

function isSection(text: string): boolean {
  return /^#{1,6}\s/.test(text) && sectionOf(text.replace(/^#+/, "")) !== undefined;
}

/** `|---|:--|` */
export function isDelimiter(text: string): boolean {
  if (!text.includes("--")) return false;
  return text
    .trim()
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split("|")
    .every((cell) => /^:?-{2,}:?$/.test(cell.trim()));
}

export function hasCells(text: string): boolean {
  return /(?<!\\)\|/.test(text);
}
