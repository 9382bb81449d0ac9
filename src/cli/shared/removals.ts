import { printable } from "../../printable.ts";
import { plural } from "../../verify/reporters/text.ts";

/** What a run that was ended at once leaves on the server, and how to remove it. */
export function formatRemovals(removals: readonly string[], command: string): string {
  if (removals.length === 0) return `so-mock ${command}: ended at once; nothing of this run is left on the server\n`;
  const count = plural(removals.length, "thing");
  return `so-mock ${command}: ended at once; ${count} of this run may be left on the server. This removes them:\n${printable(removals.join("\n"))}\n`;
}
