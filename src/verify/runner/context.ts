/** The context of a scenario: it sends through the gate, emits facts, and remembers which sessions are its own. */

import type { Contract, Operation } from "../../model.ts";
import type { Call, CallSpec } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { DraftOptions } from "../entity/drafts.ts";
import { isQueued, type Session } from "../entity/session.ts";
import type { Fact } from "../facts.ts";
import type { ClaimFact } from "../facts/queue.ts";
import type { BystandersFact, Listing } from "../facts/listing.ts";
import type { Mode } from "../model.ts";
import type { Role } from "../../operation-roles.ts";
import type { Created } from "./created.ts";

export interface Context {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly mode: Mode;
  /** Authorization values; the first is used by the run. */
  readonly auth: readonly string[];
  /** Did the user give a value for this header? */
  readonly givesHeader: (name: string) => boolean;
  /** True if other agents may be working at the same time. */
  readonly sharedServer: boolean;
  readonly operation: (role: Role) => Operation;
  /** Sends through the gate and passes the exchange to the checks. Throws SkipError if it may not or should not. */
  readonly send: (spec: CallSpec) => Promise<Call>;
  readonly emit: (fact: Fact) => void;
  /**
   * Reads the list; undefined if the answer is not a list, and for "light" if the list is too long or too slow to be
   * read often.
   */
  readonly list: (purpose: string, when?: "always" | "light") => Promise<Listing | undefined>;
  /** The current list: the last reading, or a new one if the run has written since. */
  readonly fresh: (purpose: string) => Promise<Listing | undefined>;
  /** Runs a few tasks at a time, and fails when the first of them fails. */
  readonly together: <Value>(tasks: readonly (() => Promise<Value>)[]) => Promise<Value[]>;
  /** The same for requests that must be simultaneous: a burst of as many as the rate allows. */
  readonly atOnce: <Value>(tasks: readonly (() => Promise<Value>)[]) => Promise<Value[]>;
  /** Notes that part of the scenario was skipped, for these operations or for all of them. */
  readonly skip: (reason: string, operations?: readonly string[]) => void;
  /** A text that occurs in no other session on the server. */
  readonly newTag: () => string;
  /** Did this run create the text? */
  readonly isOwnTag: (text: string) => boolean;
  /** Puts back the sessions of others that pick-ups handed out. */
  readonly putBack: () => Promise<void>;
  readonly memory: Memory;
}

/** What the run knows about the server; only the runner and helpers of scenarios change it. */
export interface Memory {
  /** Sessions that this run created, as last sent. */
  readonly own: Map<number, Session>;
  /** Ids of other carriers that this run created, by type, youngest last. A type without an entry cannot be removed. */
  readonly made: Map<string, readonly number[]>;
  /** Ids seen at any time. */
  readonly known: Set<number>;
  /** Ids that were looked up and do not exist. */
  readonly absent: Set<number>;
  /** Those of `own` that have been closed or deleted. */
  readonly closed: Set<number>;
  /** Those of `own` that have no room for the run's mark. */
  readonly unmarked: Set<number>;
  /** Sessions of others that a pick-up handed out: to be put back, put back, and shown but unchanged. */
  readonly toReturn: Set<number>;
  readonly givenBack: Set<number>;
  readonly shown: Set<number>;
  /** Creations whose answer did not say what they created: by the run's mark, or by their purpose. */
  readonly unread: Set<string>;
  /** Creations on their way, named in the same way. */
  readonly unanswered: Set<string>;
  /** Changes of its own sessions that the server took, and that it refused. */
  readonly changes: { taken: number; refused: number };
  /** Sessions that this run put back into the queue. */
  readonly returned: Set<number>;
  /** The last reading of the list. */
  latest: Listing | undefined;
  /** The list before the first write. */
  baseline: Listing | undefined;
  /** Properties that the server sets itself, ignoring the value of a new session. */
  managed: ReadonlySet<string>;
  /** Properties that it accepted for a new session at least once. */
  readonly taken: Set<string>;
  /**
   * Properties of sessions, as `id/Name`, that others changed: two readings differ without a write of this run in
   * between.
   */
  readonly moved: Set<string>;
  /** Others are using the server right now. */
  concurrentActivity: boolean;
  /** Milliseconds during which the list was watched without a change. */
  quietMs: number;
  /** Facts about others' sessions, judged once it is known whether others work on them. */
  readonly deferred: BystandersFact[];
  /** Readings followed by a write of the run and no further reading. */
  readonly outdated: Set<Listing>;
  /** The user id that the first pick-up assigned; 0 before. */
  caller: number;
  /** Topics from which pick-ups handed out sessions; topics of sessions that waited while a pick-up handed out none. */
  readonly served: Set<number>;
  readonly unserved: Set<number>;
  /**
   * Pick-ups that handed out nothing although sessions waited; judged once it is known which topics the caller answers.
   */
  undecided: readonly ClaimFact[];
  /** A session of this run that several scenarios share. */
  workSession: Created | undefined;
  /** The topic of new sessions, and whether a listed session has it. */
  topic: number;
  topicListed: boolean;
}

/** Thrown by a scenario's send: the rest of the scenario is skipped for this reason. */
export class SkipError extends Error {
  override readonly name = "SkipError";
  readonly reason: string;
  readonly operation: string;

  constructor(reason: string, operation: string) {
    super(reason);
    this.reason = reason;
    this.operation = operation;
  }
}

/** If one request may not be sent, the others still are. */
export async function orSkip(context: Context, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SkipError)) throw error;
    context.skip(error.reason, [error.operation]);
  }
}

/** Options for a draft of this run's session with that id and mark. */
export function draftFor({ memory, clock }: Context, id: number, tag: string): DraftOptions {
  return { id, tag, topic: memory.topic, now: clock.iso() };
}

/** The run's own sessions outside the queue, which other users have no reason to change. */
export function ownOutOfQueue({ memory }: Context, listing: Listing | undefined): ReadonlySet<number> {
  const ids = [...memory.own.keys()];
  return new Set(ids.filter((id) => !isQueued(listing?.byId.get(id))));
}

/**
 * Judges the run's own sessions at once; in a sandbox others' sessions too, at the end, when it is known who else works
 * on them.
 */
export function emitBystanders(context: Context, fact: Omit<BystandersFact, "kind" | "only">): void {
  if (context.memory.outdated.has(fact.before)) return;
  const own = ownOutOfQueue(context, fact.before);
  context.emit({ kind: "bystanders", ...fact, only: own });
  if (context.mode !== "sandbox") return;
  const others = new Set([...fact.before.byId.keys()].filter((id) => !own.has(id)));
  context.memory.deferred.push({ kind: "bystanders", ...fact, only: others });
}
