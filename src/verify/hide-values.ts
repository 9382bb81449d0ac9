/** Which values a report shows: personal ones as their length and first character, unless the run wrote them. */

import type { Contract } from "../model.ts";
import { createValueRedactor, type ValueRedactor } from "../personal/redacted.ts";
import { isFormatHeader } from "../redact-headers.ts";
import { isRecord, readJson } from "../values.ts";
import type { Call } from "./call.ts";
import type { BodiesShown } from "./model.ts";
import { plainWords } from "./plain-words.ts";
import { SECRET_MARK } from "./secrets.ts";

/** How each part of a report is redacted. */
interface Hiding extends Pick<ValueRedactor, "body" | "sentence" | "words" | "url" | "pointer"> {
  readonly reason: (reason: string) => string;
  readonly headers: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

const same = (text: string): string => text;
const ALL: Hiding = {
  body: same,
  sentence: same,
  words: same,
  url: same,
  pointer: same,
  reason: same,
  headers: (headers) => headers,
};
/** Reason phrases of the standard and of common servers. */
const PHRASES =
  /^(?:|OK|Created|Accepted|No Content|Moved Permanently|Found|See Other|Not Modified|(?:Temporary|Permanent) Redirect|Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Proxy Authentication Required|Request Time-?out|Conflict|Gone|Length Required|Precondition Failed|(?:Payload|Content|Request Entity) Too Large|Unsupported Media Type|Misdirected Request|Unprocessable (?:Entity|Content)|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)$/i;
const NOT_SHOWN = "(not shown)";

interface Shown {
  readonly bodies: BodiesShown;
  readonly contract: Contract;
  readonly calls: readonly Call[];
  /** True if the run did not write the requests: they may contain a customer's data. */
  readonly foreign: boolean;
}

export function hidingOf({ bodies, contract, calls, foreign }: Shown): Hiding {
  if (bodies === "full") return ALL;
  const own = foreign ? new Set<string>() : ownTexts(calls);
  const { body, sentence, words, url, pointer, remember } = createValueRedactor(
    contract,
    own.add(SECRET_MARK),
    plainWords(),
  );
  learn(calls, { body, remember });
  const value = (text: string): string => sentence(JSON.stringify(text)).slice(1, -1);
  return {
    body: (text) => {
      const shown = body(text);
      return bodies === "none" && text !== "" ? NOT_SHOWN : shown;
    },
    sentence,
    words,
    pointer,
    // The run's own addresses say nothing about a customer.
    url: foreign ? url : same,
    // Servers also put messages into the reason phrase.
    reason: (reason) => (PHRASES.test(reason) ? reason : value(reason)),
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, text]) => {
          if (isFormatHeader(name) || /authenticate$/i.test(name) || text.includes(SECRET_MARK)) return [name, text];
          return [name, /^(?:location|referer|link)$/i.test(name) ? url(text) : value(text)];
        }),
      ),
  };
}

/** A sentence of the report may quote any body of the run, even one shown later or never. */
function learn(calls: readonly Call[], { body, remember }: Pick<ValueRedactor, "body" | "remember">): void {
  const seen = new Set<string>();
  for (const { answer, request } of calls) {
    // A refusal's own words are quoted, without the customers in it that other answers show.
    if (answer && answer.status < 400 && answer.decoded.body.form !== "html" && !seen.has(answer.decoded.text)) {
      const { text, body: read } = answer.decoded;
      seen.add(text);
      if (read.form === "json" && read.notes.length === 0) remember(read.value);
      else body(text);
    }
    if (request.body !== undefined && !seen.has(request.body)) {
      seen.add(request.body);
      body(request.body);
    }
  }
}

/** Texts that a request sent before any answer contained them, and what a server left of them when it cut them. */
function ownTexts(calls: readonly Call[]): Set<string> {
  const [own, seen] = [new Set<string>(), new Set<string>()];
  const byHead = new Map<string, string[]>();
  const add = (text: string): void => {
    if (own.has(text)) return;
    own.add(text);
    const head = text.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), text]);
  };
  const isCut = (text: string): boolean =>
    text.length >= HEAD && byHead.get(text.slice(0, HEAD))?.some((whole) => whole.startsWith(text)) === true;
  const lists = new WeakSet<object>();
  for (const { spec, answer, request } of calls) {
    eachText([spec.entity, spec.path], (text) => void (seen.has(text) || add(text)));
    for (const raw of spec.raw ? [spec.raw.body, request.body ?? ""] : []) {
      const values = valuesIn(raw);
      // One without values is a text that the runner invented; others may repeat what was read.
      if (values === undefined) add(raw);
      else eachText(values, (text) => void (seen.has(text) || add(text)));
    }
    const body = answer?.decoded.body;
    if (body?.form !== "json" || typeof body.value !== "object" || body.value === null) continue;
    if (lists.has(body.value)) continue;
    lists.add(body.value);
    eachText(body.value, (text) => {
      if (!own.has(text) && !seen.has(text)) (isCut(text) ? own : seen).add(text);
    });
  }
  return own;
}

/** What a body of JSON or a form holds. */
function valuesIn(body: string): object | undefined {
  const value = readJson(body);
  if (typeof value === "object" && value !== null) return value;
  return /^[\w.[\]%]+=/.test(body) ? [...new URLSearchParams(body).values()] : undefined;
}

/** Too many characters to begin a customer's text by chance. */
const HEAD = 8;

function eachText(value: unknown, take: (text: string) => void): void {
  if (typeof value === "string") take(value);
  else if (typeof value === "number") take(String(value));
  else if (Array.isArray(value)) for (const item of value) eachText(item, take);
  else if (isRecord(value)) for (const key of Object.keys(value)) eachText(value[key], take);
}
