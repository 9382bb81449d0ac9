import { describe, expect, it } from "vitest";
import { EXIT, exitCode, type Outcome } from "../../src/verify/exit-code.ts";
import { emptyReport, greenReport, sampleReport, unreachableReport } from "../support/sample-report.ts";

const known = new Set(sampleReport.findings.map(({ fingerprint }) => fingerprint));
const warnings = { ...sampleReport, findings: sampleReport.findings.filter(({ severity }) => severity === "warning") };
const infos = {
  ...sampleReport,
  findings: sampleReport.findings.map((each) => ({ ...each, severity: "info" as const })),
};

describe("the exit code", () => {
  it.each<[string, Partial<Outcome>, number]>([
    ["nothing found", { report: greenReport }, EXIT.ok],
    ["errors", { report: sampleReport }, EXIT.findings],
    ["warnings, when errors fail", { report: warnings }, EXIT.ok],
    ["warnings, when warnings fail", { report: warnings, failOn: "warning" }, EXIT.findings],
    ["info never counts", { report: infos, failOn: "warning" }, EXIT.ok],
    ["known findings only", { report: sampleReport, known, failOn: "warning" }, EXIT.ok],
    ["one finding that is not known", { report: sampleReport, known: new Set([...known].slice(1)) }, EXIT.findings],
    ["no server", { report: unreachableReport }, EXIT.notRun],
    ["an interrupted run, whatever it found", { report: sampleReport, interrupted: true }, EXIT.notRun],
    ["an interrupted run that found nothing", { report: greenReport, interrupted: true }, EXIT.notRun],
    ["a stale entry", { report: greenReport, stale: 1 }, EXIT.staleBaseline],
    ["findings besides a stale entry", { report: sampleReport, stale: 1 }, EXIT.findings],
    ["nothing verified", { report: emptyReport }, EXIT.nothingVerified],
    ["nothing verified besides a stale entry", { report: emptyReport, stale: 1 }, EXIT.nothingVerified],
    [
      "no checks at all",
      { report: { ...greenReport, results: [], summary: { checks: 0, passed: 0, failed: 0, skipped: 0 } } },
      EXIT.nothingVerified,
    ],
  ])("%s", (_, outcome, code) => {
    expect(exitCode({ report: greenReport, failOn: "error", ...outcome })).toBe(code);
  });
});
