import type { WorldRecord } from "./world-log.ts";

/** One part of a world's state as records: its changes since the last commit, and all of it. */
export interface RecordSource {
  changed(): WorldRecord[];
  /** Everything that differs from a fresh world. */
  all(): WorldRecord[];
  /** Applies a record; false for a record of another source. Throws for a damaged one. */
  apply(key: string, text: string | null): boolean;
  /** Undoes the changes since the last commit. */
  undo(): void;
  /** Marks the current state as committed. */
  committed(): void;
}
