import type { Source } from "../../type-model.ts";

/** Small pure helpers of the reporters that turn the data of a report into words. */

// Control characters except tab and newline, and the marks that reverse or hide text: a body must not control a terminal.
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with every character that could control a terminal escaped, such as `\u001b`. */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, escapeUnit).replaceAll(LONE_SURROGATE, escapeUnit);
}

function escapeUnit(unit: string): string {
  return unit === "\r" ? "\\r" : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Printable and on one line. */
export function oneLine(text: string): string {
  return printable(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

/** The first `limit` characters and, if there are more, their total number. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit)}… (${formatCount(text.length)} characters)`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Milliseconds in readable units: 12 ms, 1.4 s, 2 min 5 s. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < 0.5) return "< 1 ms";
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${Number((milliseconds / 1000).toFixed(1))} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `document 003, table "ChatSessionEntity", row 4`. */
export function formatSource(source: Source): string {
  return `document ${source.document}, table "${source.table}", row ${source.row}`;
}

/** A readable JSON pointer: the empty one is the whole answer. */
export function formatPointer(pointer: string): string {
  return pointer === "" ? "the whole answer" : pointer;
}
