import type { OperationId } from "../generated/operation-ids.ts";
import { readMoment, type Moment } from "../time/moment.ts";

/** A request, its caller and its outcome. */
export interface JournalEntry {
  /** Counts from 1 since the start or the last reset. */
  readonly number: number;
  /** The world's time in UTC, such as `2024-06-12T08:00:00.0000000Z`. */
  readonly at: string;
  /** Id of the operation; undefined when the address names none. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** Path and query, without the values of parameters that look like credentials. */
  readonly path: string;
  /** Login of the caller, never the credential. */
  readonly caller: string | undefined;
  readonly status: number;
  /** How long the mock took, in milliseconds of real time; what a fault waited is not in it. */
  readonly durationMs: number;
  /** False when the request was refused, faults aside. */
  readonly valid: boolean;
  /** The fault that applied, set by `mock.fail`: a name of the catalogue, a status, or `slow`. */
  readonly fault: string | undefined;
  /** Why it was refused. */
  readonly problem: string | undefined;
  /** What was let pass and may be refused elsewhere, such as a slash at the end of the address. */
  readonly warning: string | undefined;
  /** What the body gave, bound to documented names; undefined without a body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Ids of the events for webhooks that it caused; absent without any. */
  readonly events?: readonly string[] | undefined;
}

/** Fields of the entries that are wanted; `at` in any form of a moment. */
export type WantedEntry = Partial<Omit<JournalEntry, "at">> & { readonly at?: Moment | undefined };

/** The last requests, oldest first; at most 1,000 are kept, and of their bodies the latest 16 MiB. */
export interface Journal {
  /** All that are kept. */
  list(): readonly JournalEntry[];
  /**
   * Those that fit every given field, such as `{ operation: "PickUpFirstChatSession", status: 200 }`. Throws KitError
   * `journal-find`, `unknown-operation`, `clock-moment`.
   */
  find(wanted: WantedEntry): readonly JournalEntry[];
  /** How many were asked since the start or the last clear. */
  readonly count: number;
  /** Forgets them and counts from 1 again. */
  clear(): void;
}

export interface WritableJournal extends Journal {
  /** The number of the next entry. */
  readonly next: number;
  /** The entry has that number. `bytes` is the length of its body as it came. */
  add(entry: JournalEntry, bytes?: number): void;
}

/** How many requests are kept. */
export const JOURNAL_SIZE = 1000;
/** How many bytes of bodies are kept, the latest first; a thousand of the largest would fill a gigabyte. */
const BODIES = 16 * 1_048_576;

/** `onEntry` is called with each entry as it is written. */
export function createJournal(onEntry?: (entry: JournalEntry) => void): WritableJournal {
  let ring: { entry: JournalEntry; bytes: number }[] = [];
  let count = 0;
  /** The bytes of all bodies that are kept, and the oldest entry that may still have one. */
  let held = 0;
  let oldest = 1;
  /** Drops bodies, the oldest first, until the rest fits. */
  const dropBodies = (): void => {
    for (; held > BODIES && oldest < count; oldest++) {
      const slot = ring[oldest % JOURNAL_SIZE];
      if (!slot || slot.entry.number !== oldest) continue;
      held -= slot.bytes;
      ring[oldest % JOURNAL_SIZE] = { entry: { ...slot.entry, body: undefined }, bytes: 0 };
    }
  };
  const list = (): JournalEntry[] => {
    const first = Math.max(1, count - JOURNAL_SIZE + 1);
    return Array.from({ length: count - first + 1 }, (_, at) => ring[(first + at) % JOURNAL_SIZE]?.entry).filter(
      (entry) => entry !== undefined,
    );
  };
  return {
    add: (entry, bytes = 0) => {
      count++;
      held += bytes - (ring[count % JOURNAL_SIZE]?.bytes ?? 0);
      ring[count % JOURNAL_SIZE] = { entry, bytes };
      dropBodies();
      onEntry?.(entry);
    },
    get next() {
      return count + 1;
    },
    list,
    find: ({ at, ...wanted }) => {
      const ms = at === undefined ? undefined : readMoment(at);
      const fields = Object.entries(wanted) as [keyof JournalEntry, unknown][];
      return list().filter(
        (entry) =>
          (ms === undefined || readMoment(entry.at) === ms) && fields.every(([name, value]) => entry[name] === value),
      );
    },
    get count() {
      return count;
    },
    clear: () => {
      ring = [];
      count = 0;
      held = 0;
      oldest = 1;
    },
  };
}
