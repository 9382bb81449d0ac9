/** Finds where a text stops being JSON: the index of the first invalid character. Not all engines report it. */

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A text up to its first fault, without the closing quote. */
const TEXT = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const WORDS = ["true", "false", "null"];

/** The nesting has been limited before. Returns the text's length for one that ends too early. */
export function jsonFaultAt(text: string): number {
  let at = 0;
  /** Skips matching characters and returns how many. */
  const skip = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    const { length } = pattern.exec(text)?.[0] ?? "";
    at += length;
    return length;
  };
  const take = (mark: string): boolean => {
    if (text[at] !== mark) return false;
    at++;
    return true;
  };
  const next = (mark: string): boolean => {
    skip(BLANK);
    return take(mark);
  };
  const string = (): boolean => {
    skip(BLANK);
    return skip(TEXT) > 0 && take('"');
  };
  const word = (wanted: string): boolean => {
    for (const letter of wanted) if (!take(letter)) return false;
    return true;
  };
  const list = (close: string, item: () => boolean): boolean => {
    at++;
    if (next(close)) return true;
    while (item()) {
      if (next(close)) return true;
      if (!take(",")) return false;
    }
    return false;
  };
  const value = (): boolean => {
    skip(BLANK);
    const first = text[at];
    if (first === "{") return list("}", () => string() && next(":") && value());
    if (first === "[") return list("]", value);
    if (first === '"') return string();
    const known = WORDS.find((one) => one[0] === first);
    return known === undefined ? skip(NUMBER) > 0 : word(known);
  };
  if (value()) skip(BLANK);
  return at;
}
