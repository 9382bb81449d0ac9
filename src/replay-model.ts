/** What a mock can start from in place of a seeded world, and replay. Types only; all of it is data. */

export interface Replay {
  /** What was there before the first exchange, as answers show it. */
  readonly initialState: readonly RecordedState[];
  /** In the order in which they were answered. */
  readonly exchanges: readonly ReplayExchange[];
}

/** Carriers in an answer. What does not fit a table is left to its default. */
export interface RecordedState {
  /** Name of their type, such as `ChatSessionEntity`. */
  readonly type: string;
  readonly carriers: readonly object[];
  /** Are numbers and booleans texts, as in XML? */
  readonly textual?: boolean | undefined;
  /** Only some properties of each carrier are given. */
  readonly partial?: boolean | undefined;
  /** The list is complete: a session's messages after that one, the agents of a topic, the topics of the caller. */
  readonly complete?: { readonly of: number; readonly after: number } | undefined;
}

/** A request and its answer. */
export interface ReplayExchange {
  /** Id of the operation. */
  readonly operation: string;
  readonly request: {
    /** From `/api/v1` on, with the query. */
    readonly path: string;
    /** The scheme and a number for the caller, such as `Basic 1`; absent where there were no credentials. */
    readonly credentials?: string | undefined;
    readonly headers: Readonly<Record<string, string>>;
    /** Null for a body that is unreadable; absent where there was none. */
    readonly body?: string | null | undefined;
  };
  readonly answer: {
    readonly status: number;
    readonly reason: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Absent where there was none. */
    readonly body?: string | undefined;
  };
  /** What the answer shows; from here on the world holds it. */
  readonly state: readonly RecordedState[];
}
