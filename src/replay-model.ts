/** What a mock starts from instead of a seeded world, and replays. Types only; all of it is data. */

export interface Replay {
  /** The state before the first exchange, as answers show it. */
  readonly initialState: readonly RecordedState[];
  /** In the order in which they were answered. */
  readonly exchanges: readonly ReplayExchange[];
}

/** Carriers in an answer. Values that do not fit a table get their default. */
export interface RecordedState {
  /** Name of their type, such as `ChatSessionEntity`. */
  readonly type: string;
  readonly carriers: readonly object[];
  /** True if numbers and booleans are text, as in XML. */
  readonly textual?: boolean | undefined;
  /** True if only some properties of each carrier are given. */
  readonly partial?: boolean | undefined;
  /** The list is complete: a session's messages after that one, the agents of a topic, the topics of the caller. */
  readonly complete?: { readonly of: number; readonly after: number } | undefined;
}

/** A request and its answer. */
export interface ReplayExchange {
  /** Id of the operation. */
  readonly operation: string;
  readonly request: {
    /** The path from `/api/v1` on, with the query. */
    readonly path: string;
    /** The scheme and a number for the caller, such as `Basic 1`; absent for requests without credentials. */
    readonly credentials?: string | undefined;
    readonly headers: Readonly<Record<string, string>>;
    /** Null if the body is unreadable; absent if there was none. */
    readonly body?: string | null | undefined;
  };
  readonly answer: {
    readonly status: number;
    readonly reason: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Absent if there was none. */
    readonly body?: string | undefined;
  };
  /** The state that the answer shows; the world holds it from here on. */
  readonly state: readonly RecordedState[];
}
