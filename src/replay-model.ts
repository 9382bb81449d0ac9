/** What a mock can start from in place of a seeded world, and answer as it was once answered. Types only; all of it is data. */

export interface Replay {
  /** Sessions of the fresh world, as JSON answers show them. What does not fit a table is left to its default. */
  readonly sessions: readonly object[];
  /** In the order in which they were given. */
  readonly answers: readonly ReplayAnswer[];
}

export interface ReplayAnswer {
  /** Id of the operation. */
  readonly operation: string;
  /** The id in the path; 0 for operations without one. */
  readonly id: number;
  /** What else path and query gave, by documented name; numbers and switches as such. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The text of `$select`. */
  readonly select?: string;
  /** The entity that was sent; absent where none was. */
  readonly body?: object;
  readonly status: number;
  readonly reason: string;
  readonly content: { readonly json: unknown } | { readonly xml: string } | "empty";
  /** Sessions that it shows in full: from here on the world holds them so. */
  readonly shows: readonly object[];
}
