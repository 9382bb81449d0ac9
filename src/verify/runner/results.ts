/** A result for each check and operation: passed, failed, or skipped with a reason. */

import type { Contract, Operation } from "../../model.ts";
import { whyNotReading } from "../../schema/effects.ts";
import { type AnyCheck, fits } from "../check.ts";
import type { FactKind } from "../facts.ts";
import { RUNNER_FAULT, type Judge } from "../judge.ts";
import type { CheckResult, Mode } from "../model.ts";
import type { Scenario } from "../scenario.ts";

export interface Skip {
  readonly scenario: Scenario;
  readonly reason: string;
  /** Undefined: all operations of the scenario. */
  readonly operations: readonly string[] | undefined;
}

/** Why a check of items did not pass. */
export const EMPTY_LIST = "the list was empty";

interface Ran {
  readonly contract: Contract;
  readonly checks: readonly AnyCheck[];
  /** Ids of the operations to judge. */
  readonly operations: readonly string[];
  readonly judge: Judge;
  readonly skips: readonly Skip[];
  readonly mode: Mode;
}

export function toResults({ contract, checks, operations, judge, skips, mode }: Ran): readonly CheckResult[] {
  const byId = new Map(contract.operations.map((operation) => [operation.id, operation]));
  const judged = operations.flatMap((id) => byId.get(id) ?? []);
  const results = checks.flatMap((check) =>
    judged
      .filter((operation) => fits(check, operation))
      .map((known): CheckResult => {
        const operation = known.id;
        const { name, explanation } = check;
        const tally = judge.tallies.get(`${name} ${operation}`);
        if (!tally) {
          const isEmpty = judge.empty.has(`${name} ${operation}`);
          const reason = isEmpty ? EMPTY_LIST : whySkipped(check.on, known, skips, mode);
          return { check: name, operation, status: "skipped", reason, explanation, durationMs: 0 };
        }
        const durationMs = Math.round(tally.durationMs * 100) / 100;
        return { check: name, operation, status: tally.failed ? "failed" : "passed", explanation, durationMs };
      }),
  );
  return [...results, ...brokenChecks(judge)];
}

/** Why mode read skips an operation. */
function notInModeRead(operation: Operation): string {
  const unknown = operation.effect === undefined ? whyNotReading(operation) : undefined;
  return `mode read sends nothing that could change data${unknown === undefined ? "" : `; ${unknown}`}`;
}

function whySkipped(kind: FactKind, operation: Operation, skips: readonly Skip[], mode: Mode): string {
  if (mode === "read" && operation.effect !== "reads") return notInModeRead(operation);
  const concerned = skips.filter(({ operations, scenario }) =>
    operations ? operations.includes(operation.id) : scenario.asks(operation),
  );
  const skip = concerned.find(({ scenario }) => scenario.facts.includes(kind)) ?? concerned[0];
  return skip?.reason ?? "no exchange of this run could be judged by it";
}

function brokenChecks(judge: Judge): readonly CheckResult[] {
  const explanation = "A check of the runner itself broke. Please report it together with the exchange.";
  return [...judge.faults.values()]
    .filter(({ check }) => check === RUNNER_FAULT)
    .map(({ check, operation }) => ({ check, operation, status: "failed", explanation, durationMs: 0 }));
}
