import type { Source } from "../../type-model.ts";
import type { Report } from "../model.ts";
import { startOf } from "../excerpt.ts";

/** Helpers that turn report data into words. */

/** The first `limit` characters and, if there are more, their total number. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${startOf(text, limit)} (${formatCount(text.length)} characters)`;
}

/** A whole number with commas between its thousands. The first `toLocaleString` would take 10 ms of a start. */
export function formatCount(count: number): string {
  if (count < 1000) return String(count);
  return `${formatCount(Math.floor(count / 1000))},${String(count % 1000).padStart(3, "0")}`;
}

export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** The number of requests, also of those that were sent once more because a connection was closed. */
export function requestsSent({ pace, exchanges }: Pick<Report, "pace" | "exchanges">): number {
  return pace?.requests ?? exchanges.length;
}

/** Milliseconds in readable units: 12 ms, 1.4 s, 2 min 5 s. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < 0.5) return "< 1 ms";
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${Number((milliseconds / 1000).toFixed(1))} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `document 003, table "ChatSessionEntity", row 4`; row 0 is the whole table, so it is left out. */
export function formatSource({ document, table, row }: Source): string {
  return `document ${document}, table "${table}"${row > 0 ? `, row ${row}` : ""}`;
}

/** A JSON pointer in words: the empty one is the whole answer. */
export function formatPointer(pointer: string): string {
  return pointer === "" ? "the whole answer" : pointer;
}
