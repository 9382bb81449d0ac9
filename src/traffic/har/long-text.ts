/** Puts a long text together outside of the heap: of its thousands of parts, as a parser gives them, nothing stays. */
export interface LongText {
  readonly begin: () => void;
  readonly add: (part: string) => void;
  readonly end: () => string;
}

const USUAL = 256 * 1024;

export function createLongText(): LongText {
  let bytes = Buffer.allocUnsafe(USUAL);
  let length = 0;
  return {
    begin: () => {
      length = 0;
      // A long one is not held on to.
      if (bytes.length > 16 * USUAL) bytes = Buffer.allocUnsafe(USUAL);
    },
    add: (part) => {
      // A sign takes three bytes at most; of a pair, four for two.
      const most = length + part.length * 3;
      if (most > bytes.length) {
        const larger = Buffer.allocUnsafe(Math.max(most, bytes.length * 2));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      length += bytes.write(part, length, "utf8");
    },
    end: () => bytes.toString("utf8", 0, length),
  };
}
