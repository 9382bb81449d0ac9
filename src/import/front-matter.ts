import { readYamlPairs } from "../yaml.ts";

interface FrontMatter {
  readonly values: Readonly<Record<string, string>>;
  /** The number of its lines, including the fences. */
  readonly lines: number;
}

/** Generators repeat a block once or twice. */
const MOST_BLOCKS = 8;

/** A longer one is not read as YAML. */
const LONGEST_BLOCK = 32_768;

/** The block between two `---` lines at the start of a page. Generators sometimes repeat it, or keys in it. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  let at = 0;
  let values: Readonly<Record<string, string>> = {};
  for (let count = 0; count < MOST_BLOCKS; count++) {
    const start = lines.findIndex((line, index) => index >= at && line.trim() !== "");
    if (start < 0 || lines[start]?.trim() !== "---") break;
    const end = lines.findIndex((line, index) => index > start && /^(?:---|\.\.\.)\s*$/.test(line));
    const inside = lines.slice(start + 1, Math.max(end, 0));
    // A horizontal rule is not front matter.
    if (end < 0 || !inside.every((line) => /^(?:[\w.-]+\s*:|\s|-\s|#|$)/.test(line))) break;
    values = { ...readBlock(inside.join("\n")), ...values };
    at = end + 1;
  }
  return { values, lines: at };
}

/** A block's values by their keys in lower case, the first of duplicates; if it is not YAML, its `name: value` lines. */
function readBlock(text: string): Readonly<Record<string, string>> {
  const asYaml = text.length > LONGEST_BLOCK ? undefined : readYamlPairs(text);
  const pairs =
    asYaml ??
    [...text.matchAll(/^([\w.-]+)\s*:\s*(.*)$/gm)].map(([, key = "", value = ""]) => [key, value.trim()] as const);
  const values = Object.create(null) as Record<string, string>;
  for (const [key, value] of pairs) values[key.toLowerCase()] ??= value;
  return values;
}
