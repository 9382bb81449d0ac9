import { printableJson } from "../../printable.ts";
import { placesOf } from "../findings.ts";
import type { Finding, Report } from "../model.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { checkPage } from "./check-page.ts";

/** The report for programs. Keys and their order are stable; contracts/report.schema.json documents them. */
export const jsonReporter: Reporter = {
  name: "json",
  render: (report, options) => `${printableJson(toJson(report, options), 2)}\n`,
};

function toJson(report: Report, { known = new Set(), stale = [], unjudged = [] }: ReporterOptions): object {
  const { tool, target, mode, startedAt, durationMs, summary, findings, observations, coverage, writes } = report;
  return {
    tool: { name: tool.name, version: tool.version },
    target,
    mode,
    startedAt,
    durationMs,
    summary,
    findings: findings.map((finding) => findingToJson(finding, known)),
    observations,
    coverage,
    writes,
    results: report.results,
    exchanges: report.exchanges,
    baseline: { known: findings.filter(({ fingerprint }) => known.has(fingerprint)).length, stale, unjudged },
    ...(report.traffic === undefined ? {} : { traffic: report.traffic }),
    ...(report.pace === undefined ? {} : { pace: report.pace }),
    ...(report.unfinished === undefined ? {} : { unfinished: report.unfinished }),
    ...(report.unverified === undefined ? {} : { unverified: report.unverified }),
    ...(report.failure === undefined ? {} : { failure: report.failure }),
  };
}

/** Every key is always present; absent values are null. */
function findingToJson(finding: Finding, known: ReadonlySet<string>): object {
  return {
    check: finding.check,
    operation: finding.operation,
    severity: finding.severity,
    message: finding.message,
    pointer: finding.pointer,
    expected: finding.expected,
    actual: finding.actual,
    source: finding.source ?? null,
    exchange: finding.exchange ?? null,
    curl: finding.curl ?? null,
    fingerprint: finding.fingerprint,
    page: checkPage(finding.check)?.url ?? null,
    known: known.has(finding.fingerprint),
    operations: finding.operations ?? [finding.operation],
    followsFrom: finding.followsFrom ?? null,
    places: placesOf(finding).map((place) => ({
      operation: place.operation,
      message: place.message,
      pointer: place.pointer,
      expected: place.expected,
      actual: place.actual,
      exchange: place.exchange ?? null,
      fingerprint: place.fingerprint,
    })),
  };
}
