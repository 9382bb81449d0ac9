import type { Contract } from "../../model.ts";
import type { Call } from "../call.ts";
import type { Sender } from "../client/send.ts";
import type { Clock } from "../clock.ts";
import type { Fact } from "../facts.ts";
import type { Blame } from "../judge.ts";
import type { Mode, WriteEntry } from "../model.ts";
import type { Deadline } from "./deadline.ts";
import type { HeldFacts } from "./held-facts.ts";
import type { Pacer } from "./pacer.ts";

/** What a run gives its context, and what it gets back. Types only. */

export interface ContextSetup {
  readonly contract: Contract;
  readonly clock: Clock;
  readonly mode: Mode;
  readonly auth: readonly string[];
  readonly givesHeader: (name: string) => boolean;
  readonly sender: Sender;
  readonly pacer: Pacer;
  readonly deadline: Deadline;
  readonly timeoutMs: number;
  readonly tag: string;
  /** True if operations are called too rarely to wait for a second slow answer. */
  readonly asksOnce: boolean;
  readonly onFact: (fact: Fact) => void;
  /** Called with an answer that only asks the client to retry later; nothing else about it is judged. */
  readonly onThrottled: (call: Call) => void;
  /** Called when the list shows a write with a delay. */
  readonly onLate: (waitedMs: number, call: Call, isCache: boolean) => void;
  readonly held: HeldFacts;
  readonly blames: (fact: Fact) => readonly Blame[];
  readonly onSkip: (reason: string, operations: readonly string[] | undefined) => void;
}

export interface Recorded {
  readonly calls: readonly Call[];
  readonly writes: readonly WriteEntry[];
}
