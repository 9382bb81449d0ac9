/** A filter cut into words, each with its place in the text. */

export interface Token {
  readonly kind: "name" | "text" | "number" | "date" | "(" | ")" | "," | "end";
  readonly text: string;
  /** Counts from 1. */
  readonly at: number;
}

/** What is wrong with a filter, and where. */
export interface Fault {
  readonly at: number;
  readonly wanted: string;
}

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?)?(?![\w.])/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?![\w.])/;
const NAME = /^[A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*/;
const TEXT = /^'((?:[^']|'')*)'/;

export function tokensOf(filter: string): { readonly tokens: readonly Token[] } | { readonly fault: Fault } {
  const tokens: Token[] = [];
  let place = 0;
  const take = (kind: Token["kind"], length: number, text = filter.slice(place, place + length)): void => {
    tokens.push({ kind, text, at: place + 1 });
    place += length;
  };
  while (place < filter.length) {
    const rest = filter.slice(place);
    const [space = ""] = /^\s*/.exec(rest) ?? [];
    if (space !== "") {
      place += space.length;
      continue;
    }
    const [first = ""] = rest;
    if (first === "(" || first === ")" || first === ",") {
      take(first, 1);
      continue;
    }
    // datetime'2024-06-12T08:00:00' is a date in quotes.
    const text = TEXT.exec(rest.replace(/^datetime(?:offset)?(?=')/i, ""));
    const label = /^datetime(?:offset)?(?=')/i.exec(rest)?.[0].length ?? 0;
    const date = DATE.exec(rest);
    const number = NUMBER.exec(rest);
    const name = NAME.exec(rest);
    if (text) take("text", label + text[0].length, (text[1] ?? "").replaceAll("''", "'"));
    else if (date) take("date", date[0].length);
    else if (number) take("number", number[0].length);
    else if (name) take("name", name[0].length);
    else {
      const wanted = first === "'" ? "the text that begins here has no end" : `nothing begins with ${first}`;
      return { fault: { at: place + 1, wanted } };
    }
  }
  tokens.push({ kind: "end", text: "", at: filter.length + 1 });
  return { tokens };
}
