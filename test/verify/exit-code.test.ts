import { NO_IO } from "../../scripts/docs/sections.ts";
import { createProgram } from "../../src/cli/main.ts";
import { cli } from "../support/cli.ts";
import { readText } from "../support/root.ts";
import { describe, expect, it } from "vitest";
import { EXIT, EXIT_CODES, exitCode, type Outcome, strongest } from "../../src/verify/exit-code.ts";
import {
  emptyReport,
  greenReport,
  sampleReport,
  unfinishedReport,
  unfinishedWithFindings,
  unreachableReport,
} from "../support/sample-report.ts";

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
    ["a run cut short that found something", { report: unfinishedWithFindings }, EXIT.findings],
    ["a run cut short that found nothing new", { report: unfinishedWithFindings, known }, EXIT.notRun],
    ["a run cut short that found nothing", { report: unfinishedReport }, EXIT.notRun],
    ["a run cut short besides a stale entry", { report: unfinishedReport, stale: 1 }, EXIT.notRun],
    [
      "a run cut short before anything was verified",
      { report: { ...emptyReport, summary: { ...emptyReport.summary, finished: false } } },
      EXIT.notRun,
    ],
    ["a stale entry", { report: greenReport, stale: 1 }, EXIT.staleBaseline],
    ["findings besides a stale entry", { report: sampleReport, stale: 1 }, EXIT.findings],
    ["nothing verified", { report: emptyReport }, EXIT.nothingVerified],
    ["nothing verified besides a stale entry", { report: emptyReport, stale: 1 }, EXIT.nothingVerified],
    [
      "no checks at all",
      {
        report: {
          ...greenReport,
          results: [],
          summary: { checks: 0, passed: 0, failed: 0, skipped: 0, finished: true },
        },
      },
      EXIT.nothingVerified,
    ],
  ])("%s", (_, outcome, code) => {
    expect(exitCode({ report: greenReport, failOn: "error", ...outcome })).toBe(code);
  });
});

describe("of several exit codes", () => {
  it("the strongest wins, in one order", () => {
    expect(EXIT_CODES.map(([code]) => code)).toEqual([2, 1, 3, 5, 4, 0]);
    expect([strongest([0, 4, 5, 3, 1, 2]), strongest([0, 4, 5, 3]), strongest([4, 0]), strongest([])]).toEqual([
      2, 3, 4, 0,
    ]);
  });

  it("each is explained in the help of the commands that end with it", async () => {
    for (const command of ["verify", "check", "diff", "record"]) {
      const { stdout } = await cli([command, "--help"]);
      expect(stdout.split("Exit codes, the strongest first:")[1]?.match(/^ {2}\d(?= {2})/gm)).toEqual(
        EXIT_CODES.map(([code]) => `  ${code}`),
      );
    }
  });

  it("stands in the documentation in the words of the help of every command", async () => {
    const rows = ["cli", "cli-checks"].flatMap((name) => readText(`docs/reference/${name}.md`).split("\n"));
    for (const { name } of [
      { name: "so-mock" },
      ...createProgram(NO_IO).commands.map((each) => ({ name: each.name() })),
    ]) {
      const { stdout } = await cli([...(name === "so-mock" ? [] : [name]), "--help"]);
      const codes = [...(stdout.split(/Exit codes.*:\n/)[1] ?? "").matchAll(/^ {2}(\d) {2}(.+)$/gm)];
      expect(codes.length).toBeGreaterThan(1);
      for (const [, code = "", meaning = ""] of codes) {
        const own = rows.filter((row) => row.includes(`| ${code} | `) && row.includes(`| ${meaning} |`));
        expect(own, `${name}: ${code}  ${meaning}`).not.toEqual([]);
      }
    }
  });

  it("says what the command can meet, and nothing of what it has not", async () => {
    const { stdout: check } = await cli(["check", "--help"]);
    expect(check).toContain("  3  could not run to the end: Ctrl-C\n");
    expect(check).not.toMatch(/the server cannot be reached|nothing was sent/);
    const { stdout: changes } = await cli(["changes", "--help"]);
    expect(changes).toContain("Exit codes:");
    const { stdout: imported } = await cli(["import", "--help"]);
    expect(imported).toContain("Exit codes:");
  });
});
