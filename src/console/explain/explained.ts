import type { JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import { explain, type Explanation } from "./explain.ts";

const known = new WeakMap<JournalEntry, Promise<Explanation | undefined>>();

/** Cached, since entries do not change and neither does their explanation. */
export function explained(open: OpenMock, entry: JournalEntry): Promise<Explanation | undefined> {
  const before = known.get(entry);
  if (before) return before;
  const made = explain(open, entry);
  known.set(entry, made);
  return made;
}
