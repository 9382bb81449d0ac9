/** Assembles a long text outside the heap, so that the thousands of parts emitted by a parser do not pile up. */
interface LongText {
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
      // The buffer of a long text is not reused, to free its memory.
      if (bytes.length > 16 * USUAL) bytes = Buffer.allocUnsafe(USUAL);
    },
    add: (part) => {
      // A UTF-16 unit takes at most three bytes; a surrogate pair takes four.
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
