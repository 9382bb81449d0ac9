/** What a mock can start from in place of a seeded world, and answer as it was once answered. Types only; all of it is data. */

export interface Replay {
  /** What was there before the first exchange, as answers show it. */
  readonly start: readonly Shown[];
  /** In the order in which they were answered. */
  readonly exchanges: readonly ReplayExchange[];
}

/** Carriers that an answer shows. What does not fit a table is left to its default. */
export interface Shown {
  /** Name of their type, such as `ChatSessionEntity`. */
  readonly type: string;
  readonly carriers: readonly object[];
  /** Are numbers and switches texts, as in XML? */
  readonly textual?: boolean;
  /** Only some of each carrier's properties are told. */
  readonly partial?: boolean;
  /** The list leaves nothing out: of the session's messages after that one, the topic's agents, the caller's topics. */
  readonly all?: { readonly of: number; readonly after: number };
}

/** A request and its answer. */
export interface ReplayExchange {
  /** Id of the operation. */
  readonly operation: string;
  readonly request: {
    /** From `/api/v1` on, with the query. */
    readonly path: string;
    /** The scheme and which of the callers it was, such as `Basic 1`; absent where there were no credentials. */
    readonly credentials?: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Null for one that nobody can read; absent where there was none. */
    readonly body?: string | null;
  };
  readonly answer: {
    readonly status: number;
    readonly reason: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Absent where there was none. */
    readonly body?: string;
  };
  /** From here on the world holds it so. */
  readonly shows: readonly Shown[];
}
