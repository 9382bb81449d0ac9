import type { HttpMethod } from "../model.ts";
import type { Place } from "../spec-model.ts";
import type { Block } from "./blocks.ts";
import { plainPath } from "./names.ts";
import { sectionOf } from "./headings.ts";

/** The request line of a page, which takes precedence over the heading. */

export interface Route {
  readonly method: HttpMethod;
  readonly path: string;
  readonly at: Place;
  /** The block of the page that contains it, and the following lines of that block. */
  readonly block: number;
  readonly rest: readonly string[];
}

export const ROUTE: RegExp = /^(GET|PUT|POST|PATCH|DELETE|DEL|MERGE)\s+(?:https?:\/\/[^/\s]+)?(\/?api\/v\d[^\s]*)$/i;

/** The first code block that consists of a request line, or the first such line of scraped text. */
export function findRoute(blocks: readonly Block[]): Route | undefined {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading" && sectionOf(block.text)) break;
    const lines = block.kind === "code" ? block.lines : textLines(block);
    if (block.kind === "code" && /[!_]$/.test(block.info)) continue;
    for (const [line, { text, at }] of lines.entries()) {
      const found = ROUTE.exec(text.trim());
      if (!found) continue;
      const word = (found[1] ?? "").toUpperCase();
      const method = word === "DEL" ? "DELETE" : word === "MERGE" ? "PATCH" : (word as HttpMethod);
      const [path = ""] = (found[2] ?? "").split("?");
      const rest = lines.slice(line + 1).map((one) => one.text);
      return { method, path: cleanPath(path), at, block: index, rest };
    }
  }
  return undefined;
}

function textLines(block: Block): readonly { readonly text: string; readonly at: Place }[] {
  if (block.kind !== "text") return [];
  const { file, line } = block.at;
  return block.text.split("\n").map((text, index) => ({ text, at: { file, line: line + index } }));
}

function cleanPath(path: string): string {
  const absolute = path.startsWith("/") ? path : `/${path}`;
  return plainPath(absolute).replace(/(?<=.)\/$/, "");
}
