/** Finds where an entry ends, piece by piece. It only looks at braces and texts: is it not JSON, the parser will say so. */
interface EntryScan {
  /** An entry begins with the next piece. */
  readonly begin: () => void;
  /** Behind the entry's last brace; undefined if it goes on behind this piece. */
  readonly endIn: (piece: string, from: number) => number | undefined;
}

export function createEntryScan(): EntryScan {
  let depth = 0;
  let inText = false;
  /** Is the first character of the next piece escaped by the last one of this? */
  let isEscaped = false;
  return {
    begin: () => {
      depth = 0;
      inText = false;
      isEscaped = false;
    },
    endIn: (piece, from) => {
      let at = from;
      if (isEscaped && piece.length > from) {
        at++;
        isEscaped = false;
      }
      for (; at < piece.length; at++) {
        if (inText) {
          at = endOfText(piece, at);
          if (at >= piece.length) {
            isEscaped = at > piece.length;
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

/** The closing quote; the length of the piece if the text goes on, one more if with an escaped character. */
function endOfText(piece: string, from: number): number {
  let at = from;
  for (; at < piece.length; at++) {
    const code = piece.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return at;
}
