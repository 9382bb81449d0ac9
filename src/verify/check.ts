/** A check is a value that judges one kind of fact and says what is wrong with it. */

import type { Contract, Operation } from "../model.ts";
import type { Source } from "../type-model.ts";
import type { Call } from "./call.ts";
import type { FactKind, FactOf } from "./facts.ts";
import type { Severity } from "./model.ts";
import { isDocumented } from "../operation-roles.ts";

/** What a check says about a fact. Severity info is an observation: a matter that the documents leave open. */
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
  /** Distinguishes two faults in the same place. It is part of the fingerprint, so it must not hold data of the run. */
  readonly kind?: string;
  /** As of the check, for this verdict alone. */
  readonly restsOn?: readonly string[];
  /** The call that shows the fault, if it is not the call of the fact. */
  readonly call?: Call;
}

export interface Check<Kind extends FactKind> {
  readonly name: string;
  /** A behaviour, such as "Every answer carries the documented properties". */
  readonly title: string;
  /** Why it matters and what to do when the check fails. */
  readonly explanation: string;
  readonly severity: Exclude<Severity, "info">;
  /** The operations that the check can judge. `fits` leaves out those whose answers hold nothing for it. */
  readonly appliesTo: (operation: Operation) => boolean;
  readonly on: Kind;
  /** Needs to know nothing of an operation but its tables, so it fits imported operations too. Default false. */
  readonly anyOperation?: boolean;
  /** Judges only bodies, so it is not run for operations that answer without one. Default true. */
  readonly needsBody?: boolean;
  /** Judges only XML, which the runner asks for where a request changes nothing. Default false. */
  readonly xmlOnly?: boolean;
  /** A single recorded exchange is enough for it; what came before and after may be unknown. Default: true on a call. */
  readonly perExchange?: boolean;
  /**
   * Quotes raw text of an answer, so a finding may hold what a customer wrote; reports of live traffic leave its words
   * out. False for a check that shows only names, numbers, types and property values, which the anonymiser replaces.
   * Default true.
   */
  readonly quotesBody?: boolean;
  /** Judges the items of a list: an empty one shows it nothing, so it has not passed. Default false. */
  readonly aboutItems?: boolean;
  /**
   * Checks without which this one cannot hold, so that what it finds follows from what they find; `answer-schema/Status`
   * for one property, `write-kept/*` for the same property. What shows in the same exchange as a fault of the answer itself follows from that anyway.
   */
  readonly restsOn?: readonly string[];
  /**
   * What varies between runs against the same server, so a comparison of two servers ignores it. result: whether the
   * check passes depends on timing. observations: they depend on the data that happens to be there. Default: nothing.
   */
  readonly volatile?: "result" | "observations";
  /** Undefined: the fact is not the business of this check. An empty list: it passed. */
  readonly run: (fact: FactOf<Kind>, contract: Contract) => readonly Verdict[] | undefined;
}

/** A check of any kind of fact. */
export type AnyCheck = { readonly [Kind in FactKind]: Check<Kind> }[FactKind];

/**
 * Does the operation answer anything that the check judges? The runner asks for XML where a request changes nothing and the
 * answer has a carrier; what is open without a login refuses no credentials.
 */
export function fits({ appliesTo, on, needsBody = true, xmlOnly = false }: AnyCheck, operation: Operation): boolean {
  if (!appliesTo(operation)) return false;
  if (isDocumented(operation)) return true;
  if (operation.anonymous && (xmlOnly || on === "refusal" || on === "admission")) return false;
  if (xmlOnly) return on === "call" && operation.effect === "reads";
  return operation.answer.type !== "none" || !needsBody;
}

/** A value as a finding shows it: JSON, on one line, not longer than a person reads. */
export function show(value: unknown, longest = 160): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? "nothing");
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}
