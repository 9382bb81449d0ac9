import { posix } from "node:path";
import { KitError } from "../errors.ts";
import type { Place } from "../spec-model.ts";
import type { ReportIssue } from "./model.ts";

/** A line of a page and its place; an included line comes from another file. */
export interface Line {
  readonly text: string;
  readonly at: Place;
}

/** The target of an include, and the place of the include. */
export interface Include {
  /** The full name, as far as the page gives it: `~/` is the documentation's root; other schemes are kept. */
  readonly file: string;
  /** As written on the page. */
  readonly target: string;
  /** The page with the include, which may itself be included. */
  readonly page: string;
  /** The source that the chain of includes started from. */
  readonly source: string;
  readonly at: Place;
}

/** Reads an included file; undefined if there is none. Throws if the file must not be read. */
export type ReadInclude = (include: Include) => string | undefined;

/** Deeper includes do not occur in a reference. */
const MOST_DEPTH = 8;
const MOST_INCLUDES = 200;
/** In characters, including its includes. */
export const LONGEST_PAGE: number = 2 * 1024 * 1024;

/** The lines of a page, with each include replaced by its file's lines. */
export function linesOf(name: string, text: string, read: ReadInclude, report: ReportIssue): Line[] {
  const steps = expandIncludes(name, text, report);
  let step = steps.next();
  while (!step.done) step = steps.next(read(step.value));
  return step.value;
}

/**
 * The same for a caller who reads files asynchronously: yields each include, and expects its text, or undefined if
 * there is none.
 */
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

/** The place as errors show it. */
export function placeOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

const OPENING = /^\[!(?:include|code(?:-\w+)?)\s*\[[^\]]*\]\s*\(/i;

/**
 * The target of an include: `[!include[Title](file.md)]`, `[!code-http[Title](<file.md> "title")]`. Runs in linear
 * time.
 */
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

/**
 * Resolves a target relative to the page. One with a scheme, or at the root of a drive, is kept, and refused by the
 * reader.
 */
function resolve(page: string, target: string): string {
  const path = decoded(target.split(/[?#]/, 1)[0] ?? target).replaceAll("\\", "/");
  if (path.startsWith("~/")) return path;
  if (/^https?:/i.test(page)) return URL.parse(path, page)?.href ?? path;
  if (path.startsWith("/") || /^[a-z][\w+.-]*:/i.test(path)) return path;
  return posix.normalize(posix.join(posix.dirname(page.replaceAll("\\", "/")), path));
}

/** Percent-decoded, if valid. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
