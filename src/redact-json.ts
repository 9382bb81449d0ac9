import { isSecretName, isSecretProperty, MASK, plainLetters } from "./redact.ts";

/** Masks secrets in JSON, whole or part of one, well-formed or not, and changes nothing else. */

/** Strings may lack their end and be in single quotes; what is in no string is read by words. */
const TOKEN = /"(?:[^"\\]+|\\.)*"?|'(?:[^'\\]+|\\.)*'?|[{}[\],:]|[^\s"'{}[\],:]+/gs;
/** Properties that name what stands in the property beside them, as in `{"name":"password","value":"x"}` or a JSON Patch. */
const LABEL = /^(?:name|key|path|field|property|header|param(?:eter)?|variable)$/i;
const VALUE = /^(?:new|old|default)?values?$|^val$/i;
const DEEPEST_LEVEL = 500;
const LONGEST_LABEL = 100;

/** What a property says about the one beside it; undefined if it says nothing. */
export function labelOf(name: string, value: unknown): string | undefined {
  if (!LABEL.test(name) || typeof value !== "string" || value.length > LONGEST_LABEL) return undefined;
  const plain = plainLetters(value);
  return /^[\w./:$~-]+$/.test(plain) ? plain.replace(/^.*[/.]/, "") : undefined;
}

/** Is the value of this name a secret, as the property beside it says? */
export function isLabelledSecret(label: string | undefined, name: string, value: string): boolean {
  return label !== undefined && VALUE.test(name) && isSecretProperty(label, value);
}

/** Two texts in a list, as headers are often written: `["Authorization", "x"]`, but not `["token", "password"]`. */
export function isPairOfSecret(name: string, value: string): boolean {
  return name.length <= LONGEST_LABEL && value !== "" && isSecretProperty(name, value) && !isSecretName(value);
}

interface Level {
  readonly isList: boolean;
  /** Everything below it is secret. */
  readonly isSecret: boolean;
  key: string;
  label?: string | undefined;
  /** The scalars of `value`, by their number. */
  readonly labelled: [from: number, to: number][];
  readonly from: number;
  /** How many of its scalars stand in no list or object below it. */
  own: number;
}

interface Scalar {
  readonly piece: number;
  readonly token: string;
}

/** `inner` masks secrets inside a text whose name is harmless. */
export function redactJson(text: string, inner: (value: string) => string, mark: string = MASK): string {
  const pieces: string[] = [];
  const scalars: Scalar[] = [];
  let level: Level = { isList: false, isSecret: false, key: "", labelled: [], from: 0, own: 0 };
  const levels: Level[] = [];
  let held: Scalar | undefined;

  const mask = ({ piece, token }: Scalar): void => {
    const [quote = '"'] = /^["']/.exec(token) ?? [];
    const isOpen = token.startsWith(quote) && (token.length === 1 || !token.endsWith(quote));
    pieces[piece] = quote + mark + (isOpen ? "" : quote);
  };
  const take = (): void => {
    if (held === undefined) return;
    const scalar = held;
    held = undefined;
    const value = contentOf(scalar.token);
    level.label = labelOf(level.key, value) ?? level.label;
    if (VALUE.test(level.key)) level.labelled.push([scalars.length, scalars.length + 1]);
    scalars.push(scalar);
    level.own++;
    if (value === "" || /^(?:true|false|null)$/.test(scalar.token)) return;
    if (level.isSecret || isSecretProperty(level.key, value) || isLabelledSecret(level.label, level.key, value)) {
      return mask(scalar);
    }
    if (!/^["']/.test(scalar.token)) return;
    const shown = inner(value);
    if (shown !== value) pieces[scalar.piece] = JSON.stringify(shown);
  };
  const open = (isList: boolean): void => {
    levels.push(level);
    if (levels.length > DEEPEST_LEVEL) return;
    const { key, label } = level;
    const isSecret = level.isSecret || isSecretProperty(key, "") || isLabelledSecret(label, key, "");
    level = { isList, isSecret, key: isList ? key : "", labelled: [], from: scalars.length, own: 0 };
  };
  const close = (): void => {
    const { isList, label, labelled, from, own } = level;
    const [first, second] = isList && own === 2 && scalars.length - from === 2 ? scalars.slice(from) : [];
    if (first && second && isPairOfSecret(contentOf(first.token), contentOf(second.token))) mask(second);
    for (const [start, end] of labelled) {
      for (const scalar of scalars.slice(start, end)) {
        const value = contentOf(scalar.token);
        if (value !== "" && label !== undefined && isSecretProperty(label, value)) mask(scalar);
      }
    }
    labelled.length = 0;
    level = levels.pop() ?? level;
    if (VALUE.test(level.key)) level.labelled.push([from, scalars.length]);
  };

  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    pieces.push(text.slice(end, index), token);
    end = index + token.length;
    if (token === ":" && held !== undefined) {
      level.key = contentOf(held.token);
      held = undefined;
      continue;
    }
    take();
    if (token === "{" || token === "[") open(token === "[");
    else if (token === "}" || token === "]") close();
    else if (token === ",") level.key = level.isList ? level.key : "";
    else if (token !== ":") held = { piece: pieces.length - 1, token };
  }
  take();
  close();
  return pieces.join("") + text.slice(end);
}

/** A token's text, without quotes and escapes: names may be escaped to be overlooked. */
export function contentOf(token: string): string {
  const [quote] = /^["']/.exec(token) ?? [];
  if (quote === undefined) return token;
  const text = token.length > 1 && token.endsWith(quote) ? token.slice(1, -1) : token.slice(1);
  return unescaped(text);
}

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,8})\}|(\r?\n[ \t]*|[^]))/g;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  // The others of YAML have no width.
  ..."0aevNLP_".split("").map((sign) => [sign, ""] as const),
]);

/** A text without the escapes of JSON, YAML and JavaScript. */
export function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(ESCAPE, (_, ...[byte, unit, long, braced, sign = ""]: readonly (string | undefined)[]) => {
    const digits = byte ?? unit ?? long ?? braced;
    if (digits === undefined) return /^\r?\n/.test(sign) ? "" : (SIGNS.get(sign) ?? sign);
    const code = Number.parseInt(digits, 16);
    return code > 0x10ffff ? "" : String.fromCodePoint(code);
  });
}
