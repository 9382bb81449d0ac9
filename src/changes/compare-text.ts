import type { Change } from "./model.ts";

/** Prose. Whitespace is ignored, because pages and descriptions break lines differently. */
export function compareText(
  old: string,
  fresh: string,
  found: (change: Pick<Change, "level" | "what" | "old" | "new">) => void,
  what = "has another description",
): void {
  const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
  if (plain(old) !== plain(fresh)) found({ level: "words", what, old: plain(old), new: plain(fresh) });
}
