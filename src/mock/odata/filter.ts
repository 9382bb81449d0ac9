import type { Contract } from "../../model.ts";
import { readInstant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone-code.ts";
import type { SessionState } from "../store/session.ts";
import { findColumn, type Column } from "./columns.ts";
import { tokensOf, type Fault, type Token } from "./tokens.ts";
import { withoutPrototype } from "../../values.ts";

/**
 * `$filter`: comparisons joined by and, or, with parentheses; `column operator value`, or one of three functions. Texts
 * compare without regard to case, as databases of this kind do (inferred).
 */

type Test = (session: SessionState) => boolean;

type Filter = { readonly test: Test } | { readonly problem: string };

const OPERATORS = ["eq", "ne", "gt", "ge", "lt", "le", "contains", "begins"] as const;
type Operator = (typeof OPERATORS)[number];

/** Each takes a column and a text; the oldest of them takes the text first. */
const FUNCTIONS: Readonly<Record<string, (whole: string, part: string) => boolean>> = withoutPrototype({
  startswith: (whole, part) => whole.startsWith(part),
  endswith: (whole, part) => whole.endsWith(part),
  contains: (whole, part) => whole.includes(part),
  substringof: (whole, part) => whole.includes(part),
});

/** Deeper than any person writes. */
const DEPTH = 50;

/** Reads a filter; a problem names the place in the text. */
export function readFilter(contract: Contract, filter: string, zone: Zone): Filter {
  const cut = tokensOf(filter);
  if ("fault" in cut) return { problem: problemOf(cut.fault) };
  try {
    return { test: createParser(contract, cut.tokens, zone).whole() };
  } catch (error) {
    if (error instanceof FilterError) return { problem: problemOf(error.fault) };
    throw error;
  }
}

function problemOf({ at, wanted }: Fault): string {
  return `$filter, character ${at}: ${wanted}.`;
}

/** Leaves the parser from any depth; never leaves this file. */
class FilterError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.wanted);
    this.fault = fault;
  }
}

function createParser(contract: Contract, tokens: readonly Token[], zone: Zone): { whole(): Test } {
  let place = 0;
  let depth = 0;
  const peek = (): Token => tokens[place] ?? (tokens.at(-1) as Token);
  const next = (): Token => {
    const token = peek();
    place++;
    return token;
  };
  const fail = ({ at, text, kind }: Token, wanted: string): never => {
    throw new FilterError({ at, wanted: `${wanted}, not ${kind === "end" ? "the end" : `"${text}"`}` });
  };
  const word = (...words: readonly string[]): boolean => {
    const { kind, text } = peek();
    const found = kind === "name" && words.includes(text.toLowerCase());
    if (found) place++;
    return found;
  };

  const either = (): Test => {
    let test = both();
    while (word("or")) test = join(test, both(), (one, other) => one || other);
    return test;
  };
  const both = (): Test => {
    let test = single();
    while (word("and")) test = join(test, single(), (one, other) => one && other);
    return test;
  };
  const single = (): Test => {
    if (peek().kind !== "(") return comparison();
    const open = next();
    if (++depth > DEPTH) fail(open, `at most ${DEPTH} parentheses inside each other are taken`);
    const test = either();
    if (peek().kind !== ")") fail(peek(), "expected and, or or )");
    place++;
    depth--;
    return test;
  };
  const comparison = (): Test => {
    const name = next();
    if (name.kind !== "name") return fail(name, "expected the name of a column");
    if (peek().kind === "(" && name.text.toLowerCase() in FUNCTIONS) return call(name);
    const column = columnOf(name);
    const operator = next();
    const known = OPERATORS.find((one) => one === operator.text.toLowerCase());
    if (operator.kind !== "name" || !known) return fail(operator, `expected one of ${OPERATORS.join(", ")}`);
    const token = next();
    return testOf(column, known, valueOf(column, known, token));
  };
  const call = (name: Token): Test => {
    const matches = FUNCTIONS[name.text.toLowerCase()] as (whole: string, part: string) => boolean;
    place++;
    const [first, comma, second, close] = [next(), next(), next(), next()];
    if (comma.kind !== ",") fail(comma, "expected a comma");
    if (close.kind !== ")") fail(close, "expected )");
    const [column, text] = first.kind === "name" ? [first, second] : [second, first];
    if (column.kind !== "name") fail(column, "expected the name of a column");
    if (text.kind !== "text") fail(text, "expected a text in single quotes");
    const { valueOf: read } = columnOf(column);
    const part = text.text.toLowerCase();
    return (session) => matches(folded(read(session)), part);
  };
  const columnOf = (name: Token): Column =>
    findColumn(contract, name.text) ?? fail(name, "expected the name of a column");
  const valueOf = ({ kind }: Column, operator: Operator, token: Token): unknown => {
    if (token.kind === "name" && token.text.toLowerCase() === "null") return null;
    if (operator === "contains" || operator === "begins") {
      return token.kind === "text" ? token.text : fail(token, "expected a text in single quotes");
    }
    switch (kind) {
      case "int32":
      case "double":
        return token.kind === "number" ? Number(token.text) : fail(token, "expected a number");
      case "bool": {
        const text = token.text.toLowerCase();
        return token.kind === "name" && (text === "true" || text === "false")
          ? text === "true"
          : fail(token, "expected true or false");
      }
      case "date-time":
        return momentOf(token, zone) ?? fail(token, "expected a moment such as 2024-06-12T08:00:00Z");
      default:
        return token.kind === "text" ? token.text : fail(token, "expected a text in single quotes");
    }
  };
  return {
    whole: () => {
      const test = either();
      return peek().kind === "end" ? test : fail(peek(), "expected and, or or the end");
    },
  };
}

function join(one: Test, other: Test, how: (one: boolean, other: boolean) => boolean): Test {
  return (session) => how(one(session), other(session));
}

/** A day alone is its first moment. */
function momentOf({ kind, text }: Token, zone: Zone): string | undefined {
  if (kind !== "date" && kind !== "text") return undefined;
  const whole = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : text.replace(/(T\d\d:\d\d)(?!:|\d)/, "$1:00");
  return readInstant(whole, zone.offsetAt) ?? undefined;
}

function testOf({ valueOf }: Column, operator: Operator, wanted: unknown): Test {
  const text = folded(wanted);
  switch (operator) {
    case "contains":
      return (session) => folded(valueOf(session)).includes(text);
    case "begins":
      return (session) => folded(valueOf(session)).startsWith(text);
    case "eq":
      return (session) => compare(valueOf(session), wanted) === 0;
    case "ne":
      return (session) => compare(valueOf(session), wanted) !== 0;
    default: {
      const fits = ORDERS[operator];
      // Null is neither less nor greater than any value.
      return (session) => {
        const value = valueOf(session);
        return value !== null && wanted !== null && fits(compare(value, wanted));
      };
    }
  }
}

const ORDERS: Readonly<Record<"gt" | "ge" | "lt" | "le", (order: number) => boolean>> = {
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

/** Null sorts first. */
export function compare(one: unknown, other: unknown): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
  const [first, second] = [comparable(one), comparable(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function comparable(value: unknown): string | number {
  return typeof value === "string" ? value.toLowerCase() : Number(value);
}

function folded(value: unknown): string {
  return typeof value === "string"
    ? value.toLowerCase()
    : typeof value === "number" || typeof value === "boolean"
      ? `${value}`
      : "";
}
