import { posix } from "node:path";
import { KitError } from "../errors.ts";
import type { Place } from "../spec-model.ts";
import type { ReportIssue } from "./model.ts";

/** A line of a page and its place: an included line is from another file. */
export interface Line {
  readonly text: string;
  readonly at: Place;
}

/** What a page includes, and where it says so. */
export interface Include {
  /** The full name, as far as the page gives it: `~/` is the root of the documentation, other schemes stay as they are. */
  readonly file: string;
  /** As it is written. */
  readonly target: string;
  /** The page with the include, which may be included itself. */
  readonly page: string;
  /** The source that this began with. */
  readonly source: string;
  readonly at: Place;
}

/** Reads a file that a page includes; undefined if there is none. Throws where the file must not be read. */
export type ReadInclude = (include: Include) => string | undefined;

/** A page and what it includes are one page of a reference, not a library. */
const MOST_DEPTH = 8;
const MOST_INCLUDES = 200;
/** In characters, with what is included. */
export const LONGEST_PAGE: number = 2 * 1024 * 1024;

/** The lines of a page, with each include replaced by the lines of its file. */
export function linesOf(name: string, text: string, read: ReadInclude, report: ReportIssue): Line[] {
  const steps = expandIncludes(name, text, report);
  let step = steps.next();
  while (!step.done) step = steps.next(read(step.value));
  return step.value;
}

/** The same for a caller who reads files later: yields each include, and wants its text, or undefined if there is none. */
export function* expandIncludes(
  source: string,
  text: string,
  report: ReportIssue,
): Generator<Include, Line[], string | undefined> {
  const lines: Line[] = [];
  let [count, length] = [0, 0];
  function* expand(page: string, read: string, chain: readonly string[], from: Place): Steps {
    length += read.length;
    if (length > LONGEST_PAGE) {
      const what = chain.length > 1 ? "the page with what it includes" : "the page";
      throw refused("import-source", placeOf(from), `${what} is longer than ${LONGEST_PAGE} characters`, SPLIT);
    }
    for (const [index, line] of read
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\r|\n/)
      .entries()) {
      const at = { file: page, line: index + 1 };
      const target = includeIn(line);
      if (target === undefined) {
        lines.push({ text: line, at });
        continue;
      }
      const file = resolve(page, target);
      checkInclude(file, at, chain, ++count);
      const included = yield { file, target, page, source, at };
      if (included !== undefined) {
        yield* expand(file, included, [...chain, file], at);
        continue;
      }
      report({ kind: "note", at, what: `the included file ${target} is not available` });
      lines.push({ text: "", at });
    }
  }
  yield* expand(source, text, [source], { file: source, line: 1 });
  return lines;
}

type Steps = Generator<Include, void, string | undefined>;

const SPLIT = "name the pages themselves, one for each operation";

function checkInclude(file: string, at: Place, chain: readonly string[], count: number): void {
  const fail = (what: string, todo: string): KitError => refused("import-include", placeOf(at), what, todo);
  const first = chain.indexOf(file);
  if (first >= 0) {
    const circle = [...chain.slice(first), file].join(" → ");
    throw fail(`the page includes itself: ${circle}`, "remove the include");
  }
  if (chain.length > MOST_DEPTH) {
    throw fail(`includes are nested more than ${MOST_DEPTH} deep`, "include the file from the page itself");
  }
  if (count > MOST_INCLUDES) throw fail(`the page includes more than ${MOST_INCLUDES} files`, SPLIT);
}

function refused(code: string, where: string, what: string, todo: string): KitError {
  return new KitError({ code, what, where, todo });
}

/** As errors name it. */
export function placeOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

const OPENING = /^\[!(?:include|code(?:-\w+)?)\s*\[[^\]]*\]\s*\(/i;

/** What a line includes: `[!include[Title](file.md)]`, `[!code-http[Title](<file.md> "title")]`. Linear, however long it is. */
export function includeIn(line: string): string | undefined {
  const tag = line.trim();
  const opening = OPENING.exec(tag)?.[0];
  if (opening === undefined || !tag.endsWith("]")) return undefined;
  const whole = tag.slice(0, -1).trimEnd();
  if (!whole.endsWith(")")) return undefined;
  const inside = whole.slice(opening.length, -1).trim();
  const quote = inside.indexOf('"');
  const named = quote < 0 ? inside : inside.slice(0, quote);
  if (quote >= 0 && (inside.indexOf('"', quote + 1) !== inside.length - 1 || named === named.trimEnd()))
    return undefined;
  const target = named.trim().replace(/^</, "").replace(/>$/, "").trim();
  return target === "" || /[)>]/.test(target) ? undefined : target;
}

/** Relative to the page. What has a scheme or begins at the root of a disk stays as it is: the reader refuses it. */
function resolve(page: string, target: string): string {
  const path = decoded(target.split(/[?#]/, 1)[0] ?? target).replaceAll("\\", "/");
  if (path.startsWith("~/")) return path;
  if (/^https?:/i.test(page)) return URL.parse(path, page)?.href ?? path;
  if (path.startsWith("/") || /^[a-z][\w+.-]*:/i.test(path)) return path;
  return posix.normalize(posix.join(posix.dirname(page.replaceAll("\\", "/")), path));
}

/** Without its percent-encoding, if it can be decoded. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
