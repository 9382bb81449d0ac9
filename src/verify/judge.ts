/** Runs the checks over facts as they arrive, and collects their findings, each fault once. Sends nothing. */

import type { Contract } from "../model.ts";
import { jsonOf, type Call } from "./call.ts";
import { type AnyCheck, fits, type Verdict } from "./check.ts";
import type { Clock } from "./clock.ts";
import type { Fact } from "./facts.ts";
import { askedFor, fingerprint, placeOf } from "./fingerprint.ts";
import type { Severity } from "./model.ts";

export interface Fault {
  readonly check: string;
  readonly operation: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly call: Call;
  readonly fingerprint: string;
  /** How often it occurred. */
  count: number;
  /** Ids of the exchanges that show it. */
  readonly calls: Set<string>;
}

interface Tally {
  failed: boolean;
  durationMs: number;
}

export interface Blame {
  readonly check: string;
  readonly kind: string | undefined;
}

export interface Judge {
  readonly judge: (fact: Fact) => void;
  /** What would checks blame the server for? Records nothing. */
  readonly blames: (fact: Fact) => readonly Blame[];
  readonly report: (check: string, severity: Severity, verdict: Verdict, call: Call) => void;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly observations: ReadonlyMap<string, Fault>;
  /** Keys are `check` and `operation`, separated by a space. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Those that saw an empty list; keys as in `tallies`. */
  readonly empty: ReadonlySet<string>;
}

/** Is the fact about an empty list? */
function showsNoItem(fact: Fact): boolean {
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  switch (fact.kind) {
    case "listing":
      return fact.first.sessions.length === 0;
    case "language":
      return fact.plain.sessions.length === 0;
    case "xml":
      return isEmpty(fact.json);
    default:
      return isEmpty(jsonOf(fact.call));
  }
}

/** The check name of a fault in the runner itself: a check that throws is reported instead of passing. */
export const RUNNER_FAULT = "runner-fault";

export function createJudge(
  checks: readonly AnyCheck[],
  contract: Contract,
  clock: Clock,
  onFault: (fault: Fault) => void,
): Judge {
  const faults = new Map<string, Fault>();
  const observations = new Map<string, Fault>();
  const tallies = new Map<string, Tally>();
  const fitting = new Map<string, readonly AnyCheck[]>();
  const empty = new Set<string>();

  /** Checks that judge facts of this kind about this operation. */
  function checksOf({ kind, call }: Fact): readonly AnyCheck[] {
    const key = `${kind} ${call.operation.id}`;
    const known = fitting.get(key) ?? checks.filter((check) => check.on === kind && fits(check, call.operation));
    fitting.set(key, known);
    return known;
  }

  function report(check: string, severity: Severity, verdict: Verdict, call: Call): void {
    const operation = call.operation.id;
    const pointer = verdict.pointer ?? "";
    // For a fault of the whole answer: accepting it for one kind of request does not accept it for others.
    const asked = pointer === "" ? askedFor(call) : "";
    const print = fingerprint(
      check,
      operation,
      pointer,
      asked === "" ? (verdict.kind ?? "") : `${verdict.kind ?? ""} ${asked}`,
    );
    const kept = severity === "info" ? observations : faults;
    const known = kept.get(print);
    if (known) {
      known.count++;
      known.calls.add(call.id);
      return;
    }
    const calls = new Set([call.id]);
    const fault: Fault = { check, operation, severity, verdict, call, fingerprint: print, count: 1, calls };
    kept.set(print, fault);
    if (severity !== "info") onFault(fault);
  }

  /** Checks are pure, and what is blamed before it is judged need not be looked at twice. */
  const blamed = new WeakMap<Fact, Map<AnyCheck, readonly Verdict[] | undefined>>();

  function verdictsOf(check: AnyCheck, fact: Fact): readonly Verdict[] | undefined {
    const known = blamed.get(fact);
    if (known?.has(check)) return known.get(check);
    // `kind` and `on` match; TypeScript cannot narrow a union of pairs by that.
    const run = check.run as (fact: Fact, contract: Contract) => readonly Verdict[] | undefined;
    const verdicts = run(fact, contract);
    known?.set(check, verdicts);
    return verdicts;
  }

  function apply(check: AnyCheck, fact: Fact): void {
    const operation = fact.call.operation.id;
    const begin = clock.now();
    let verdicts: readonly Verdict[] | undefined;
    try {
      verdicts = verdictsOf(check, fact);
    } catch (error) {
      const message = `The check ${check.name} broke while it judged ${operation}: ${String(error)}.`;
      report(RUNNER_FAULT, "error", { message, kind: check.name }, fact.call);
    }
    if (!verdicts) return;
    const key = `${check.name} ${operation}`;
    if (verdicts.length === 0 && check.aboutItems && showsNoItem(fact)) return void empty.add(key);
    const tally = tallies.get(key) ?? { failed: false, durationMs: 0 };
    tallies.set(key, tally);
    const places = new Set<string>();
    for (const verdict of verdicts) {
      const severity = verdict.severity ?? check.severity;
      if (severity !== "info") tally.failed = true;
      // In a list of thousands every item may repeat an observation, so only the first is recorded.
      const place = `${placeOf(verdict.pointer ?? "")} ${verdict.kind ?? ""} ${severity}`;
      if (severity === "info" && places.has(place)) continue;
      places.add(place);
      report(check.name, severity, verdict, verdict.call ?? fact.call);
    }
    tally.durationMs += clock.now() - begin;
  }

  function blames(fact: Fact): readonly Blame[] {
    if (!blamed.has(fact)) blamed.set(fact, new Map());
    return checksOf(fact).flatMap((check) =>
      (verdictsOf(check, fact) ?? [])
        .filter(({ severity }) => severity !== "info")
        .map(({ kind }) => ({ check: check.name, kind })),
    );
  }

  const judge = (fact: Fact): void => checksOf(fact).forEach((check) => apply(check, fact));
  return { judge, blames, report, faults, observations, tallies, empty };
}
