import { readFrontMatter } from "../yaml.ts";

export interface FrontMatter {
  readonly values: Readonly<Record<string, string>>;
  /** How many lines it takes, fences included. */
  readonly lines: number;
}

/** The block between two `---` at the start of a page; generators write it twice now and then, and keys too. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  let at = 0;
  let values: Record<string, string> = {};
  for (;;) {
    const start = lines.findIndex((line, index) => index >= at && line.trim() !== "");
    if (start < 0 || lines[start]?.trim() !== "---") return { values, lines: at };
    const end = lines.findIndex((line, index) => index > start && /^(?:---|\.\.\.)\s*$/.test(line));
    const inside = lines.slice(start + 1, Math.max(end, 0));
    // A rule across the page is no front matter.
    if (end < 0 || !inside.every((line) => /^(?:[\w.-]+\s*:|\s|-\s|#|$)/.test(line))) return { values, lines: at };
    values = { ...readFrontMatter(inside.join("\n")), ...values };
    at = end + 1;
  }
}
