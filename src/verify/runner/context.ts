/** What a scenario works with: it sends through the gate, emits facts, and remembers which sessions are its own. */

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
  /** True where other agents may work at the same time. */
  readonly sharedServer: boolean;
  readonly operation: (role: Role) => Operation;
  /** Sends through the gate and passes the exchange to the checks. Throws SkipError when it may not or should not. */
  readonly send: (spec: CallSpec) => Promise<Call>;
  readonly emit: (fact: Fact) => void;
  /** Reads the list; undefined when the answer is none, and for "light" when the list is too long or too slow to be read often. */
  readonly list: (purpose: string, when?: "always" | "light") => Promise<Listing | undefined>;
  /** The list as it stands: as it was last read, and read again when the run has written since. */
  readonly fresh: (purpose: string) => Promise<Listing | undefined>;
  /** Runs tasks concurrently, a few at a time, and fails when the first of them fails. */
  readonly together: <Value>(tasks: readonly (() => Promise<Value>)[]) => Promise<Value[]>;
  /** The same for requests that only mean something at the same time: a burst of them, as many as the rate allows. */
  readonly atOnce: <Value>(tasks: readonly (() => Promise<Value>)[]) => Promise<Value[]>;
  /** Notes that part of the scenario was left out, for these operations or all of the scenario's. */
  readonly skip: (reason: string, operations?: readonly string[]) => void;
  /** A text that no other session of the server holds. */
  readonly newTag: () => string;
  /** True for a text that this run made. */
  readonly isOwnTag: (text: string) => boolean;
  /** Puts back what pick-ups handed out of others and is not put back yet. */
  readonly putBack: () => Promise<void>;
  readonly memory: Memory;
}

/** What the run knows of the server, changed only by the runner and by helpers of scenarios. */
export interface Memory {
  /** Sessions that this run created, with what was last sent of each. */
  readonly own: Map<number, Session>;
  /** Ids of other carriers that this run created, the youngest last, by their type. A type without an entry is not removable. */
  readonly made: Map<string, readonly number[]>;
  /** Ids seen at any time. */
  readonly known: Set<number>;
  /** Ids that were looked for and do not exist. */
  readonly absent: Set<number>;
  /** Those of `own` that were closed or deleted. */
  readonly closed: Set<number>;
  /** Those of `own` whose creation has no room for the run's mark. */
  readonly unmarked: Set<number>;
  /** Sessions of others that a pick-up handed out: to be given back, given back, and shown without a change. */
  readonly toReturn: Set<number>;
  readonly givenBack: Set<number>;
  readonly shown: Set<number>;
  /** Creations whose answer did not say what they created: the run's mark in them, or their purpose. */
  readonly unread: Set<string>;
  /** Sessions that were put back into the queue by this run. */
  readonly returned: Set<number>;
  /** The list as it was last read. */
  latest: Listing | undefined;
  /** The list before anything was written. */
  baseline: Listing | undefined;
  /** Properties that the server sets itself: it does not take them over from a new session. */
  managed: ReadonlySet<string>;
  /** Properties that it took over from a new session at least once. */
  readonly taken: Set<string>;
  /** Properties of sessions, as `id/Name`, that others changed: two readings differ with no write of this run in between. */
  readonly moved: Set<string>;
  /** Others work on the server at this moment. */
  concurrentActivity: boolean;
  /** Milliseconds in which the list was watched and did not change. */
  quietMs: number;
  /** Facts about sessions that are not of this run: judged once it is known whether others work on them. */
  readonly deferred: BystandersFact[];
  /** Readings after which the run has written without reading again. */
  readonly outdated: Set<Listing>;
  /** The id of the user that the first pick-up assigned; 0 before. */
  caller: number;
  /** Topics of which pick-ups handed out sessions; those of which a session waited while a pick-up handed out none. */
  readonly served: Set<number>;
  readonly unserved: Set<number>;
  /** Pick-ups that handed out none although some waited: judged once it is known which topics are the caller's to answer. */
  undecided: readonly ClaimFact[];
  /** A session of the run's own that runs through several scenarios. */
  workSession: Created | undefined;
  /** The topic for new sessions, and whether a listed session has it. */
  topic: number;
  topicListed: boolean;
}

/** Thrown by a scenario's send: what is left of the scenario is skipped, for this reason. */
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

/** For a session of this run: its id, and its mark. */
export function draftFor({ memory, clock }: Context, id: number, tag: string): DraftOptions {
  return { id, tag, topic: memory.topic, now: clock.iso() };
}

/** The run's own sessions that were not in the queue: other users have no reason to change them. */
export function ownOutOfQueue({ memory }: Context, listing: Listing | undefined): ReadonlySet<number> {
  const ids = [...memory.own.keys()];
  return new Set(ids.filter((id) => !isQueued(listing?.byId.get(id))));
}

/** The run's own sessions are judged at once; in a sandbox the others too, at the end, when it is known who else works on them. */
export function emitBystanders(context: Context, fact: Omit<BystandersFact, "kind" | "only">): void {
  if (context.memory.outdated.has(fact.before)) return;
  const own = ownOutOfQueue(context, fact.before);
  context.emit({ kind: "bystanders", ...fact, only: own });
  if (context.mode !== "sandbox") return;
  const others = new Set([...fact.before.byId.keys()].filter((id) => !own.has(id)));
  context.memory.deferred.push({ kind: "bystanders", ...fact, only: others });
}
