import { escapeRegExp } from "../../escape.ts";
import { pseudonymOf, type PseudonymKind } from "../../data/pseudonym.ts";
import { PERSONAL_KINDS } from "./kinds.ts";
import { createReplacements, type Replacement } from "./replacements.ts";

/**
 * Maps originals to pseudonyms. Within a recording an original always gets the same pseudonym, and no two originals
 * share one. Numbers follow the order of appearance, so a pseudonym reveals nothing about its original. Never stored.
 */
export interface Registry {
  /** `person`: the number from `personOf`. `longest`: maximum length in UTF-16 units. */
  readonly replace: (kind: PseudonymKind, original: string, person?: number, longest?: number) => string;
  /** A pseudonym for the name of a property. */
  readonly name: (kind: "key" | "text", original: string) => string;
  /** The original of each written name, and whether it had to be replaced in any case. */
  readonly named: Map<string, { readonly name: string; readonly isHidden: boolean }>;
  /** What each replaced text, or word of a person's name, became; by spelling. */
  readonly replacement: (spelling: string) => Replacement | undefined;
  /**
   * The number of the person with one of these marks, such as `e-mail:ada@example.org`; a new number for unknown marks.
   */
  readonly personOf: (marks: readonly string[]) => number | undefined;
  /** Keeps or maps an id; one as long as a national identity number is always replaced. */
  readonly id: (original: number) => number;
  /** A different number, always the same for the same original. */
  readonly number: (original: number) => number;
  /** A credential's scheme and the number of its caller, such as `Basic 1`. */
  readonly caller: (scheme: string, credential: string) => string;
  readonly isIssued: (text: string) => boolean;
  /** Replaces known originals in a text by their pseudonyms. */
  readonly scrub: (text: string) => string;
  /** The first known original that a text contains as a separate word. */
  readonly findOriginal: (text: string) => string | undefined;
  /** The number of values replaced, by kind. */
  readonly counts: () => Readonly<Record<string, number>>;
}

/** Shorter originals are words that may occur anywhere. */
const SHORTEST_ORIGINAL = 4;
const MAX_ATTEMPTS = 1000;
const FIRST_UNASSIGNED = 100_001;
/** Nine digits may be a national identity number. */
const LONG_ID = 100_000_000;
const FIRST_NUMBER = 90_000_001;
/** Kinds whose originals must not occur anywhere; other texts may be ordinary words of a program. */
const SENSITIVE: readonly PseudonymKind[] = [...PERSONAL_KINDS, "key", "address", "street", "message"];

export function createRegistry(seed: number, mapIds: boolean): Registry {
  const known = new Map<string, string>();
  const issued = new Set<string>();
  const taken = new Set<string>();
  const originals = new Map<string, string>();
  /** Originals by their first word, so that a short text is not compared with thousands of them. */
  const byWord = new Map<string, Set<string>>();
  const replacements = createReplacements();
  const people = new Map<string, number>();
  const ids = new Map<number, number>();
  const numbers = new Map<number, number>();
  const callers = new Map<string, number>();
  const counts = new Map<string, number>();
  const next = new Map<string, number>();
  const exhausted = new Set<PseudonymKind>();
  let persons = 0;

  const count = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);

  function draw(kind: PseudonymKind, original: string, person: number | undefined): string {
    const attempt = (id: number): string | undefined => {
      const value = pseudonymOf(kind, seed, id, original);
      return taken.has(`${kind} ${value}`) || value === original ? undefined : value;
    };
    const own = person === undefined ? undefined : attempt(person);
    if (own !== undefined) return own;
    // Low numbers are reserved for people.
    const from = next.get(kind) ?? (PERSONAL_KINDS.includes(kind) ? FIRST_UNASSIGNED : 1);
    for (let id = from; id < from + MAX_ATTEMPTS && !exhausted.has(kind); id++) {
      next.set(kind, id + 1);
      const value = attempt(id);
      if (value !== undefined) return value;
    }
    // Some kinds, such as countries and first names, have only a few values.
    exhausted.add(kind);
    next.set(kind, from + 1);
    return `${pseudonymOf(kind, seed, from, original)} ${from}`;
  }

  function number(original: number): number {
    count("number");
    const known = numbers.get(original) ?? FIRST_NUMBER + numbers.size;
    numbers.set(original, known);
    return known;
  }

  function issue(kind: PseudonymKind, original: string, person?: number): string {
    count(kind);
    const key = `${kind} ${kind === "message" || kind === "text" ? original : original.trim().toLowerCase()}`;
    const value = known.get(key) ?? draw(kind, original, person);
    known.set(key, value);
    taken.add(`${kind} ${value}`);
    issued.add(value);
    return value;
  }

  function remember(original: string, value: string): void {
    originals.set(original, value);
    const [word] = wordsOf(original);
    if (word === undefined) return;
    const same = byWord.get(word) ?? new Set();
    byWord.set(word, same.add(original));
  }

  return {
    replace(kind, original, person, longest) {
      const value = issue(kind, original, person);
      const fitting = fit(value, longest ?? Infinity);
      issued.add(fitting);
      const word = original.trim().toLowerCase();
      const isSensitive = SENSITIVE.includes(kind);
      if (word.length >= SHORTEST_ORIGINAL && isSensitive && !/^\d+$/.test(word)) remember(word, value);
      replacements.add(original, { value, isSensitive }, kind === "name");
      return fitting;
    },
    name: issue,
    named: new Map(),
    replacement: replacements.find,
    personOf(marks) {
      if (marks.length === 0) return undefined;
      const found = marks.map((mark) => people.get(mark)).find((number) => number !== undefined);
      const number = found ?? ++persons;
      for (const mark of marks) if (!people.has(mark)) people.set(mark, number);
      return number;
    },
    number,
    id(original) {
      // 0 and -1 mean "none" or "new" everywhere.
      if (original === 0 || original === -1) return original;
      if (Math.abs(original) >= LONG_ID || !Number.isInteger(original)) return number(original);
      if (!mapIds || original < 0) return original;
      count("id");
      const mapped = ids.get(original) ?? ids.size + 1;
      ids.set(original, mapped);
      return mapped;
    },
    caller(scheme, credential) {
      count("credential");
      const number = callers.get(credential) ?? callers.size + 1;
      callers.set(credential, number);
      return `${scheme} ${number}`;
    },
    isIssued: (text) => issued.has(text),
    scrub(text) {
      let clean = text;
      for (const [original, value] of originals) {
        if (clean.toLowerCase().includes(original)) clean = replaceWord(clean, original, value);
      }
      return clean;
    },
    findOriginal(text) {
      const lower = text.toLowerCase();
      for (const word of new Set(wordsOf(lower))) {
        for (const original of byWord.get(word) ?? []) {
          if (lower.includes(original) && replaceWord(lower, original, "") !== lower) return original;
        }
      }
      return undefined;
    },
    counts: () => Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other))),
  };
}

/** Truncates to a number of UTF-16 units without splitting a surrogate pair. */
function fit(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function replaceWord(text: string, word: string, by: string): string {
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(word)}(?![\\p{L}\\p{N}])`, "giu"), () => by);
}
