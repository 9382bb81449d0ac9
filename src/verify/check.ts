/** A check is a value that judges one kind of fact and says what is wrong with it. */

import type { Contract, Operation } from "../model.ts";
import type { Source } from "../type-model.ts";
import type { Call } from "./call.ts";
import { startOf } from "./excerpt.ts";
import type { FactKind, FactOf } from "./facts.ts";
import type { Severity } from "./model.ts";
import { isDocumented } from "../operation-roles.ts";

/** A check's judgement of a fact. Severity info is an observation about something the documents leave open. */
export interface Verdict {
  /** One sentence. */
  readonly message: string;
  /** JSON pointer into the answer; "" when absent. */
  readonly pointer?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** By default the check's own severity. */
  readonly severity?: Severity;
  readonly source?: Source;
  /** Distinguishes two faults in the same place. Part of the fingerprint, so it must not contain data of the run. */
  readonly kind?: string;
  /** Like the check's `restsOn`, for this verdict only. */
  readonly restsOn?: readonly string[];
  /** The call that shows the fault, unless it is the fact's own. */
  readonly call?: Call;
}

export interface Check<Kind extends FactKind> {
  readonly name: string;
  /** A behaviour, such as "Every answer carries the documented properties". */
  readonly title: string;
  /** Why it matters and what to do when the check fails. */
  readonly explanation: string;
  readonly severity: Exclude<Severity, "info">;
  /** The operations that the check can judge. `fits` excludes those whose answers contain nothing to judge. */
  readonly appliesTo: (operation: Operation) => boolean;
  readonly on: Kind;
  /** Needs only the operation's tables, so it fits imported operations too. Default false. */
  readonly anyOperation?: boolean;
  /** Judges only bodies, so operations that answer without one are excluded. Default true. */
  readonly needsBody?: boolean;
  /** Judges only XML, which the runner requests where nothing changes. Default false. */
  readonly xmlOnly?: boolean;
  /** Needs only a single recorded exchange, without those before and after. Default: true for a check of calls. */
  readonly perExchange?: boolean;
  /**
   * Quotes raw text of answers, so findings may contain what a customer wrote; reports of live traffic omit its words.
   * False for a check that shows only names, numbers, types and property values, which the anonymiser replaces. Default
   * true.
   */
  readonly quotesBody?: boolean;
  /** Judges the items of a list, so an empty list does not count as passed. Default false. */
  readonly aboutItems?: boolean;
  /**
   * Checks that this one presupposes: what it finds then follows from their findings. `answer-schema/Status` means one
   * property, `write-kept/*` the same property. Consequences of a faulty answer in the same exchange are found without
   * this.
   */
  readonly restsOn?: readonly string[];
  /**
   * What varies between runs against the same server, so that a comparison of two servers ignores it. result: timing
   * decides whether the check passes. observations: they depend on the data on the server. Default: nothing.
   */
  readonly volatile?: "result" | "observations";
  /** Undefined: the check does not judge this fact. An empty list: it passed. */
  readonly run: (fact: FactOf<Kind>, contract: Contract) => readonly Verdict[] | undefined;
}

/** A check of any kind of fact. */
export type AnyCheck = { readonly [Kind in FactKind]: Check<Kind> }[FactKind];

/**
 * Can the check judge any answer of the operation? XML is requested only where nothing changes and the answer has a
 * carrier; operations open without a login refuse no credentials.
 */
export function fits({ appliesTo, on, needsBody = true, xmlOnly = false }: AnyCheck, operation: Operation): boolean {
  if (!appliesTo(operation)) return false;
  if (isDocumented(operation)) return true;
  if (operation.anonymous && (xmlOnly || on === "refusal" || on === "admission")) return false;
  if (xmlOnly) return on === "call" && operation.effect === "reads";
  return operation.answer.type !== "none" || !needsBody;
}

/** A value as a finding shows it: JSON on one line, shortened. */
export function show(value: unknown, longest = 160): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? "nothing");
  return text.length <= longest ? text : `${startOf(text, longest)} (${text.length} characters)`;
}
