import type { Token } from "stream-json/parser.js";
import { createLongText } from "./long-text.ts";

/**
 * Builds the items of `log.entries` from JSON tokens, one at a time; the rest of the archive is not held in memory. A
 * text that is too long or not wanted becomes null.
 */
interface Assembler {
  /** Returns an entry with its last token. */
  readonly take: (token: Token) => RawEntry | undefined;
  /** Is the list of entries open, but no entry? */
  readonly isBetween: () => boolean;
  /** Did the archive have a list of entries? */
  readonly found: () => boolean;
}

export interface RawEntry {
  readonly value: unknown;
  /** True if one of its texts was too long. */
  readonly oversized: boolean;
}

type Draft = Record<string, unknown> | unknown[];

/** `wants` gets the part of the entry read so far, and decides whether its bodies are needed. */
export function createAssembler(longest: number, wants: (entry: unknown) => boolean): Assembler {
  /** The path of keys outside entries; `[]` means a list. */
  const outside: string[] = [];
  let key = "";
  let inEntries = false;
  let found = false;
  let oversized = false;
  const open: Draft[] = [];
  const keys: string[] = [];
  const text = createLongText();
  let isKept = false;
  let length = 0;

  function put(value: unknown): RawEntry | undefined {
    const parent = open.at(-1);
    if (!parent) return { value, oversized };
    if (Array.isArray(parent)) parent.push(value);
    // A key named __proto__ is ordinary data.
    else Object.defineProperty(parent, keys.at(-1) ?? "", { value, enumerable: true, configurable: true });
    return undefined;
  }
  /** A draft is added to its parent on its first token, so that `wants` can see it. */
  function begin(draft: Draft): void {
    if (open.length === 0) oversized = false;
    else put(draft);
    open.push(draft);
    keys.push("");
  }
  function end(): RawEntry | undefined {
    const draft = open.pop();
    keys.pop();
    return open.length === 0 ? { value: draft, oversized } : undefined;
  }
  function beginText(): void {
    length = 0;
    isKept = keys.at(-1) !== "text" || wants(open[0]);
    text.begin();
  }
  function addText(part: string): void {
    length += part.length;
    if (length <= longest && isKept) text.add(part);
    else if (isKept) {
      isKept = false;
      oversized = true;
    }
  }

  function takeInside(token: Token): RawEntry | undefined {
    switch (token.name) {
      case "startObject":
        begin({});
        return undefined;
      case "startArray":
        begin([]);
        return undefined;
      case "endObject":
        return end();
      case "endArray":
        if (open.length > 0) return end();
        inEntries = false;
        return undefined;
      case "keyValue":
        keys[keys.length - 1] = token.value;
        return undefined;
      case "startString":
        beginText();
        return undefined;
      case "stringChunk":
        addText(token.value);
        return undefined;
      case "endString":
        return put(isKept ? text.end() : null);
      case "numberValue":
        return put(Number(token.value));
      case "trueValue":
      case "falseValue":
      case "nullValue":
        return put(token.value);
      default:
        return undefined;
    }
  }

  function takeOutside(token: Token): void {
    if (token.name === "keyValue") key = token.value;
    else if (token.name === "startArray" && outside.join() === ",log" && key === "entries") {
      inEntries = true;
      found = true;
    } else if (token.name === "startObject" || token.name === "startArray") {
      outside.push(outside.length === 0 || outside.at(-1) === "[]" ? "" : key);
      if (token.name === "startArray") outside[outside.length - 1] = "[]";
    } else if (token.name === "endObject" || token.name === "endArray") outside.pop();
  }

  return {
    take: (token) => {
      if (inEntries) return takeInside(token);
      takeOutside(token);
      return undefined;
    },
    isBetween: () => inEntries && open.length === 0,
    found: () => found,
  };
}
