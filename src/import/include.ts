import { posix } from "node:path";
import type { Place } from "../spec-model.ts";
import type { ReportIssue } from "./model.ts";

/** A line of a page and its place: an included line is from another file. */
export interface Line {
  readonly text: string;
  readonly at: Place;
}

/** Reads a file that a page includes; undefined if there is none. `~/` is the root folder of the documentation. */
export type ReadInclude = (name: string, page: string) => string | undefined;

/** `[!include[Title](file.md)]`, `[!code-http[Title](file.md)]` */
const INCLUDE = /^\s*\[!(?:include|code(?:-\w+)?)\s*\[[^\]]*\]\s*\(\s*<?([^)>"]+?)>?(?:\s+"[^"]*")?\s*\)\s*\]\s*$/i;
const DEPTH = 4;

/** The lines of a text, with each include replaced by the lines of its file. */
export function linesOf(name: string, text: string, read: ReadInclude, report: ReportIssue, depth = 0): Line[] {
  const plain = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  return plain.flatMap((line, index): Line[] => {
    const at = { file: name, line: index + 1 };
    const target = INCLUDE.exec(line)?.[1];
    if (target === undefined) return [{ text: line, at }];
    const file = resolve(name, target);
    const included = depth < DEPTH ? read(file, name) : undefined;
    if (included === undefined) {
      report({ kind: "note", at, what: `the included file ${target} is not available` });
      return [{ text: "", at }];
    }
    return linesOf(file, included, read, report, depth + 1);
  });
}

/** The files that a text includes, by their full names. */
export function includedIn(name: string, text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const target = INCLUDE.exec(line)?.[1];
    return target === undefined ? [] : [resolve(name, target)];
  });
}

/** Relative to the page; `~/` is the root of the documentation, which the reader finds in a folder above the page. */
function resolve(page: string, target: string): string {
  const path = decodeURI(target.split(/[?#]/, 1)[0] ?? target).replaceAll("\\", "/");
  if (path.startsWith("~/")) return path;
  if (/^https?:/i.test(page)) return new URL(path, page).href;
  return posix.normalize(posix.join(posix.dirname(page.replaceAll("\\", "/")), path));
}
