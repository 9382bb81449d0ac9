import { described, SHORTEST } from "./shown-text.ts";

/** Texts of bodies that later sentences may quote. */
interface LearntTexts {
  readonly remember: (value: string) => void;
  /** The sentence, with only the length and first character of each of them. */
  readonly without: (text: string) => string;
}

export const MOST_LEARNT = 20_000;
export const CONSTANT: RegExp = /^(?:true|false|null|nothing)$/;
const WORD = /[\p{L}\p{N}]+/gu;

/** `plainWords`: the words of the runner's own sentences. A received text of these words alone stays readable in them. */
export function createLearntTexts(plainWords: ReadonlySet<string>): LearntTexts {
  /** By their first word, in lower case. */
  const learnt = new Map<string, Set<string>>();
  let count = 0;
  const isPlain = (value: string): boolean => (value.match(WORD) ?? []).every((word) => plainWords.has(word));
  return {
    remember: (value) => {
      const [word] = value.toLowerCase().match(WORD) ?? [];
      if (word === undefined || CONSTANT.test(value) || value.length < SHORTEST || count >= MOST_LEARNT) return;
      const same = learnt.get(word) ?? new Set();
      if (!same.has(value)) count++;
      learnt.set(word, same.add(value));
    },
    without: (text) => {
      const words = new Set(text.toLowerCase().match(WORD));
      const values = [...words].flatMap((word) =>
        [...(learnt.get(word) ?? [])].filter((value) => text.includes(value) && !isPlain(value)),
      );
      // The longest first: a name stands in its sentence as a whole.
      return values
        .toSorted((one, other) => other.length - one.length)
        .reduce((shown, value) => shown.replaceAll(value, () => described(value)), text);
    },
  };
}
