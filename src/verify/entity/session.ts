/** Reads a chat session from an answer that may be wrong in any way, without throwing. */

import { isRecord } from "../../values.ts";
import { contract } from "../../contract.ts";
import type { Property } from "../../type-model.ts";
import { readDateTime } from "../../time/date-time.ts";

export type Session = Readonly<Record<string, unknown>>;

/** A session's rows by name. */
export const SESSION_ROWS: ReadonlyMap<string, Property> = new Map(
  contract.types["ChatSessionEntity"]?.properties.map((row) => [row.name, row]),
);

/** Names of the rows of dates. */
export const SESSION_DATES: ReadonlySet<string> = new Set(
  [...SESSION_ROWS.values()].filter(({ kind }) => kind === "date-time").map(({ name }) => name),
);

/** Any value as text: null becomes empty, anything but text becomes JSON. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** The primary key, even if it is text; 0 if there is none, or one that would be rounded to that of another session. */
export function idOf(session: Session | undefined): number {
  const id = Number(session?.["ChatSessionId"] ?? 0);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}

/** Is the value unset: null, empty text, or the year 1 that the platform prints for an unset date? */
export function isUnset(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "string" && (readDateTime(value)?.year ?? 9999) <= 1;
}

/** The id of a reference; 0 if it is null, an empty object, or its own key (its first number) is 0. */
export function referenceId(value: unknown, key: string): number {
  if (!isRecord(value)) return 0;
  if (key in value) return Math.max(0, Number(value[key]) || 0);
  // A slim carrier may lack its key: a name is enough to identify a person.
  return Object.values(value).some((inner) => typeof inner === "string" && inner !== "" && inner !== "Unknown")
    ? -1
    : 0;
}

/** The session's agent: an id, -1 for one without an id, 0 for none. */
export function userOf(session: Session | undefined): number {
  return referenceId(session?.["User"], "AssociateId");
}

export function statusOf(session: Session | undefined): string {
  return asText(session?.["Status"]);
}

export function isQueued(session: Session | undefined): boolean {
  return statusOf(session).toLowerCase() === "inqueue";
}

const ENDED = new Set(["finished", "closed", "closedfromqueue", "deleted"]);

export function isEnded(session: Session | undefined): boolean {
  return ENDED.has(statusOf(session).toLowerCase());
}
