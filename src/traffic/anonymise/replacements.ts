/** What replaced texts became, for names of properties that contain them. */
export interface Replacement {
  readonly value: string;
  readonly isSensitive: boolean;
}

interface Replacements {
  /** `isPerson`: each of its words identifies a person, too. */
  readonly add: (text: string, replacement: Replacement, isPerson: boolean) => void;
  readonly find: (spelling: string) => Replacement | undefined;
}

export function createReplacements(): Replacements {
  const bySpelling = new Map<string, Replacement>();
  function put(text: string, replacement: Replacement): void {
    for (const spelling of spellingsOf(text)) {
      const earlier = bySpelling.get(spelling);
      if (!earlier || (replacement.isSensitive && !earlier.isSensitive)) bySpelling.set(spelling, replacement);
    }
  }
  return {
    find: (spelling) => bySpelling.get(spelling),
    add(text, replacement, isPerson) {
      if (text.length > LONGEST) return;
      put(text, replacement);
      if (!isPerson) return;
      const [words, by] = [wordsOf(text), wordsOf(replacement.value)];
      for (const [at, word] of words.entries()) {
        const value = words.length === by.length ? by[at] : undefined;
        if (word.length >= SHORTEST_WORD) put(word, { ...replacement, ...(value !== undefined && { value }) });
      }
    },
  };
}

/** Shorter words of a person's name are initials. */
const SHORTEST_WORD = 3;
const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** How a text is spelt in names of code: in lower case and without accents, as `bjorn` and as `bjoern`. */
export function spellingsOf(text: string): readonly string[] {
  const lower = text.toLowerCase().normalize("NFC").slice(0, LONGEST);
  const plain = lower.replace(/[øæåäöüßðþł]/g, (letter) => PLAIN.get(letter) ?? letter);
  const double = lower.replace(/[øæåäöüßðþł]/g, (letter) => DOUBLE.get(letter) ?? PLAIN.get(letter) ?? letter);
  return [...new Set([plain, double].map((each) => each.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "")))];
}

/** Longer texts are in no name. */
const LONGEST = 120;
const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]);
const PLAIN = new Map(pairs("øo æae åa äa öo üu ßss ðd þth łl"));
const DOUBLE = new Map(pairs("øoe åaa äae öoe üue"));
