import type { Instant } from "../time/instant.ts";

/** What was asked, by whom, and how it went. */
export interface JournalEntry {
  /** Counts from 1 since the start or the last reset. */
  readonly number: number;
  /** The world's time. */
  readonly at: Instant;
  /** Id of the operation; undefined when the address names none. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Login of the caller, never the credential. */
  readonly caller: string | undefined;
  readonly status: number;
  /** False when the request was refused, faults aside. */
  readonly valid: boolean;
  /** The fault that struck it, by `mock.fail`: a name of the catalogue, a status, or `slow`. */
  readonly fault: string | undefined;
  /** Why it was refused. */
  readonly problem: string | undefined;
  /** What the body gave, bound to documented names; undefined without a body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** The last requests, oldest first; at most 1,000 are kept. */
export interface Journal {
  list(): readonly JournalEntry[];
  /** Those that fit every given field, such as `{ operation: "PickUpFirstChatSession", status: 200 }`. */
  find(wanted: Partial<JournalEntry>): readonly JournalEntry[];
  /** How many were asked since the start or the last clear. */
  readonly count: number;
  clear(): void;
}

export interface WritableJournal extends Journal {
  /** Gives the entry its number. */
  add(entry: Omit<JournalEntry, "number">): JournalEntry;
}

const KEPT = 1000;

/** `onEntry` is told of each entry as it is written. */
export function createJournal(onEntry?: (entry: JournalEntry) => void): WritableJournal {
  let entries: JournalEntry[] = [];
  let count = 0;
  return {
    add: (entry) => {
      count++;
      const numbered: JournalEntry = { number: count, ...entry };
      entries.push(numbered);
      onEntry?.(numbered);
      if (entries.length >= 2 * KEPT) entries = entries.slice(-KEPT);
      return numbered;
    },
    list: () => entries.slice(-KEPT),
    find: (wanted) => {
      const fields = Object.entries(wanted) as [keyof JournalEntry, unknown][];
      return entries.slice(-KEPT).filter((entry) => fields.every(([name, value]) => entry[name] === value));
    },
    get count() {
      return count;
    },
    clear: () => {
      entries = [];
      count = 0;
    },
  };
}
