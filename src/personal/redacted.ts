import type { Contract } from "../model.ts";
import { isRecord } from "../values.ts";
import { knownOf, rowsOf, wordsOf } from "./known.ts";
import { CONSTANT, createLearntTexts, MOST_LEARNT } from "./learnt-texts.ts";
import { decoded, described, isDate, lastOf, plain, quoted, SHORTEST, unescapeXml } from "./shown-text.ts";

/**
 * Values as reports show them: only the length and first character of a text, unless it is known to be harmless.
 * Punctuation is kept, so that a broken body still looks broken.
 */
export interface ValueRedactor {
  /** Redacts a body of any format, whole or truncated. */
  readonly body: (text: string) => string;
  /** Redacts a sentence that may quote values, or a value as a finding shows it. */
  readonly sentence: (text: string) => string;
  /** Takes values that were seen elsewhere out of a text. */
  readonly words: (text: string) => string;
  readonly url: (url: string) => string;
  readonly pointer: (pointer: string) => string;
  /** Remembers the values of a parsed JSON body, since later sentences may quote them. */
  readonly remember: (body: unknown) => void;
}

const LONGEST_ID = 8;
const LONGEST_COUNT = 6;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** `own`: texts written by the run itself. `plainWords`: words of the sentences themselves. */
export function createValueRedactor(
  contract: Contract,
  own: ReadonlySet<string>,
  plainWords: ReadonlySet<string> = new Set(),
): ValueRedactor {
  const known = knownOf(contract);
  const rows = rowsOf(contract);
  const words = new Set([...wordsOf(contract)].map((word) => word.toLowerCase()));
  const learntTexts = createLearntTexts(plainWords);
  const learnt = new Map<string, Set<string>>();
  const shownKeys = new Map<string, ShownKey>();
  const shownValues = new Map<string, Map<string, string>>();

  function mayPass(value: string, name: string): boolean {
    if (value === "" || CONSTANT.test(value) || own.has(value) || /^-?\d{1,3}$/.test(value)) return true;
    if (words.has(value.trim().toLowerCase())) return true;
    const own_ = rows.get(name.toLowerCase());
    if (own_?.some((row) => known.text(value, row, name))) return true;
    if (/^(?:application|text)\/[\w.+-]+(?:; charset=[\w-]+)?$/.test(value)) return true;
    if (isDate(value)) return name === "" || own_ !== undefined;
    return own_ === undefined && known.text(value, undefined, name);
  }

  function numberMayPass(digits: string, name: string): boolean {
    const length = digits.replaceAll(/\D/g, "").length;
    if (own.has(digits)) return true;
    if (name === "" || /Id$/i.test(name)) return length <= LONGEST_ID;
    const isWhole = rows.get(name.toLowerCase())?.some(({ kind }) => kind === "int32");
    return length <= (isWhole === true ? LONGEST_COUNT : 1);
  }

  function json(text: string, isBody: boolean): string {
    const tokens = text.match(TOKEN) ?? [];
    let name = "";
    const shown = tokens.map((token, at) => {
      const first = token.charAt(0);
      if (STRUCTURE.has(first) || CONSTANT.test(token)) return token;
      if (first === '"' && isBeforeColon(tokens[at + 1])) {
        const key = keyOf(token);
        name = key.name;
        return key.shown;
      }
      return isBody ? valueOf(name, token) : jsonValue("", token, false);
    });
    return shown.join("");
  }

  function keyOf(token: string): ShownKey {
    const seen = shownKeys.get(token);
    if (seen) return seen;
    const name = plain(token);
    const key = { name, shown: known.property(name) || PLAIN_KEY.test(name) ? token : quoted(name, token) };
    if (shownKeys.size < MOST_LEARNT) shownKeys.set(token, key);
    return key;
  }

  /** Lists repeat the same values under the same names. */
  function valueOf(name: string, token: string): string {
    const values = shownValues.get(name) ?? new Map<string, string>();
    shownValues.set(name, values);
    const seen = values.get(token);
    if (seen !== undefined) return seen;
    const shown = jsonValue(name, token, true);
    if (values.size < MOST_LEARNT) values.set(token, shown);
    return shown;
  }

  function jsonValue(name: string, token: string, isBody: boolean): string {
    if (token.startsWith('"')) {
      const value = plain(token);
      if (mayPass(value, name)) return token;
      if (isBody) learntTexts.remember(value);
      return quoted(value, token);
    }
    if (NUMBER.test(token) && numberMayPass(token, name)) return token;
    return isBody ? quoted(token, '""') : NUMBER.test(token) ? described(token) : token;
  }

  function rememberIn(value: unknown, name: string): void {
    if (typeof value === "string") {
      const known = learnt.get(name) ?? new Set<string>();
      if (value.length < SHORTEST || known.has(value)) return;
      if (known.size < MOST_LEARNT) learnt.set(name, known.add(value));
      if (!mayPass(value, name)) learntTexts.remember(value);
    } else if (Array.isArray(value)) for (const item of value) rememberIn(item, name);
    else if (isRecord(value)) for (const key of Object.keys(value)) rememberIn(value[key], key);
  }

  function xml(text: string): string {
    return text.replaceAll(ELEMENT, (_, name: string, attributes: string, content: string) => {
      const value = content.trim();
      const local = name.replace(/^.*:/, "");
      const isNumber = NUMBER.test(value);
      const passes = isNumber ? numberMayPass(value, local) : mayPass(unescapeXml(value), local);
      if (!passes && !isNumber) learntTexts.remember(unescapeXml(value));
      return `<${name}${attributes.replaceAll(ATTRIBUTE, '$1"…"')}>${passes ? content : described(unescapeXml(value))}`;
    });
  }

  function form(text: string): string {
    const pairs = text.split("&").map((pair) => {
      const [name = "", ...rest] = pair.split("=");
      const value = decoded(rest.join("="));
      const passes = NUMBER.test(value) ? numberMayPass(value, lastOf(name)) : mayPass(value, lastOf(name));
      return passes ? pair : `${name}=${described(value)}`;
    });
    return pairs.join("&");
  }

  function body(text: string): string {
    const start = text.trimStart();
    if (start === "" || own.has(text)) return text;
    if (/^<(?:!doctype|html)/i.test(start)) return `(HTML of ${text.length} characters; --bodies full shows it)`;
    if (start.startsWith("<")) return xml(text);
    if (/^[[{"\d-]|^(?:true|false|null)\b/.test(start)) return json(text, true);
    if (/^[\w.[\]%]+=/.test(start)) return form(text);
    return `(text of ${text.length} characters; --bodies full shows it)`;
  }

  function sentence(text: string): string {
    const quoting = text.replace(/, (?:\.{3})?"[^]{0,200}"(?:\.{3})? is not valid JSON/, " is not valid JSON");
    const links = quoting.replaceAll(/\bhttps?:\/\/[^\s"'<>]+/g, url).replaceAll(/(?<= to )\/[^\s"'<>]+/g, url);
    const shown = learntTexts
      .without(json(links, false))
      .replaceAll(TWICE, (_, length: string) => `… (${length} characters)"`);
    return shown.replaceAll(/(?<![\w.:+-])\d{9,}(?![\w.])/g, described);
  }

  function url(text: string): string {
    const [, origin = "", path = "", query = ""] = /^(https?:\/\/[^/?#]*)?([^?#]*)(.*)$/s.exec(text) ?? [];
    const base = path.toLowerCase().indexOf("/api/v1");
    const isStep = (step: string): boolean => known.step(step) || /^\d{0,8}$/.test(step) || own.has(decoded(step));
    const steps = base < 0 ? path.split("/") : path.slice(base).split("/");
    const shown = steps.map((step) => (isStep(step) ? step : "…")).join("/");
    const named = query.replaceAll(/([?&])([^?=&#]*)=([^&#]*)/g, (whole, sign: string, name: string, value: string) => {
      const given = decoded(value);
      const passes = name === "$select" ? given.split(",").every((part) => isColumn(part)) : mayPass(given, "");
      return passes || /^\d{1,8}$/.test(given) ? whole : `${sign}${name}=…`;
    });
    return origin + (base < 0 ? "" : path.slice(0, base)) + shown + named;
  }

  const isColumn = (name: string): boolean =>
    name.split(/[./]/).every((part) => known.property(part.trim()) || /^[\w$]{1,30}$/.test(part.trim()));

  return {
    body,
    sentence,
    words: learntTexts.without,
    url,
    remember: (value) => rememberIn(value, ""),
    pointer: (pointer) =>
      pointer
        .split("/")
        .map((step) => (PLAIN_KEY.test(step) || known.property(step) || step === "" ? step : "…"))
        .join("/"),
  };
}

/** The length of an excerpt, and that of the whole text behind it. */
const TWICE = /… \(\d+ characters\)" \(([\d,]+) characters\)/g;
type ShownKey = Readonly<Record<"name" | "shown", string>>;
const STRUCTURE = new Set("{}[],: \t\r\n");
const isBeforeColon = (between: string | undefined): boolean =>
  between !== undefined && (between.startsWith(":") || /^\s*:/.test(between));

/** A text, closed or not; a bare word; the characters between them. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[^\s"{}[\],:]+|[\s{}[\],:]+/gs;
const ELEMENT = /<([\w:.-]{1,100})((?:\s[^<>]{0,1000})?)(?<!\/)>([^<]*)/g;
const ATTRIBUTE = /(\s(?!xmlns\b|[\w-]*:?(?:nil|type)\b)[\w:.-]{1,60}=)(?:"[^"]*"|'[^']*')/g;
/** Property names that no table has come from the server's code, so they are not values. */
const PLAIN_KEY = /^(?!.*\d{5})[A-Za-z_$][\w$:.-]{0,60}$|^\d{1,8}$/;
