/** One line per check and operation: passed, failed, or skipped with a reason. */

import type { AnyCheck } from "../check.ts";
import type { FactKind } from "../facts.ts";
import { RUNNER_FAULT, type Judge } from "../judge.ts";
import type { CheckResult, Mode } from "../model.ts";
import { effectOf } from "../groups/requests.ts";
import { OPERATION_OF } from "../roles.ts";
import type { Scenario } from "../scenario.ts";

export interface Skip {
  readonly scenario: Scenario;
  readonly reason: string;
  /** Undefined: all of the scenario's. */
  readonly operations: readonly string[] | undefined;
}

export function toResults(
  checks: readonly AnyCheck[],
  operations: readonly string[],
  judge: Judge,
  skips: readonly Skip[],
  mode: Mode,
): readonly CheckResult[] {
  const results = checks.flatMap((check) =>
    check.appliesTo
      .filter((operation) => operations.includes(operation))
      .map((operation): CheckResult => {
        const { name, explanation } = check;
        const tally = judge.tallies.get(`${name} ${operation}`);
        if (!tally) {
          const reason = whySkipped(check.on, operation, skips, mode);
          return { check: name, operation, status: "skipped", reason, explanation, durationMs: 0 };
        }
        const durationMs = Math.round(tally.durationMs * 100) / 100;
        return { check: name, operation, status: tally.failed ? "failed" : "passed", explanation, durationMs };
      }),
  );
  return [...results, ...brokenChecks(judge)];
}

function whySkipped(kind: FactKind, operation: string, skips: readonly Skip[], mode: Mode): string {
  const reads = operation === OPERATION_OF.list || effectOf(operation) === "reads";
  if (mode === "read" && !reads) return "mode read sends nothing that could change data";
  const concerned = skips.filter((skip) => (skip.operations ?? skip.scenario.operations).includes(operation));
  const skip = concerned.find(({ scenario }) => scenario.facts.includes(kind)) ?? concerned[0];
  return skip?.reason ?? "no exchange of this run could be judged by it";
}

function brokenChecks(judge: Judge): readonly CheckResult[] {
  const explanation = "A check of the runner itself broke. Please report it together with the exchange.";
  return [...judge.faults.values()]
    .filter(({ check }) => check === RUNNER_FAULT)
    .map(({ check, operation }) => ({ check, operation, status: "failed", explanation, durationMs: 0 }));
}
