/** Finds the end of an entry, piece by piece. It only follows braces and strings; the parser detects invalid JSON. */
interface EntryScan {
  /** Starts an entry at the next piece. */
  readonly begin: () => void;
  /** The position after the entry's last brace; undefined if it continues after `to`. */
  readonly endIn: (piece: string, from: number, to: number) => number | undefined;
}

export function createEntryScan(): EntryScan {
  let depth = 0;
  let inText = false;
  /** Does this piece end in the backslash that escapes the next piece's first character? */
  let isEscaped = false;
  return {
    begin: () => {
      depth = 0;
      inText = false;
      isEscaped = false;
    },
    endIn: (piece, from, to) => {
      let at = from;
      if (isEscaped && to > from) {
        at++;
        isEscaped = false;
      }
      for (; at < to; at++) {
        if (inText) {
          at = endOfText(piece, at, to);
          if (at >= to) {
            isEscaped = at > to;
            return undefined;
          }
          inText = false;
          continue;
        }
        const code = piece.charCodeAt(at);
        if (code === QUOTE) inText = true;
        else if (code === OPENING) depth++;
        else if (code === CLOSING && --depth === 0) return at + 1;
      }
      return undefined;
    },
  };
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = 123;
const CLOSING = 125;

/**
 * The position of the closing quote; if the string continues, `to`, plus one if it ends in a backslash. Most of an
 * archive is text, in which the platform finds quotes faster than a look at each character.
 */
function endOfText(piece: string, from: number, to: number): number {
  for (let start = from; ;) {
    const found = piece.indexOf('"', start);
    const at = found < 0 || found > to ? to : found;
    let first = at;
    while (first > start && piece.charCodeAt(first - 1) === BACKSLASH) first--;
    const isEscaped = (at - first) % 2 === 1;
    if (at === to) return isEscaped ? to + 1 : to;
    if (!isEscaped) return at;
    start = at + 1;
  }
}
