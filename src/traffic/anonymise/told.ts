/** What replaced texts became, for names of code that tell them. */
export interface Told {
  readonly value: string;
  readonly isSensitive: boolean;
}

interface AllTold {
  /** `isPerson`: its words tell a person, too. */
  readonly add: (text: string, told: Told, isPerson: boolean) => void;
  readonly find: (spelling: string) => Told | undefined;
}

export function createTold(): AllTold {
  const bySpelling = new Map<string, Told>();
  function put(text: string, told: Told): void {
    for (const spelling of spellingsOf(text)) {
      const earlier = bySpelling.get(spelling);
      if (!earlier || (told.isSensitive && !earlier.isSensitive)) bySpelling.set(spelling, told);
    }
  }
  return {
    find: (spelling) => bySpelling.get(spelling),
    add(text, told, isPerson) {
      if (text.length > LONGEST) return;
      put(text, told);
      if (!isPerson) return;
      const [words, by] = [wordsOf(text), wordsOf(told.value)];
      for (const [at, word] of words.entries()) {
        const value = words.length === by.length ? by[at] : undefined;
        if (word.length >= SHORTEST_WORD) put(word, { ...told, ...(value !== undefined && { value }) });
      }
    },
  };
}

/** Shorter words of a person's name are initials. */
const SHORTEST_WORD = 3;
const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** How names of code spell a text: in lower case and without marks, once as `Bjorn` and once as `Bjoern`. */
export function spellingsOf(text: string): readonly string[] {
  const lower = text.toLowerCase().normalize("NFC").slice(0, LONGEST);
  const plain = lower.replace(/[øæåäöüßðþł]/g, (letter) => PLAIN.get(letter) ?? letter);
  const double = lower.replace(/[øæåäöüßðþł]/g, (letter) => DOUBLE.get(letter) ?? PLAIN.get(letter) ?? letter);
  return [...new Set([plain, double].map((each) => each.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "")))];
}

/** No name of code is longer. */
const LONGEST = 120;
const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]);
const PLAIN = new Map(pairs("øo æae åa äa öo üu ßss ðd þth łl"));
const DOUBLE = new Map(pairs("øoe åaa äae öoe üue"));
