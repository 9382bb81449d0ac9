import { pseudonymOf, type PseudonymKind } from "../../data/pseudonym.ts";
import { PERSONAL_KINDS } from "./kinds.ts";

/**
 * Who became whom. The same original has the same pseudonym in all of a recording, two originals never share one. Numbers
 * are handed out in the order of appearance, so that nothing about an original can be read out of its pseudonym. Lives in
 * memory only.
 */
export interface Registry {
  /** `person`: whose it is, as `personOf` said. `longest`: in UTF-16 units. */
  readonly replace: (kind: PseudonymKind, original: string, person?: number, longest?: number) => string;
  /** The number of the person who is known by one of these, such as `e-mail:ada@example.org`; a new one for a stranger. */
  readonly personOf: (marks: readonly string[]) => number | undefined;
  readonly id: (original: number) => number;
  /** The scheme of a credential and which of the callers it is, such as `Basic 1`. */
  readonly caller: (scheme: string, credential: string) => string;
  readonly isIssued: (text: string) => boolean;
  /** Known originals in a text become their pseudonyms. */
  readonly scrub: (text: string) => string;
  /** The first known original that a text holds as a word of its own. */
  readonly findOriginal: (text: string) => string | undefined;
  /** Values that were replaced, by kind. */
  readonly counts: () => Readonly<Record<string, number>>;
}

/** Shorter ones are words that stand anywhere. */
const SHORTEST_ORIGINAL = 4;
const MAX_ATTEMPTS = 1000;
const FIRST_UNASSIGNED = 100_001;
/** Kinds whose originals must stand nowhere; other texts may be words that a program uses, too. */
const SENSITIVE: readonly PseudonymKind[] = [...PERSONAL_KINDS, "key", "address", "street", "message"];

export function createRegistry(seed: number, mapIds: boolean): Registry {
  const known = new Map<string, string>();
  const issued = new Set<string>();
  const taken = new Set<string>();
  const originals = new Map<string, string>();
  /** The originals by their first word, so that a text of a few words is not held against thousands of them. */
  const byWord = new Map<string, Set<string>>();
  const people = new Map<string, number>();
  const ids = new Map<number, number>();
  const callers = new Map<string, number>();
  const counts = new Map<string, number>();
  const next = new Map<string, number>();
  let persons = 0;

  const count = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);

  function draw(kind: PseudonymKind, original: string, person: number | undefined): string {
    const attempt = (id: number): string | undefined => {
      const value = pseudonymOf(kind, seed, id, original);
      return taken.has(`${kind} ${value}`) || value === original ? undefined : value;
    };
    const own = person === undefined ? undefined : attempt(person);
    if (own !== undefined) return own;
    // Numbers of people stay theirs.
    const from = next.get(kind) ?? (PERSONAL_KINDS.includes(kind) ? FIRST_UNASSIGNED : 1);
    for (let id = from; id < from + MAX_ATTEMPTS; id++) {
      next.set(kind, id + 1);
      const value = attempt(id);
      if (value !== undefined) return value;
    }
    // Some kinds, such as countries, have only so many values.
    return `${pseudonymOf(kind, seed, from, original)} ${from}`;
  }

  function remember(original: string, value: string): void {
    originals.set(original, value);
    const [word] = wordsOf(original);
    if (word === undefined) return;
    const same = byWord.get(word) ?? new Set();
    byWord.set(word, same.add(original));
  }

  return {
    replace(kind, original, person, longest = Infinity) {
      count(kind);
      const key = `${kind} ${kind === "message" || kind === "text" ? original : original.trim().toLowerCase()}`;
      const value = known.get(key) ?? draw(kind, original, person);
      known.set(key, value);
      taken.add(`${kind} ${value}`);
      const fitting = fit(value, longest);
      issued.add(fitting);
      const word = original.trim().toLowerCase();
      if (word.length >= SHORTEST_ORIGINAL && SENSITIVE.includes(kind) && !/^\d+$/.test(word)) remember(word, value);
      return fitting;
    },
    personOf(marks) {
      if (marks.length === 0) return undefined;
      const found = marks.map((mark) => people.get(mark)).find((number) => number !== undefined);
      const number = found ?? ++persons;
      for (const mark of marks) if (!people.has(mark)) people.set(mark, number);
      return number;
    },
    id(original) {
      // Nobody's id, and what means "new", say so in every world.
      if (!mapIds || original <= 0) return original;
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
      for (const word of wordsOf(lower)) {
        for (const original of byWord.get(word) ?? []) {
          if (lower.includes(original) && replaceWord(lower, original, "") !== lower) return original;
        }
      }
      return undefined;
    },
    counts: () => Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other))),
  };
}

/** Whole characters, at most so many units. */
function fit(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function replaceWord(text: string, word: string, by: string): string {
  const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu"), () => by);
}
