import { join } from "node:path";
import type { Import } from "../../import/index.ts";
import { oneLine } from "../../printable.ts";
import { redactText } from "../../redact-text.ts";
import { plural } from "../../verify/reporters/text.ts";
import type { CliIo } from "../shared/io.ts";
import { MARK } from "../shared/load-specs.ts";

/** Names, references and reasons quote the sources. */
const shown = (line: string): string => oneLine(redactText(line));

/** Prints what was not read; returns the exit code. */
export function tellUnread({ issues, skipped }: Import, strict: boolean | undefined, io: CliIo): number {
  const unread = issues.filter(({ kind }) => kind === "unread");
  for (const { at, what } of unread) io.stderr(`${shown(`${at.file}:${at.line}: not read: ${what}`)}\n`);
  if (unread.length > 0) io.stderr(`so-mock import: ${plural(unread.length, "row")} could not be read\n`);
  if (!strict) return 0;
  for (const { source, why } of skipped) io.stderr(`${shown(`${source}: nothing to import: ${why}`)}\n`);
  return unread.length + skipped.length > 0 ? 1 : 0;
}

/** What an import has found, for people. */
export function summary(imported: Import, out: string, since: readonly string[]): string {
  const { counts, fromKit, open, overruled, skipped, issues } = imported;
  const notes = issues.filter(({ kind }) => kind === "note").length;
  return [
    `read ${plural(counts.sources, "source")}: ${plural(counts.operations, "operation")}, ${plural(counts.types, "carrier")}, ${plural(counts.enums, "enum")}`,
    ...(skipped.length > 0
      ? [`${skipped.length} gave no operation: ${some(skipped.map(({ source, why }) => `${source} (${why})`))}`]
      : []),
    ...(fromKit.length > 0 ? [`taken from the kit's own tables, since no page shows them: ${some(fromKit)}`] : []),
    ...(open.length > 0 ? [`shown on no page, so any object is accepted: ${some(open)}`] : []),
    ...(overruled.length > 0 ? [`described more than once: ${some(overruled)}`] : []),
    ...since,
    ...(counts.filled > 0
      ? [
          `${plural(counts.filled, "list or map takes", "lists and maps take")} the type of ${counts.filled === 1 ? "its" : "their"} values from a sample`,
        ]
      : []),
    ...(notes > 0 ? [`${plural(notes, "note")} in ${join(out, MARK)}`] : []),
    `wrote ${out}`,
    "",
  ]
    .map(shown)
    .join("\n");
}

function some(names: readonly string[]): string {
  const first = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${first} and ${names.length - 8} more` : first;
}
