import type { Explanation } from "../explain/explain.ts";
import { explained } from "../explain/explained.ts";
import type { JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock.ts";

/** A row of the journal: the latest of similar consecutive requests. */
export interface JournalRow {
  readonly entry: JournalEntry;
  readonly found: Explanation | undefined;
  /** The number of requests in the row. */
  readonly times: number;
}

/**
 * Latest first. Polling would push everything else out of sight, so a request similar to the previous one shares its
 * row.
 */
export async function journalRows(
  open: OpenMock,
  entries: readonly JournalEntry[],
  most: number,
): Promise<readonly JournalRow[]> {
  const rows: JournalRow[] = [];
  for (const entry of [...entries].reverse()) {
    const last = rows.at(-1);
    if (last && isRepeat(last.entry, entry)) {
      rows[rows.length - 1] = { ...last, times: last.times + 1 };
      continue;
    }
    if (rows.length === most) break;
    rows.push({ entry, found: await explained(open, entry), times: 1 });
  }
  return rows;
}

const ALIKE = ["method", "path", "status", "operation", "caller", "fault", "problem", "warning"] as const;

function isRepeat(one: JournalEntry, other: JournalEntry): boolean {
  return ALIKE.every((name) => one[name] === other[name]) && JSON.stringify(one.body) === JSON.stringify(other.body);
}
