import type { Place } from "../store/queue.ts";

/** JSON text by key; null takes a record away. */
export type KeptRecord = readonly [key: string, text: string | null];

/** What one commit changes. */
export interface Changes {
  /** The world begins anew with these records: nothing from before stays. */
  readonly anew: boolean;
  readonly records: readonly KeptRecord[];
}

/** What changes do to the queue, for a store that keeps it apart from the records. */
export interface QueueChanges {
  /** Places that end, and places that begin. */
  readonly left: readonly Place[];
  readonly joined: readonly Place[];
  /** All that there are by then. */
  readonly all: () => readonly Place[];
}

/** Which state of a world somebody knows: its number, and a name that no other state with this number has. */
export interface Mark {
  readonly version: number;
  readonly tip: string;
}

/** The state of a world that nobody has kept yet. */
export const NOTHING: Mark = { version: 0, tip: "" };

/** Where one world is kept: its records, and what changed them last. */
export interface WorldLog {
  /** Everything, or undefined for a world that is not known. */
  read(): Promise<{ readonly mark: Mark; readonly records: ReadonlyMap<string, string> } | undefined>;
  /**
   * Keeps the changes in one piece if the world is still as at the mark; otherwise keeps nothing, and says what was
   * missed since. Without changes it only says that. A store with a queue of its own keeps changes only if everybody
   * who leaves it was there. Resolves when the changes are as safe as the store makes them.
   */
  exchange(since: Mark, changes: Changes, queue: QueueChanges): Promise<Exchanged>;
}

export type Exchanged =
  | { readonly kind: "kept"; readonly mark: Mark }
  | { readonly kind: "missed"; readonly mark: Mark; readonly missed: readonly Changes[] }
  /** What was missed can no longer be said, the world went back in time, or its queue is not as it was: read it again. */
  | { readonly kind: "lost" };
