import type { CheckResult, Finding, Report, Severity } from "../model.ts";

/** One check on one operation, with its findings. */
export interface Case {
  readonly check: string;
  readonly operation: string;
  readonly status: CheckResult["status"];
  readonly reason?: string | undefined;
  readonly explanation: string;
  readonly durationMs: number;
  readonly findings: readonly Finding[];
  /** Findings that also concern it but are reported under another operation. */
  readonly shared: readonly Finding[];
}

export interface OperationCases {
  readonly operation: string;
  readonly cases: readonly Case[];
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** True when the severity is at or above the threshold. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] >= RANK[threshold];
}

/** Causes before their consequences, errors first; otherwise in report order. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, followsFrom }: Finding): number => RANK[severity] - (followsFrom === undefined ? 0 : 10);
  return findings.toSorted((one, other) => rank(other) - rank(one));
}

/**
 * The report by operation and check, in order of appearance. A finding without a result, such as that of a check that
 * threw, becomes a failed case, so that no finding is lost.
 */
export function casesByOperation(report: Report): OperationCases[] {
  const findings = Map.groupBy(report.findings, (finding) => caseKey(finding));
  const elsewhere = report.findings.flatMap((finding) =>
    (finding.operations ?? []).slice(1).map((operation) => ({ key: caseKey({ ...finding, operation }), finding })),
  );
  const shared = Map.groupBy(elsewhere, ({ key }) => key);
  const cases = report.results.map((result): Case => {
    const own = findings.get(caseKey(result)) ?? [];
    findings.delete(caseKey(result));
    return { ...result, findings: own, shared: shared.get(caseKey(result))?.map(({ finding }) => finding) ?? [] };
  });
  const explanations = new Map(report.results.map((result) => [result.check, result.explanation]));
  for (const own of findings.values()) {
    const [{ check, operation }] = own as [Finding, ...Finding[]];
    const explanation = explanations.get(check) ?? "";
    cases.push({ check, operation, status: "failed", explanation, durationMs: 0, findings: own, shared: [] });
  }
  return [...Map.groupBy(cases, (entry) => entry.operation)].map(([operation, own]) => ({ operation, cases: own }));
}

function caseKey(of: { readonly check: string; readonly operation: string }): string {
  return `${of.operation} ${of.check}`;
}

/** Why a report without findings proves nothing: the run failed, did not finish, or verified too little. */
export function troubles(report: Report): readonly { readonly kind: string; readonly message: string }[] {
  const { failure, unfinished, unverified, summary } = report;
  const rest = unverified?.join(" ") ?? (summary.passed + summary.failed === 0 ? NOTHING_JUDGED : undefined);
  return [
    ...(failure ? [failure] : []),
    ...(unfinished ? [{ kind: "unfinished", message: unfinished.message }] : []),
    ...(rest !== undefined && summary.finished ? [{ kind: "unverified", message: rest }] : []),
  ];
}

const NOTHING_JUDGED = "Nothing was verified: every check was skipped.";

export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Findings in the baseline; not counted above. */
  readonly known: number;
  /** Consequences of other findings; not counted above. */
  readonly follows: number;
}

export function tally(findings: readonly Finding[], known: ReadonlySet<string> = new Set()): Tally {
  const counts = { error: 0, warning: 0, info: 0, known: 0, follows: 0 };
  for (const finding of findings) {
    if (known.has(finding.fingerprint)) counts.known += 1;
    else if (finding.followsFrom !== undefined) counts.follows += 1;
    else counts[finding.severity] += 1;
  }
  return counts;
}
