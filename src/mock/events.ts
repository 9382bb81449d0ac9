import type { JournalEntry } from "./journal.ts";
import type { SessionState } from "./store/session.ts";

export type MockEvent =
  /** A session was added, changed or removed, at a moment of the world's time (milliseconds since 1970). */
  | {
      readonly kind: "session";
      readonly atMs: number;
      readonly after: SessionState | undefined;
      readonly before: SessionState | undefined;
    }
  /** A request was answered. */
  | { readonly kind: "request"; readonly entry: JournalEntry }
  /** A fault was set, used or removed. */
  | { readonly kind: "faults" }
  /** A call was made to a webhook. */
  | { readonly kind: "webhooks" }
  /** Everything may have changed. */
  | { readonly kind: "reset" };

/** What happens in a mock, for its subscribers. */
export interface Events {
  readonly emit: (event: MockEvent) => void;
  readonly isHeard: () => boolean;
  /** The returned function unsubscribes. */
  readonly subscribe: (listener: (event: MockEvent) => void) => () => void;
}

export function createEvents(): Events {
  const listeners = new Set<(event: MockEvent) => void>();
  return {
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    isHeard: () => listeners.size > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
