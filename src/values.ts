/** What values are that come from elsewhere. */

/** An object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text, or the empty text in place of anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
