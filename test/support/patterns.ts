import { performance } from "node:perf_hooks";
import * as fc from "fast-check";
import { cpuMs } from "./own-time.ts";
import { parseSync } from "rolldown/utils";

/** A pattern of the code, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Every pattern that is written out in a module. */
export function patternsIn(text: string): Pattern[] {
  const { program } = parseSync("module.ts", text, { lang: "ts", sourceType: "module" });
  const found: Pattern[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    const { type, start, regex } = value as Node & { readonly regex?: { pattern: string; flags: string } };
    if (type === "Literal" && regex) {
      found.push({ source: regex.pattern, flags: regex.flags, line: text.slice(0, start).split("\n").length });
    }
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found;
}

/**
 * A few for those that take forever; the last so long that the square of it takes five times the limit and more, while what
 * takes time by the length stays far below: neither a slow nor a loaded machine comes between the two.
 */
const LENGTHS = [24, 40, 60, 300, 3000, 12_000];
const LIMIT_MS = 8;
/** Half of a text takes half as long, and a quarter as long where time grows with the square. */
const GROWTH = 3;
/** From these lengths on the square shows, as more than so many milliseconds. */
const WORTH_MS: Readonly<Record<number, number>> = { 300: 0.015, 3000: 0.3 };
/** What most patterns do not expect after what they have matched. */
const ENDS = ["\0", "\n", ""];
const UNITS = [
  " ",
  "\t",
  "0",
  "a",
  "A",
  "_",
  "-",
  ".",
  "/",
  "?",
  "#",
  "&",
  "=",
  "<",
  "{",
  "[",
  "(",
  '"',
  "'",
  "\\",
  "*",
  ",",
  ";",
  ":",
  "@",
  "`",
  "~",
  "|",
  "é",
];

/** A text that takes a pattern the square of its length or longer; undefined if none of many tried does. */
export function slowText({ source, flags }: Pattern, seed: number): string | undefined {
  const pattern = new RegExp(source, flags.replace("g", ""));
  const all = attacks(pattern, seed);
  let tried = all;
  for (const length of LENGTHS) {
    const worthMs = WORTH_MS[length] ?? 0;
    const worth: Attack[] = [];
    for (const make of tried) {
      const text = make(length);
      const ms = timeOf(pattern, text);
      if (ms >= worthMs) worth.push(make);
      if (ms < LIMIT_MS) continue;
      // A loaded machine takes longer for everything: what counts is how the thread's own time grows with the text.
      const half = make(length / 2);
      if (ownMs(pattern, text) >= Math.max(LIMIT_MS, GROWTH * ownMs(pattern, half))) return text;
    }
    // What takes no time at all here is not slow: the longest texts are for the rest.
    tried = worth;
  }
  return undefined;
}

type Attack = (length: number) => string;

/** What matches, with each of its parts in turn again and again: that is what backtracking costs most for. */
function attacks(pattern: RegExp, seed: number): Attack[] {
  const matching = samplesOf(pattern, seed).map((text) => text.slice(0, 24));
  const literals = pattern.source.match(/[\w/<>=" -]{2,}/g) ?? [];
  const units = [...UNITS, ...literals].flatMap((unit) =>
    ENDS.map(
      (end): Attack =>
        (length) =>
          repeat(unit, length) + end + (end && unit),
    ),
  );
  const pumped = matching.flatMap((text) =>
    Array.from(text, (_, at) => at).flatMap((at) =>
      [1, 2, text.length].flatMap((size) => {
        const unit = text.slice(at, at + size);
        return ENDS.map(
          (end): Attack =>
            (length) =>
              text.slice(0, at) + repeat(unit, length) + (end && end + unit),
        );
      }),
    ),
  );
  return [...units, ...pumped];
}

function samplesOf({ source }: RegExp, seed: number): readonly string[] {
  try {
    // All but some characters is too much to choose from.
    const plain = source.replaceAll(/\[\^(?:\\.|[^\]\\])*\]/g, "x");
    return fc.sample(fc.stringMatching(new RegExp(plain, "u"), { maxLength: 30 }), { seed, numRuns: 2 });
  } catch {
    // Lookarounds cannot be made up.
    return [];
  }
}

function repeat(unit: string, length: number): string {
  return unit === "" ? "" : unit.repeat(Math.ceil(length / unit.length));
}

/** The least of a few: whatever comes between makes one longer, and none shorter. */
function ownMs(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 4 }, () => cpuMs(() => timeOf(pattern, text))));
}

function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}
