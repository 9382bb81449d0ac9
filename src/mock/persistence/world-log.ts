import type { Place } from "../store/queue.ts";

/** JSON text by key; null removes a record. */
export type WorldRecord = readonly [key: string, text: string | null];

/** What one commit changes. */
export interface Changes {
  /** The world starts over with these records: nothing from before stays. */
  readonly reset: boolean;
  readonly records: readonly WorldRecord[];
}

/** What changes do to the queue, for a store that holds it apart from the records. */
export interface QueueChanges {
  /** Places that end, and places that begin. */
  readonly left: readonly Place[];
  readonly joined: readonly Place[];
  /** All places after the changes. */
  readonly all: () => readonly Place[];
}

/** A state of a stored world: its number, and an id that no other state with this number has. */
export interface Revision {
  readonly version: number;
  readonly id: string;
}

/** The revision of a world that has never been stored. */
export const NO_REVISION: Revision = { version: 0, id: "" };

/** Where one world is stored: its records, and the latest commits. */
export interface WorldLog {
  /** All records, or undefined for a world that is not stored yet. */
  read(): Promise<{ readonly revision: Revision; readonly records: ReadonlyMap<string, string> } | undefined>;
  /**
   * Stores the changes, all or none, if the world is still at the revision; otherwise stores nothing and answers with the
   * commits since then. Without changes it only compares revisions. A store with a queue of its own refuses changes in
   * which a session leaves the queue that is not in it. Resolves when the changes are as safe as the store makes them.
   */
  commit(since: Revision, changes: Changes, queue: QueueChanges): Promise<CommitResult>;
  /** Waits for what arrives together and may go into one commit; undefined where a commit itself takes long enough for that. */
  readonly gather?: (() => Promise<void>) | undefined;
}

export type CommitResult =
  | { readonly kind: "committed"; readonly revision: Revision }
  /** Another process has committed since: `newer` leads to `revision`. */
  | { readonly kind: "conflict"; readonly revision: Revision; readonly newer: readonly Changes[] }
  /** The commits since then are gone, the world went back in time, or its queue does not match: read it again. */
  | { readonly kind: "stale" };
