import { printable } from "../../printable.ts";
import { plural } from "../../verify/reporters/text.ts";
import type { CliIo } from "./io.ts";

/** Announces at the first signal that the run is ending, which may take as long as an answer. */
export function tellStopping({ signal, stderr }: CliIo, command: string, clear: () => void): void {
  const tell = (): void => {
    clear();
    stderr(`so-mock ${command}: stopping, after cleaning up; a second signal ends it at once\n`);
  };
  signal.addEventListener("abort", tell, { once: true });
}

/** What a run leaves on the server, and how to remove it; `how` says how it ended. */
export function formatRemovals(removals: readonly string[], command: string, how = "ended at once"): string {
  if (removals.length === 0) return `so-mock ${command}: ${how}; nothing of this run is left on the server\n`;
  const count = plural(removals.length, "thing");
  return `so-mock ${command}: ${how}; ${count} of this run may be left on the server. This removes them:\n${printable(removals.join("\n"))}\n`;
}
