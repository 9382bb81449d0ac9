/** Splits a filter into tokens, each with its position in the text. */

export interface Token {
  readonly kind: "name" | "symbol" | "text" | "number" | "date" | "encoded" | "(" | ")" | "," | "end";
  /** The content of a quoted text; otherwise the token as written. */
  readonly text: string;
  /** Counts from 1. */
  readonly at: number;
}

/** What is wrong with a filter, and where. */
interface Fault {
  readonly at: number;
  readonly wanted: string;
}

/** Aborts the reading of a filter at any depth; never leaves this folder. */
export class FilterError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.wanted);
    this.fault = fault;
  }
}

const DATE = /\d{4}-\d{1,2}-\d{1,2}(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w.])/y;
const NUMBER = /[+-]?\d+(?:\.\d+)?(?![\w.])/y;
const NAME = /[A-Za-z_][\w.:]*(?:\/[A-Za-z_][\w.:]*)*/y;
const SYMBOL = /!=|<=|>=|[=<>]/y;
/** A value as the vendor encodes it, such as `[I:123]`. */
const ENCODED = /\[(?:I|F|M|D|DT|T|TS|A|B):[^\]]*\]/y;
/** A quote inside is escaped with a backslash (the vendor's way) or doubled (OData's way). */
const TEXT = /(?:datetime(?:offset)?)?'((?:[^'\\]|''|\\[^])*)'/iy;
const SPACE = /\s+/y;

/** Tried in this order. */
const KINDS = [
  ["text", TEXT],
  ["date", DATE],
  ["number", NUMBER],
  ["name", NAME],
  ["symbol", SYMBOL],
  ["encoded", ENCODED],
] as const;

/** Throws FilterError. */
export function tokensOf(filter: string): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < filter.length) {
    const space = matchAt(SPACE, filter, place);
    if (space) {
      place += space[0].length;
      continue;
    }
    const at = place + 1;
    const first = filter.charAt(place);
    if (first === "(" || first === ")" || first === ",") {
      tokens.push({ kind: first, text: first, at });
      place++;
      continue;
    }
    const token = tokenAt(filter, place);
    if (!token) {
      const wanted = first === "'" ? "the text that begins here has no end" : `nothing begins with ${first}`;
      throw new FilterError({ at, wanted });
    }
    tokens.push({ kind: token.kind, text: token.text, at });
    place += token.length;
  }
  tokens.push({ kind: "end", text: "", at: filter.length + 1 });
  return tokens;
}

interface Match extends Pick<Token, "kind" | "text"> {
  readonly length: number;
}

function tokenAt(filter: string, place: number): Match | undefined {
  for (const [kind, pattern] of KINDS) {
    const found = matchAt(pattern, filter, place);
    if (!found) continue;
    const [whole, inside] = found;
    return { kind, text: inside === undefined ? whole : unescaped(inside), length: whole.length };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** A backslash before anything but a quote or another backslash is literal. */
function unescaped(text: string): string {
  return text.replace(/''|\\(['\\])/g, (_, escaped: string | undefined) => escaped ?? "'");
}
