/**
 * Makes text from outside safe to print in a terminal, a log, GitHub or GitLab: it cannot move the cursor, colour or
 * hide anything, start a new line, or give commands to the program that reads the log.
 */

// Control characters except tab and newline, invisible and direction marks, line separators, lone surrogates.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

/**
 * `::error::`, `::set-output name=…::` of GitHub; `##[error]`, `##vso[…]`, `##teamcity[…]` of others, anywhere in a
 * line.
 */
const COMMAND = /:(?=:[A-Za-z][\w-]{0,60}(?:\s|::))|#(?=#\w{0,20}\[)/g;

/** Escapes everything that is not text, such as `\u001b`; newlines and tabs stay. */
export function printable(text: string): string {
  return text.replaceAll(INVISIBLE, escapeSign).replaceAll(COMMAND, escapeSign);
}

/** Replaces only the signs that are not seen; newlines and tabs stay. */
export function replaceUnseen(text: string, escape: (sign: string) => string): string {
  return text.replaceAll(INVISIBLE, escape);
}

/** Printable and on one line. */
export function oneLine(text: string): string {
  return printable(text.replaceAll("\n", "\\n").replaceAll("\t", "\\t"));
}

/** JSON that parses to the same value but cannot act on a terminal or a log. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll(INVISIBLE, unitsOf).replaceAll(COMMAND, unitsOf);
}

function escapeSign(sign: string): string {
  return sign === "\r" ? "\\r" : unitsOf(sign);
}

function unitsOf(sign: string): string {
  return Array.from({ length: sign.length }, (_, at) => hexOf(sign.charCodeAt(at))).join("");
}

function hexOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
