/** Turns the result of a comparison into a report of findings, for every reporter and the baseline. Pure. */

import { fingerprint } from "../../verify/fingerprint.ts";
import type { CheckResult, Finding, Mode, Report } from "../../verify/model.ts";
import { plural } from "../../verify/reporters/text.ts";
import type { Diff, Difference, OperationDiff } from "./model.ts";
import { summaryOf } from "../../verify/summary.ts";

/** The kind of a difference, in place of a finding's check. */
const CHECK: Readonly<Record<Difference["kind"], string>> = { shape: "diff-shape", behaviour: "diff-behaviour" };

const EXPLANATION: Readonly<Record<Difference["kind"], string>> = {
  shape: "The two servers answer with other properties, or with other types of them.",
  behaviour: "The two servers answer the same request with another status, media type or error, or break another rule.",
};

export function toReport(diff: Diff, mode: Mode, durationMs: number): Report {
  const { a, b, operations, failure, unfinished } = diff;
  const results = failure ? [] : operations.flatMap(toResults);
  const unverified = whyUnverified(diff);
  return {
    tool: diff.tool,
    target: `${a} and ${b}`,
    mode,
    startedAt: diff.startedAt,
    durationMs: Math.round(durationMs),
    summary: summaryOf(results, failure === undefined && unfinished === undefined),
    ...(unverified !== undefined && { unverified: [unverified] }),
    results,
    findings: failure ? [] : operations.flatMap(toFindings),
    observations: [],
    coverage: { types: {}, enums: {}, statuses: {} },
    writes: [],
    exchanges: [],
    points: diff.compared,
    ...(unfinished && {
      unfinished: { reason: unfinished.message, notReached: 0, message: `${unfinished.target}: ${unfinished.message}` },
    }),
    ...(failure && { failure: { kind: "unreachable", message: `${failure.target}: ${failure.message}` } }),
  };
}

function whyUnverified({ failure, score, empty = [], compared }: Diff): string | undefined {
  if (failure || score !== undefined) return undefined;
  if (empty.length === 0) return "Nothing was compared.";
  return `Only ${plural(compared, "point")} could be compared, and no session, since the list of ${empty.join(" and of ")} is empty.`;
}

function toResults({ operation, compared, reason, differences }: OperationDiff): CheckResult[] {
  return (["shape", "behaviour"] as const).map((kind) => {
    const isDifferent = differences.some((each) => each.kind === kind);
    return {
      check: CHECK[kind],
      operation,
      status: compared === 0 ? "skipped" : isDifferent ? "failed" : "passed",
      ...(reason !== undefined && { reason }),
      explanation: EXPLANATION[kind],
      durationMs: 0,
    };
  });
}

function toFindings({ operation, differences }: OperationDiff): Finding[] {
  return differences.map((difference) => ({
    check: CHECK[difference.kind],
    operation,
    severity: "error",
    message: `${difference.what}: ${difference.a} in the first, ${difference.b} in the second.`,
    pointer: difference.kind === "shape" ? `/${difference.what.replaceAll(".", "/")}` : "",
    expected: difference.a,
    actual: difference.b,
    fingerprint: printOf(operation, difference),
  }));
}

/** The same difference between the same servers always gets the same fingerprint. */
export function printOf(operation: string, { kind, what, a, b }: Difference): string {
  return fingerprint(CHECK[kind], operation, "", [what, a, b].join("\n"));
}
