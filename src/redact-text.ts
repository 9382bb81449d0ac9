/** Removes secrets from sentences, logs and headers: wherever a text is shown. */

import { decoded } from "./decode-layers.ts";
import {
  DEEPEST,
  isSecretProperty,
  KNOWN_FORM,
  looksSecret,
  MASK,
  plainLetters,
  redactCredentials,
  SCHEME,
} from "./redact.ts";
import { isFormatHeader, isSecretHeader } from "./redact-headers.ts";
import { unescaped } from "./redact-json.ts";
import { goesOn, redactProse } from "./redact-prose.ts";

/** `redis://user:a/b@host`: a password before the host that was not encoded; `//host:80/a@b` has none. */
const SLASH_IN_PASSWORD = /\/\/[^/?#\s:@"'<>]{0,100}:(?!\d{1,5}(?:[/?#"']|$))[^\s"'<>@]{1,200}@(?=[\w.[-])/g;

/** `-u user:password` of curl and others; two numbers are a user and a group. */
const USER_OPTION =
  /(?<![^\s"'])(-[uU]|--(?:proxy-)?user)([ =]{0,9}|["'], ?)(?!\d{1,9}:\d{1,9}(?!\S))(?:"[^":\r\n]{1,100}:[^"\r\n]*"?|'[^':\r\n]{1,100}:[^'\r\n]*'?|[^\s"':]{1,100}:[^\s"']+)/g;

/** Lines of a request or an answer whose whole value proves an identity. */
const HEADER_LINE =
  /(?<![\w-])((?:set-)?cookie2?|(?:proxy-)?authorization)(["']?: {0,9})(?:(basic|bearer|soticket|negotiate|digest) )?(?!\*{3})[^\s"'<>](?:="[^"\r\n]*"|[^\r\n"'<>])*/gi;

/** `"password": "x"`, also in single quotes, and where a shell or another JSON has put backslashes before the quotes. */
const QUOTED_PAIR =
  /(\\{0,9}["']((?:[\w.:/-]|\\{1,9}(?:x\w\w|[uU][\w{}])){1,100})\\{0,9}["']\s{0,20}[:=]\s{0,20})(\\{0,9}(?:"(?:[^"\\]|\\.)*|'(?:[^'\\]|\\.)*)|-?\d[\d.eE+-]{0,40})/gs;

/** `password=x`, and `password: x1` unless prose follows. */
const PAIR =
  /(?<![\w.%-])([\w.-]{1,100})([ \t]{0,4}=[ \t]{0,4}|: {0,9}|(?<=--[\w-]{1,40}) {1,9})("(?![\s,:}\]])[^"\r\n]*|'(?![\s,:}\]])[^'\r\n]*|[^\s"'<>,;&()\]}]+)/g;

/** `--password word` in a command: the command ends there, or goes on with an option, an address or a sign of the shell. */
const OPTION =
  /((?<![^\s"'`])--([\w.-]{1,100})[ \t]{1,9})(\p{Ll}[\p{L}\p{M}_-]{0,99})(?=[ \t]{0,9}(?:$|[\r\n"'`|;&<>\\])|[ \t]{1,9}(?:-|[\w+.]{1,20}:\/\/|\.{0,2}\/))/gu;
/** Options that say where the secret is. */
const NO_VALUE = /-(?:file|path|env|name|type|id|header)$/i;

/** Every text that needs more than its credentials masked contains one of these. */
const SUSPICIOUS = /[=:]|-----BEGIN|[-_.]|A(?:KI|SI|Iz)A/;

/** Masks credentials in a text: known forms, headers, options and pairs of a secret's name and a value. */
export function redactText(text: string, mark: string = MASK): string {
  const plain = /[^\0-\x7F]/.test(text) ? text.replace(LETTERS, plainLetters) : text;
  if (plain === text) return redactPlain(text, mark);
  // Only a text with a secret is changed beyond it.
  const masked = redactPlain(plain, mark);
  return masked === plain ? redactPlain(text, mark) : masked;
}

/** Names may be written to be overlooked. Quotes and brackets stay as they are: the text may be JSON. */
const LETTERS = /[\p{L}\p{N}\p{M}\p{Cf}＝：]+/gu;

function redactPlain(text: string, mark: string): string {
  if (!SUSPICIOUS.test(text)) return redactProse(redactCredentials(text, mark), mark);
  const started = text
    .replace(KNOWN_FORM, mark)
    .replace(SLASH_IN_PASSWORD, `//${mark}@`)
    .replace(USER_OPTION, (_, option: string, between: string) => option + between + mark)
    .replace(HEADER_LINE, (_, name: string, colon: string, scheme?: string) =>
      [name, colon, scheme === undefined ? "" : `${scheme} `, mark].join(""),
    )
    .replace(QUOTED_PAIR, (whole, head: string, name: string, given: string) => {
      const [quote = '"'] = /^\\*["']/.exec(given) ?? [];
      const value = given.startsWith(quote) ? given.slice(quote.length) : given;
      const isSecret = value !== "" && value !== mark && isSecretProperty(unescaped(name.replace(/\\+/g, "\\")), value);
      return isSecret ? `${head}${quote}${mark}${value === given ? quote : ""}` : whole;
    });
  const masked = redactPairs(started, mark).replace(OPTION, (whole, option: string, name: string, value: string) =>
    isSecretProperty(name, value) && !NO_VALUE.test(name) && !goesOn(value) ? option + mark : whole,
  );
  return redactCredentials(redactProse(masked, mark), mark);
}

function redactPairs(text: string, mark: string, depth = 0): string {
  return text.replace(PAIR, (whole, name: string, sign: string, given: string) => {
    const [quote = ""] = /^["']/.exec(given) ?? [];
    const value = given.slice(quote.length);
    const isSecret = value !== "" && value !== mark && isSecretProperty(name, value);
    if (isSecret && (sign.includes("=") || isOpaque(value))) return name + sign + quote + mark;
    // The value may be a pair itself, as in `filename="token=x"`.
    const isLast = depth === DEEPEST || !/[=:]/.test(value);
    return isLast ? whole : name + sign + quote + redactPairs(value, mark, depth + 1);
  });
}

/** No word of a sentence: after `token:` a message may go on. */
function isOpaque(value: string): boolean {
  return value.length >= 4 && /[a-z]/i.test(value) && /\d/.test(value);
}

/** `Bearer` and the like stay readable, as does any scheme of `Authorization`; a secret may stand in its place. */
const ANY_SCHEME = /^(?![\w-]{0,99}\d[\w-]{0,99}[a-z])([A-Za-z][\w-]{0,99})\s+\S/;

export function redactHeaders(
  headers: Iterable<readonly [name: string, value: string]>,
  mark: string = MASK,
): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, redactHeader(name, value, mark)]));
}

/**
 * The scheme of credentials stays readable, their value does not; other headers may contain addresses, or credentials
 * anywhere.
 */
function redactHeader(name: string, value: string, mark: string): string {
  if (isSecretHeader(name)) {
    const scheme = (/authori[sz]ation/i.test(name) ? ANY_SCHEME : SCHEME).exec(value)?.[1];
    return scheme === undefined ? mark : `${scheme} ${mark}`;
  }
  const shown = redactText(value, mark);
  // JSON and the like may be percent-encoded.
  const plain = /%[\da-f]{2}/i.test(shown) ? decoded(shown) : shown;
  if (plain !== shown && redactText(plain, mark) !== plain) return mark;
  if (isFormatHeader(name)) return shown;
  return shown.replace(/[^\s,;"'<>]+/g, (word) => (word.includes("://") || !looksSecret(valueOf(word)) ? word : mark));
}

/** `id=…` is judged by the value after the sign. */
function valueOf(pair: string): string {
  return pair.slice(pair.indexOf("=", 0) + 1) || pair;
}

/**
 * The path of an address, limited to words and short numbers. Anything else, and everything after the path, may be a
 * name, a key or a token.
 */
export function redactPath(url: string): string {
  return url
    .replace(/[?#].*$/s, "")
    .split("/")
    .map((part) => (/^(?:[A-Za-z]{1,40}|v\d|\d{1,8}|)$/.test(part) ? part : "*"))
    .join("/");
}
