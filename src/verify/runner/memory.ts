import type { Memory } from "./context.ts";

/** The run's knowledge of the server before its first request. */
export function createMemory(): Memory {
  return {
    own: new Map(),
    made: new Map(),
    known: new Set(),
    absent: new Set(),
    closed: new Set(),
    unmarked: new Set(),
    toReturn: new Set(),
    givenBack: new Set(),
    shown: new Set(),
    unread: new Set(),
    unanswered: new Set(),
    changes: { taken: 0, refused: 0 },
    returned: new Set(),
    latest: undefined,
    baseline: undefined,
    moved: new Set(),
    concurrentActivity: false,
    quietMs: 0,
    deferred: [],
    outdated: new Set(),
    managed: new Set(),
    taken: new Set(),
    caller: 0,
    served: new Set(),
    unserved: new Set(),
    undecided: [],
    workSession: undefined,
    topic: 1,
    topicListed: false,
  };
}
