import type { JournalEntry } from "../../mock/journal.ts";
import type { Explanation } from "./explain.ts";

/** Verdicts on a request and its answer, the gravest first. */
export const ENTRY_VERDICTS = ["violates", "fault", "refused", "warning", "documented"] as const;

type EntryVerdict = (typeof ENTRY_VERDICTS)[number];

/** `found` is undefined for an entry that is only kept in outline. */
export function verdictOf(entry: JournalEntry, found: Explanation | undefined): EntryVerdict {
  if (entry.fault !== undefined) return "fault";
  if (found && !found.answerVerdict.valid) return "violates";
  if (!entry.valid) return "refused";
  return entry.warning === undefined ? "documented" : "warning";
}
