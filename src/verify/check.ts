/** What a check is: a value that looks at one kind of fact and says what is wrong with it. */

import type { Contract, Source } from "../model.ts";
import type { Call } from "./call.ts";
import type { FactKind, FactOf } from "./facts.ts";
import type { Severity } from "./model.ts";

/** What a check says of a fact. Severity info is an observation: open in the documents, this server's way. */
export interface Verdict {
  /** One sentence. */
  readonly message: string;
  /** JSON pointer into the answer; "" when absent. */
  readonly pointer?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The check's own severity when absent. */
  readonly severity?: Severity;
  readonly source?: Source;
  /** Tells apart two faults in the same place; goes into the fingerprint, so it holds no data of the run. */
  readonly kind?: string;
  /** The call that shows it, when it is not the fact's own. */
  readonly call?: Call;
}

export interface Check<Kind extends FactKind> {
  readonly name: string;
  /** A behaviour, such as "Every answer carries the documented properties". */
  readonly title: string;
  /** What it stands for and what to do when it fails. */
  readonly explanation: string;
  readonly severity: Exclude<Severity, "info">;
  /** Ids of the operations that it can judge. */
  readonly appliesTo: readonly string[];
  readonly on: Kind;
  /** Needs nothing of an operation but its tables, so that it fits imported operations too. Default false. */
  readonly anyOperation?: boolean;
  /** Judges bodies only: nothing to do for an operation that answers without one. Default true. */
  readonly needsBody?: boolean;
  /** Judges XML only, which the runner asks for where a request changes nothing. Default false. */
  readonly xmlOnly?: boolean;
  /** One recorded exchange is enough, with nothing known of what was before and after it. Default: true on a call. */
  readonly perExchange?: boolean;
  /**
   * Quotes an answer as it came, so that its words may hold what a customer wrote; reports of live traffic leave them
   * out. A check that shows names, numbers, types and values of properties, which the anonymiser replaces, says false.
   * Default true.
   */
  readonly quotesBody?: boolean;
  /**
   * What differs from run to run on the same server, so that a comparison of two servers leaves it out. result: the
   * moment decides whether it passes. observations: they tell of the data that is there. Default: nothing.
   */
  readonly volatile?: "result" | "observations";
  /** Undefined: the fact does not concern it. An empty list: it passed. */
  readonly run: (fact: FactOf<Kind>, contract: Contract) => readonly Verdict[] | undefined;
}

/** A check of any kind of fact. */
export type AnyCheck = { readonly [Kind in FactKind]: Check<Kind> }[FactKind];

/** A value as a finding shows it: JSON, on one line, not longer than a person reads. */
export function show(value: unknown, longest = 160): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? "nothing");
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}
