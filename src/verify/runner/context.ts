/** What a scenario works with: it sends through the gate, hands over facts, and remembers whose sessions are whose. */

import type { Contract, Operation } from "../../model.ts";
import type { Call, CallSpec } from "../call.ts";
import type { Clock } from "../clock.ts";
import { isQueued, type Session } from "../entity/session.ts";
import type { Fact, Listing } from "../facts.ts";
import type { Mode } from "../model.ts";
import type { Role } from "../roles.ts";
import type { Created } from "./sessions.ts";

export interface Context {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly mode: Mode;
  /** Authorization values; the first drives. */
  readonly auth: readonly string[];
  /** True where other agents may work at the same time. */
  readonly crowded: boolean;
  readonly operation: (role: Role) => Operation;
  /** Sends through the gate and hands the exchange to the checks. Throws SkipError when it may not or should not. */
  readonly send: (spec: CallSpec) => Promise<Call>;
  readonly emit: (fact: Fact) => void;
  /** Reads the list; undefined when the answer is none. */
  readonly list: (purpose: string) => Promise<Listing | undefined>;
  /** Runs tasks side by side, a few at a time, and fails as the first of them fails. */
  readonly together: <Value>(tasks: readonly (() => Promise<Value>)[]) => Promise<Value[]>;
  /** Notes that part of the scenario was left out, for these operations or all of the scenario's. */
  readonly skip: (reason: string, operations?: readonly string[]) => void;
  /** A text that no other session of the server holds. */
  readonly newTag: () => string;
  /** True for a text that this run made. */
  readonly isOwnTag: (text: string) => boolean;
  readonly memory: Memory;
}

/** What the run knows of the server, changed only by the runner and by helpers of scenarios. */
export interface Memory {
  /** Sessions that this run created, with what was last sent of each. */
  readonly own: Map<number, Session>;
  /** Ids seen at any time. */
  readonly known: Set<number>;
  /** Ids that were looked for and are nobody's. */
  readonly absent: Set<number>;
  /** Sessions that were put back into the queue by this run. */
  readonly returned: Set<number>;
  /** The list as it was last read. */
  latest: Listing | undefined;
  /** The list before anything was written. */
  baseline: Listing | undefined;
  /** A session of the run's own that runs through several scenarios. */
  worker: Created | undefined;
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

/**
 * The sessions in which a change would be the server's fault: all of them where nobody else works; otherwise the run's
 * own, as long as no other agent can pick them up.
 */
export function inSight({ crowded, memory }: Context): ReadonlySet<number> | undefined {
  if (!crowded) return undefined;
  const ids = [...memory.own.keys()];
  return new Set(ids.filter((id) => !isQueued(memory.latest?.byId.get(id))));
}
