import { describe, expect, it } from "vitest";
import { exitCode } from "../../../src/verify/exit-code.ts";
import { exitReason } from "../../../src/verify/exit-reason.ts";
import { findReporter } from "../../../src/verify/reporters/index.ts";
import { emptyReport, greenReport, unfinishedReport, unfinishedWithFindings } from "../../support/sample-report.ts";

/** A run that was cut short is green in no format. */

const SENTENCE = "not finished: 118 of 171 checks were not reached, because the budget of 5 s was used up";
const render = (format: string, report = unfinishedReport): string =>
  findReporter(format)?.render(report, { width: 120, color: false }) ?? "";

describe("a report of a run that was cut short", () => {
  it.each(["pretty", "json", "junit", "html", "sarif", "github", "markdown", "ctrf"])(
    "%s: says so, with and without findings",
    (format) => {
      expect(render(format)).toContain(SENTENCE);
      expect(render(format, unfinishedWithFindings)).toContain(SENTENCE);
      expect(render(format, greenReport)).not.toContain("not finished");
    },
  );

  it("json: summary.finished", () => {
    expect(JSON.parse(render("json"))).toMatchObject({ summary: { finished: false }, unfinished: { notReached: 118 } });
    expect(JSON.parse(render("json", greenReport))).toMatchObject({ summary: { finished: true } });
  });

  it("junit: an error", () => {
    expect(render("junit")).toMatch(/<testsuites [^>]*errors="1"/);
    expect(render("junit")).toMatch(/<error message="not finished: [^"]*" type="unfinished">/);
  });

  it("html: the headline", () => {
    expect(render("html")).toContain('<p class="verdict error">Not finished</p>');
    expect(render("html", unfinishedWithFindings)).toMatch(
      /<p class="verdict error">\d+ deviations from the contract, and not finished</,
    );
  });

  it("sarif: the invocation was not successful", () => {
    expect(render("sarif")).toContain('"executionSuccessful": false');
  });

  it("github: an annotation", () => {
    expect(render("github")).toMatch(/^::error title=so-mock verify::not finished: 118 of 171/m);
  });

  it("pretty: in place of the good news, and besides the bad", () => {
    expect(render("pretty")).not.toContain("No deviation");
    expect(render("pretty", unfinishedWithFindings)).toMatch(/✗ \d errors.*\n✗ not finished/);
  });
});

describe("a report of a run that verified too little, which ends with 5", () => {
  const WHY = "Of ChatSessionStatus 41.6 % was seen (5 of 12), and the gate asks for 90 %.";
  const below = { ...greenReport, unverified: [WHY] };

  it.each(["pretty", "json", "junit", "html", "sarif", "github", "markdown", "ctrf"])("%s: says why", (format) => {
    expect(render(format, below).replaceAll(/\s+/g, " ").replaceAll("%25", "%").replaceAll("\\", "")).toContain(WHY);
    expect(render(format, below)).not.toMatch(/no deviation from the contract/i);
    expect(render(format, greenReport)).not.toMatch(/was verified|not verified/i);
  });

  it.each([
    ["junit", /<testsuites [^>]*errors="1"/],
    ["html", /class="verdict warning">No\w+ (?:enough )?was verified</],
    ["sarif", '"executionSuccessful": false'],
    ["github", /^::error title=so-mock verify%3A not enough was verified::/],
    ["markdown", /^## so-mock verify: no\w+ (?:enough )?was verified\n/],
    ["ctrf", /"failed": 1\b/],
  ])("%s: is not green, nor where every check was skipped", (format, wanted) => {
    for (const report of [below, emptyReport]) expect(render(format, report)).toMatch(wanted);
    expect(render(format, greenReport)).not.toMatch(wanted);
  });

  it("gives its reason in the last line", () => {
    const outcome = { report: below, failOn: "error" } as const;
    expect(exitReason(exitCode(outcome), outcome)).toMatch(
      /^exit 5: not enough was verified \(.*\): Of ChatSessionStatus/,
    );
  });
});
