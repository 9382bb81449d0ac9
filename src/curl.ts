/** Writes requests as shell commands. */

import { ownValue } from "./values.ts";

export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** curl options to put first, such as `-i`. */
  readonly options?: readonly string[];
  /** The option that carries the body. */
  readonly dataOption?: "-d" | "--data-raw";
  /**
   * Replacements for header values, by header name in lower case: a shell variable, or text with `$` in double quotes.
   */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Headers that curl or the connection sets. */
const OWN = /^(?:host|connection|content-length|accept-encoding|user-agent|transfer-encoding|sec-.*|keep-alive)$/i;

/** A command line that works in any POSIX shell. */
export function curlOf(request: CurlRequest): string {
  const { method, url, headers, body, options = [], dataOption = "--data-raw", variables = {} } = request;
  const sent = Object.entries(headers).filter(([name, value]) => !OWN.test(name) && value !== "*/*");
  const words = sent.map(([name, value]) => {
    const variable = ownValue(variables, name.toLowerCase());
    return `-H ${variable === undefined ? shellWord(headerLine(name, value)) : `"${name}: ${variable.includes("$") ? variable : `$${variable}`}"`}`;
  });
  const data = body === undefined ? [] : [`${body.startsWith("@") ? "--data-raw" : dataOption} ${shellWord(body)}`];
  // curl reads brackets in an address as a range.
  const globoff = /[[\]{}]/.test(url) ? ["-g"] : [];
  // GET is curl's default as long as there is no body.
  const verb = method === "GET" && body === undefined ? [] : ["-X", method];
  return ["curl", ...options, ...verb, ...globoff, ...words, ...data, shellWord(url)].join(" ");
}

/** curl removes a header that is given as a colon with nothing after it; a semicolon sends it empty. */
function headerLine(name: string, value: string): string {
  return value === "" ? `${name};` : `${name}: ${value}`;
}

/**
 * One word of a POSIX shell: bare, or in single quotes, where only the quote itself is special. Control characters,
 * which a terminal would obey, are written in octal; NUL, which a shell word cannot hold, is dropped.
 */
export function shellWord(text: string): string {
  if (/^[\w./:@%+=-]+$/.test(text) && !text.includes("::")) return text;
  const pieces = text.replaceAll("\0", "").toWellFormed().split(CONTROL);
  const quoted = pieces.map((piece, at) => {
    if (at % 2 === 1) return `"$(printf '${[...utf8.encode(piece)].map(octal).join("")}')"`;
    return piece === "" ? "" : `'${piece.replaceAll("'", String.raw`'\''`).replaceAll(DOUBLE, "$&''")}'`;
  });
  return quoted.join("") || "''";
}

/**
 * Characters that a terminal would obey or hide. Command substitution strips trailing line feeds, so the next character
 * goes into it too; line feeds at the end of the text are quoted.
 */
const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /([\u0001-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]{1,200}(?:(?<!\n)|(?<=\n)[^\n]))/u;
/** Log readers' own commands begin with two of these. */
const DOUBLE = /[:#](?=[:#])/g;
const utf8 = new TextEncoder();

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}
