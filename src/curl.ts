/** A request to repeat in a shell. */

import { ownValue } from "./values.ts";

export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Options of curl that come first, such as `-i`. */
  readonly options?: readonly string[];
  /** The option that carries the body. */
  readonly dataOption?: "-d" | "--data-raw";
  /** What stands for headers' values, by the header's name in lower case: a variable of the shell, or text with `$` in double quotes. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Headers that curl or the connection sees to. */
const OWN = /^(?:host|connection|content-length|accept-encoding|user-agent|transfer-encoding|sec-.*|keep-alive)$/i;

/** A line that any POSIX shell takes. */
export function curlOf(request: CurlRequest): string {
  const { method, url, headers, body, options = [], dataOption = "--data-raw", variables = {} } = request;
  const sent = Object.entries(headers).filter(([name, value]) => !OWN.test(name) && value !== "*/*");
  const words = sent.map(([name, value]) => {
    const variable = ownValue(variables, name.toLowerCase());
    return `-H ${variable === undefined ? shellWord(headerLine(name, value)) : `"${name}: ${variable.includes("$") ? variable : `$${variable}`}"`}`;
  });
  const data = body === undefined ? [] : [`${body.startsWith("@") ? "--data-raw" : dataOption} ${shellWord(body)}`];
  // Brackets in an address would be a range to curl.
  const globoff = /[[\]{}]/.test(url) ? ["-g"] : [];
  // curl sends GET by itself, as long as there is no body.
  const verb = method === "GET" && body === undefined ? [] : ["-X", method];
  return ["curl", ...options, ...verb, ...globoff, ...words, ...data, shellWord(url)].join(" ");
}

/** A colon with nothing behind it would take the header away. */
function headerLine(name: string, value: string): string {
  return value === "" ? `${name};` : `${name}: ${value}`;
}

/**
 * As one word of a POSIX shell: bare, or in single quotes, in which only a quote means something. Control characters, which a
 * terminal would act upon, are written in octal; a text cannot hold the character 0, which is left out.
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
 * Characters that a terminal would act upon or hide. Substitution would cut line feeds off at its end, so that the character
 * behind them goes with them; those at the end of the text stand in quotes.
 */
const CONTROL =
  // oxlint-disable-next-line no-control-regex
  /([\u0001-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]{1,200}(?:(?<!\n)|(?<=\n)[^\n]))/u;
/** What a program that reads a log would take for a command of its own begins with two of these. */
const DOUBLE = /[:#](?=[:#])/g;
const utf8 = new TextEncoder();

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}
