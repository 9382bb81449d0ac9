import type { OperationId } from "../generated/operation-ids.ts";
import { readMoment, type Moment } from "../time/moment.ts";
import { isRecord } from "../values.ts";

/** A request, its caller and its outcome. */
export interface JournalEntry {
  /** Counts from 1 since the start or the last reset. */
  readonly number: number;
  /** The world's time in UTC, such as `2024-06-12T08:00:00.0000000Z`. */
  readonly at: string;
  /** The id of the operation; undefined if the address has none. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** Path and query, with parameter values that look like credentials masked. */
  readonly path: string;
  /** The caller's login, never the credential. */
  readonly caller: string | undefined;
  readonly status: number;
  /** How long the mock took, in milliseconds of real time, excluding delays by faults. */
  readonly durationMs: number;
  /** False if the request was refused, regardless of faults. */
  readonly valid: boolean;
  /** The fault that applied, set by `mock.fail`: a name of the catalogue, a status, or `slow`. */
  readonly fault: string | undefined;
  /** Why it was refused. */
  readonly problem: string | undefined;
  /** Something accepted here that other servers may refuse, such as a trailing slash in the address. */
  readonly warning: string | undefined;
  /** The values in the body, bound to documented names; undefined without a body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Ids of the webhook events that it raised; absent if there were none. */
  readonly events?: readonly string[] | undefined;
}

/** Fields that entries should match; `at` in any form of a moment, of `body` and `events` a part. */
export type WantedEntry = {
  readonly [Name in Exclude<keyof JournalEntry, "at">]?: JournalEntry[Name] | undefined;
} & { readonly at?: Moment | undefined };

/** The latest requests, oldest first; at most 1,000 are kept, and of their bodies the latest 16 MiB. */
export interface Journal {
  /** All kept entries. */
  list(): readonly JournalEntry[];
  /**
   * The entries that match every given field, such as `{ operation: "PickUpFirstChatSession", status: 200 }`, and of
   * `body` and `events` the given part: `{ body: { CustomerName: "Ada" } }`. Throws KitError `journal-find`,
   * `unknown-operation`, `clock-moment`.
   */
  find(wanted: WantedEntry): readonly JournalEntry[];
  /** How many requests there were since the start or the last clear. */
  readonly count: number;
  /** Removes all entries and restarts the count at 1. */
  clear(): void;
}

export interface WritableJournal extends Journal {
  /** The number of the next entry. */
  readonly next: number;
  /** The entry must have the next number. `bytes` is the length of its body as received. */
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
  /** The total bytes of kept bodies, and the oldest entry that may still have one. */
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
          (ms === undefined || readMoment(entry.at) === ms) &&
          fields.every(([name, value]) => fits(entry[name], value)),
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

/** Of an object, all that is wanted of it; of a list, each wanted item. */
function fits(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(value)) return false;
    const items = new Set<unknown>(value);
    return wanted.every((one) => items.has(one) || (isCompound(one) && value.some((each) => fits(each, one))));
  }
  if (!isRecord(wanted)) return value === wanted;
  return isRecord(value) && Object.entries(wanted).every(([name, each]) => fits(value[name], each));
}

function isCompound(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
