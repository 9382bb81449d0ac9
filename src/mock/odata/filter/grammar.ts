import { FilterError, type Token, tokensOf } from "./tokens.ts";

/**
 * The grammar of `$filter`, one function for each rule; keywords may have any case.
 *
 *     filter     = either
 *     either     = both ("or" both)*
 *     both       = single ("and" single)*
 *     single     = "(" either ")" | term
 *     term       = call | comparison
 *     call       = operator "(" argument ("," argument)* ")"      startswith(name,'A')
 *     comparison = column [operator [value | values]]             chatbotIsActive set · rating in (1,2) · whenRequested today
 *     values     = "(" value ("," value)* ")"
 *     argument   = column | value
 *     value      = number | text | date | encoded | word          5 · 'Ann' · 2024-06-12 · [I:5] · true
 *
 * The operators and their arguments are defined in `operators.ts`.
 */

export type Expression = { readonly kind: "and" | "or"; readonly parts: readonly Expression[] } | Term;

export interface Term {
  readonly kind: "term";
  /** Undefined if a call names no column. */
  readonly column: Token | undefined;
  /** Undefined for a column on its own. */
  readonly operator: Token | undefined;
  readonly values: readonly Token[];
  /** The token after the term: the place of a missing value. */
  readonly end: Token;
}

/** Deeper than anyone would write by hand. */
const DEPTH = 50;

/** Throws FilterError. */
export function parseFilter(filter: string): Expression {
  const tokens = tokensOf(filter);
  let place = 0;
  let depth = 0;
  const peek = (ahead = 0): Token => tokens[place + ahead] ?? (tokens.at(-1) as Token);
  const next = (): Token => {
    const token = peek();
    place++;
    return token;
  };
  const isNext = (kind: Token["kind"]): boolean => peek().kind === kind;
  const takeWord = (word: string): boolean => {
    const found = isWord(peek(), word);
    if (found) place++;
    return found;
  };
  const joined = (word: "and" | "or", part: () => Expression): Expression => {
    const parts = [part()];
    while (takeWord(word)) parts.push(part());
    return parts.length === 1 ? (parts[0] as Expression) : { kind: word, parts };
  };

  const either = (): Expression => joined("or", both);
  const both = (): Expression => joined("and", single);
  const single = (): Expression => {
    if (!isNext("(")) return term();
    if (++depth > DEPTH) failAt(peek(), `at most ${DEPTH} parentheses inside each other are taken`);
    place++;
    const inside = either();
    if (!isNext(")")) failAt(peek(), "expected and, or or )");
    place++;
    depth--;
    return inside;
  };
  const term = (): Term => {
    const first = next();
    if (first.kind !== "name" || isJoint(first)) return failAt(first, "expected the name of a column");
    return isNext("(") ? call(first) : comparison(first);
  };
  const call = (operator: Token): Term => {
    const given = values();
    const isColumn = ({ kind, text }: Token): boolean => kind === "name" && !WORDS.has(text.toLowerCase());
    // substringof takes the text first; all other functions take the column first.
    const column = given.find(isColumn);
    return { kind: "term", column, operator, values: given.filter((one) => one !== column), end: peek() };
  };
  const comparison = (column: Token): Term => {
    const operator = isOperator(peek()) ? next() : undefined;
    return { kind: "term", column, operator, values: operator ? operand() : [], end: peek() };
  };
  const operand = (): readonly Token[] => {
    if (isNext("(")) return values();
    return isValue(peek()) ? [next()] : [];
  };
  const values = (): readonly Token[] => {
    place++;
    const given: Token[] = [];
    while (!isNext(")")) {
      if (given.length > 0 && next().kind !== ",") failAt(peek(-1), "expected a comma or )");
      if (!isValue(peek())) failAt(peek(), "expected a value");
      given.push(next());
    }
    place++;
    return given;
  };

  const whole = either();
  return isNext("end") ? whole : failAt(peek(), "expected and, or or the end");
}

/** Words that are values. */
const WORDS: ReadonlySet<string> = new Set(["true", "false", "null"]);

function isWord({ kind, text }: Token, word: string): boolean {
  return kind === "name" && text.toLowerCase() === word;
}

function isJoint(token: Token): boolean {
  return isWord(token, "and") || isWord(token, "or");
}

function isOperator(token: Token): boolean {
  return token.kind === "symbol" || (token.kind === "name" && !isJoint(token));
}

function isValue(token: Token): boolean {
  return ["text", "number", "date", "encoded"].includes(token.kind) || (token.kind === "name" && !isJoint(token));
}

/** Always throws. */
export function failAt({ at, text, kind }: Token, wanted: string): never {
  throw new FilterError({ at, wanted: `${wanted}, not ${kind === "end" ? "the end" : `"${text}"`}` });
}
