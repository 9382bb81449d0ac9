import { oneLine, printable } from "../../printable.ts";
import XMLBuilder from "fast-xml-builder";
import type { Finding, FindingPlace, Report } from "../model.ts";
import type { BaselineEntry } from "../baseline.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { casesByOperation, reaches, troubles, type Case, type OperationCases } from "./cases.ts";
import { checkPage } from "./check-page.ts";
import { formatPointer, formatSource, plural, shorten } from "./text.ts";

const VALUE_LIMIT = 4000;
// Characters that XML 1.0 does not allow; the body of an answer may contain any.
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

type Node = Readonly<Record<string, unknown>>;

/** A suite per operation and a case per check. Findings below the failure threshold become output of a passing case. */
export const junitReporter: Reporter = {
  name: "junit",
  render: (report, options) => {
    const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
    const suites = casesByOperation(report).map((group) => suite(group, report, options));
    suites.push(...troubles(report).map(({ message, kind }) => runError(report, message, kind)));
    if (options.stale !== undefined && options.stale.length > 0) suites.push(staleEntries(options.stale));
    const total = (key: string): number => suites.reduce((sum, each) => sum + Number(each[key]), 0);
    const root = {
      "@_name": `${report.tool.name} ${xmlText(oneLine(report.target))}`,
      "@_tests": total("@_tests"),
      "@_failures": total("@_failures"),
      "@_errors": total("@_errors"),
      "@_time": seconds(report.durationMs),
      testsuite: suites,
    };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: root }).trimEnd()}\n`;
  },
};

function suite(group: OperationCases, report: Report, options: ReporterOptions): Node {
  const cases = group.cases.map((entry) => testCase(entry, options));
  return {
    "@_name": xmlText(oneLine(group.operation)),
    "@_tests": cases.length,
    "@_failures": cases.filter((each) => each["failure"] !== undefined).length,
    "@_errors": 0,
    "@_skipped": cases.filter((each) => each["skipped"] !== undefined).length,
    "@_time": seconds(group.cases.reduce((sum, each) => sum + each.durationMs, 0)),
    "@_timestamp": report.startedAt.replace(/(?:\.\d+)?Z$/, ""),
    testcase: cases,
  };
}

function testCase(entry: Case, { known, failOn = "error" }: ReporterOptions): Node {
  const isCounted = (each: Finding): boolean => !known?.has(each.fingerprint) && reaches(each.severity, failOn);
  const counted = entry.findings.filter(isCounted);
  const passing = entry.findings.filter((each) => !isCounted(each));
  const [first] = counted;
  const more = counted.length > 1 ? ` (and ${plural(counted.length - 1, "more finding")})` : "";
  // A check that failed without a finding is still a failure.
  const told = entry.shared.filter(isCounted);
  const page = checkPage(entry.check);
  const why = page === undefined ? entry.explanation : `${entry.explanation}\nSee ${page.url}`;
  const silent = entry.status === "failed" && entry.findings.length + entry.shared.length === 0;
  return {
    "@_classname": `so-mock.${xmlText(oneLine(entry.operation))}`,
    "@_name": xmlText(oneLine(entry.check)),
    "@_time": seconds(entry.durationMs),
    ...(entry.status === "skipped" && {
      skipped: { "@_message": xmlText(oneLine(entry.reason ?? "no reason given")) },
    }),
    ...(first !== undefined && {
      failure: {
        "@_message": xmlText(oneLine(shorten(first.message, VALUE_LIMIT)) + more),
        "@_type": first.severity,
        "#text": xmlText([...counted.map((each) => describe(each)), printable(why)].join("\n\n")),
      },
    }),
    ...(first === undefined &&
      told[0] !== undefined && {
        failure: {
          "@_message": xmlText(oneLine(shorten(told[0].message, VALUE_LIMIT))),
          "@_type": told[0].severity,
          "#text": xmlText(
            told.map((each) => oneLine(`Reported with ${each.operation}: ${each.fingerprint}`)).join("\n"),
          ),
        },
      }),
    ...(silent && {
      failure: { "@_message": "the check failed", "@_type": "error", "#text": xmlText(printable(entry.explanation)) },
    }),
    ...(passing.length > 0 && { "system-out": xmlText(passing.map((each) => describe(each, known)).join("\n\n")) }),
  };
}

function describe(finding: Finding, known?: ReadonlySet<string>): string {
  const mark = known?.has(finding.fingerprint) ? " (known)" : "";
  return [
    `${finding.severity}${mark}: ${shorten(finding.message, VALUE_LIMIT)}`,
    `expected: ${shorten(finding.expected, VALUE_LIMIT)}`,
    `received: ${shorten(finding.actual, VALUE_LIMIT)}`,
    `at:       ${formatPointer(finding.pointer)}`,
    ...[...new Set((finding.places ?? []).map(describePlace))].slice(1).map((place) => `also:     ${place}`),
    ...(finding.followsFrom === undefined ? [] : [`follows from: ${finding.followsFrom}`]),
    ...(finding.source === undefined ? [] : [`see:      ${formatSource(finding.source)}`]),
    ...(finding.curl === undefined ? [] : [finding.curl]),
    `id:       ${finding.fingerprint}`,
  ]
    .map(oneLine)
    .join("\n");
}

function describePlace({ operation, pointer, message }: FindingPlace): string {
  return shorten(`${operation}${pointer}: ${message}`, VALUE_LIMIT);
}

/** An error of the run itself, which could not start or did not finish. */
function runError(report: Report, message: string, kind: string): Node {
  const error = {
    "@_message": xmlText(oneLine(message)),
    "@_type": xmlText(oneLine(kind)),
    "#text": xmlText(oneLine(message)),
  };
  const run = { "@_classname": "so-mock", "@_name": "the run", "@_time": seconds(report.durationMs), error };
  const counts = { "@_tests": 1, "@_failures": 0, "@_errors": 1, "@_skipped": 0, "@_time": seconds(report.durationMs) };
  return { "@_name": "run", ...counts, testcase: [run] };
}

/** A stale entry fails the run, so it fails a case too. */
function staleEntries(stale: readonly BaselineEntry[]): Node {
  const cases = stale.map(({ operation, check, message, fingerprint }) => ({
    "@_classname": "so-mock.baseline",
    "@_name": xmlText(oneLine(`${operation} ${check} ${fingerprint}`)),
    "@_time": seconds(0),
    failure: {
      "@_message": "no longer found; remove it from the baseline",
      "@_type": "stale",
      "#text": xmlText(oneLine(message)),
    },
  }));
  const counts = { "@_tests": cases.length, "@_failures": cases.length, "@_errors": 0, "@_skipped": 0 };
  return { "@_name": "baseline", ...counts, "@_time": seconds(0), testcase: cases };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function xmlText(text: string): string {
  return text.replaceAll(NOT_XML, (unit) => `\\u${(unit.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
