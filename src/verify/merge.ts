import type { CheckResult, Coverage, Exchange, Finding, Report, WriteEntry, Seen } from "./model.ts";
import { unique, withoutPrototype } from "../values.ts";
import { summaryOf } from "./summary.ts";

/**
 * Merges the reports of several runs against the same contract, such as the dialects of a mock. A run without a name
 * keeps its ids.
 */
export function mergeReports(runs: Readonly<Record<string, Report>>, target: string): Report {
  const named = Object.entries(runs);
  const reports = named.map(([, report]) => report);
  const [first] = reports;
  if (first === undefined) throw new Error("There is no report to merge.");
  const results = mergeResults(reports.flatMap((report) => report.results));
  const offset = (report: Report): number => Date.parse(report.startedAt) - Date.parse(first.startedAt);
  const unverified = reports.find((report) => report.unverified !== undefined)?.unverified;
  const failure = reports.find((report) => report.failure !== undefined)?.failure;
  const unfinished = reports.find((report) => report.unfinished !== undefined)?.unfinished;
  const pace = mergePaces(reports.flatMap((report) => report.pace ?? []));
  return {
    tool: first.tool,
    target,
    mode: first.mode,
    startedAt: first.startedAt,
    durationMs: reports.reduce((sum, report) => sum + report.durationMs, 0),
    summary: summaryOf(
      results,
      reports.every((report) => report.summary.finished),
    ),
    results,
    findings: named.flatMap(([name, report]) =>
      name === "" ? report.findings : report.findings.map((finding) => nameFinding(finding, name)),
    ),
    observations: unique(reports.flatMap((report) => report.observations)),
    coverage: reports.map((report) => report.coverage).reduce(mergeCoverage),
    writes: named.flatMap(([name, report]) =>
      report.writes.map((write): WriteEntry => ({ ...write, exchange: within(name, write.exchange) })),
    ),
    exchanges: named.flatMap(([name, report]) =>
      report.exchanges.map((exchange): Exchange => ({
        ...exchange,
        id: within(name, exchange.id),
        startedAtMs: exchange.startedAtMs + offset(report),
      })),
    ),
    ...(pace && { pace }),
    ...(unfinished !== undefined && { unfinished }),
    ...(unverified !== undefined && { unverified }),
    ...(failure !== undefined && { failure }),
  };
}

/** One run follows another. */
function mergePaces(paces: readonly NonNullable<Report["pace"]>[]): Report["pace"] {
  const last = paces.at(-1);
  return (
    last && {
      requests: paces.reduce((sum, { requests }) => sum + requests, 0),
      busiestSecond: Math.max(...paces.map(({ busiestSecond }) => busiestSecond)),
      rate: last.rate,
    }
  );
}

function within(name: string, id: string): string {
  return name === "" ? id : `${name}:${id}`;
}

/** The same fault in two runs is two findings, so the run's name is part of the fingerprint. */
function nameFinding(finding: Finding, name: string): Finding {
  return {
    ...finding,
    message: `${finding.message} (${name})`,
    fingerprint: `${name}:${finding.fingerprint}`,
    ...(finding.exchange !== undefined && { exchange: `${name}:${finding.exchange}` }),
    ...(finding.followsFrom !== undefined && { followsFrom: `${name}:${finding.followsFrom}` }),
    ...(finding.places && {
      places: finding.places.map((place) => ({
        ...place,
        fingerprint: `${name}:${place.fingerprint}`,
        ...(place.exchange !== undefined && { exchange: `${name}:${place.exchange}` }),
      })),
    }),
  };
}

const RANK: Readonly<Record<CheckResult["status"], number>> = { failed: 2, passed: 1, skipped: 0 };

/** A check failed if it failed in any run, and passed if it passed in at least one and failed in none. */
function mergeResults(results: readonly CheckResult[]): CheckResult[] {
  const pairs = Map.groupBy(results, ({ check, operation }) => `${operation} ${check}`);
  return [...pairs.values()].map((same) => {
    const worst = same.reduce((one, other) => (RANK[other.status] > RANK[one.status] ? other : one));
    return { ...worst, durationMs: same.reduce((sum, { durationMs }) => sum + durationMs, 0) };
  });
}

function mergeCoverage(one: Coverage, other: Coverage): Coverage {
  const types = mergeMaps(one.types, other.types, (a, b) => ({ rows: a.rows, ...mergeSeen(a, b) }));
  const enums = mergeMaps(one.enums, other.enums, (a, b) => ({ values: a.values, ...mergeSeen(a, b) }));
  const statuses = mergeMaps(one.statuses, other.statuses, (a, b) => unique([...a, ...b]));
  return { types, enums, statuses };
}

function mergeSeen(one: Seen, other: Seen): Seen {
  return {
    seen: unique([...one.seen, ...other.seen]),
    unseen: one.unseen.filter((name) => other.unseen.includes(name)),
  };
}

function mergeMaps<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  merge: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const merged: Record<string, Value> = withoutPrototype({ ...one });
  for (const [key, value] of Object.entries(other)) {
    const known = merged[key];
    merged[key] = known === undefined ? value : merge(known, value);
  }
  return merged;
}
