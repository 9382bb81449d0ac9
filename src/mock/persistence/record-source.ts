import type { WorldRecord } from "./world-log.ts";

/** One part of a world's state as records: what differs from the last commit, and all of it. */
export interface RecordSource {
  changed(): WorldRecord[];
  /** Everything in which it differs from a fresh world. */
  all(): WorldRecord[];
  /** Takes over a record; false for a record of another source. Throws for a damaged one. */
  apply(key: string, text: string | null): boolean;
  /** Puts back what differs from the last commit. */
  undo(): void;
  /** The present state is that of the last commit. */
  committed(): void;
}
