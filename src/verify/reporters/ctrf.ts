import { printableJson } from "../../printable.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { type Case, casesByOperation, reaches, troubles } from "./cases.ts";
import { checkPage } from "./check-page.ts";
import { formatPointer, formatSource } from "./text.ts";

/** Common Test Report Format (ctrf.io): a test per check and operation, for dashboards and comments of many CI systems. */
export const ctrfReporter: Reporter = {
  name: "ctrf",
  render: (report, options) => {
    const cases = casesByOperation(report).flatMap((group) => group.cases);
    const tests: readonly Test[] = [
      ...cases.map((entry) => test(entry, options)),
      ...troubles(report).map(({ message }) => theRun(message)),
      ...(options.stale ?? []).map(({ operation, check, message }): Test => ({
        name: `${operation} ${check} in the baseline`,
        status: "failed",
        duration: 0,
        suite: ["baseline"],
        message: `No longer found; remove it from the baseline. ${message}`,
      })),
    ];
    const count = (status: Test["status"]): number => tests.filter((each) => each.status === status).length;
    const start = Date.parse(report.startedAt);
    const summary = {
      tests: tests.length,
      passed: count("passed"),
      failed: count("failed"),
      skipped: count("skipped"),
      pending: 0,
      other: 0,
      start,
      stop: start + report.durationMs,
    };
    const { name, version } = report.tool;
    const environment = { testEnvironment: report.target };
    const content = { tool: { name, version }, summary, tests, environment };
    return `${printableJson({ reportFormat: "CTRF", specVersion: "0.0.0", generatedBy: name, results: content }, 2)}\n`;
  },
};

interface Test {
  readonly name: string;
  readonly status: "passed" | "failed" | "skipped";
  /** Milliseconds. */
  readonly duration: number;
  readonly suite: readonly string[];
  readonly tags?: readonly string[];
  readonly message?: string;
  readonly trace?: string;
}

/** A run that could not start, did not finish or verified too little is a failed test. */
function theRun(message: string): Test {
  return { name: "the run", status: "failed", duration: 0, suite: ["run"], message };
}

function test(entry: Case, { known, failOn = "error" }: ReporterOptions): Test {
  const { check, operation, reason } = entry;
  const counted = [...entry.findings, ...entry.shared].filter(
    (each) => !known?.has(each.fingerprint) && reaches(each.severity, failOn),
  );
  const silent = entry.status === "failed" && entry.findings.length + entry.shared.length === 0;
  const status = entry.status === "skipped" ? "skipped" : counted.length > 0 || silent ? "failed" : "passed";
  const trace = counted.map(({ message, expected, actual, pointer, source, curl }) =>
    [
      message,
      ...(expected === "" && actual === "" ? [] : [`expected: ${expected}`, `received: ${actual}`]),
      `at: ${formatPointer(pointer)}`,
      ...(source ? [`see: ${formatSource(source)}`] : []),
      ...(curl === undefined ? [] : [curl]),
    ].join("\n"),
  );
  const page = checkPage(check);
  const explained = page === undefined ? [] : [`See ${page.url}`];
  return {
    name: `${operation} ${check}`,
    status,
    duration: Math.round(entry.durationMs),
    suite: [operation],
    tags: [check],
    ...(counted[0] && { message: counted[0].message, trace: [...trace, ...explained].join("\n\n") }),
    ...(reason !== undefined && { message: reason }),
  };
}
