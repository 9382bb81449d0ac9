import type { JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock.ts";
import { explain, type Explanation } from "./explain.ts";

const known = new WeakMap<JournalEntry, Promise<Explanation | undefined>>();

/** An entry does not change, so neither does what there is to say about it. */
export function explained(open: OpenMock, entry: JournalEntry): Promise<Explanation | undefined> {
  const before = known.get(entry);
  if (before) return before;
  const made = explain(open, entry);
  known.set(entry, made);
  return made;
}
