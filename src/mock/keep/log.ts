/** JSON text by key; null takes a record away. */
export type KeptRecord = readonly [key: string, text: string | null];

/** What one commit changes. */
export interface Changes {
  /** The world begins anew with these records: nothing from before stays. */
  readonly anew: boolean;
  readonly records: readonly KeptRecord[];
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
   * missed since. Without changes it only says that. Resolves when the changes are as safe as the store makes them.
   */
  exchange(since: Mark, changes: Changes): Promise<Exchanged>;
}

export type Exchanged =
  | { readonly kind: "kept"; readonly mark: Mark }
  | { readonly kind: "missed"; readonly mark: Mark; readonly missed: readonly Changes[] }
  /** What was missed can no longer be said, or the world went back in time: read it again. */
  | { readonly kind: "lost" };
