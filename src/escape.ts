/** Texts as they stand inside another language. */

/** Inside a regular expression, also one with the flag `v`. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
