import { describe, expect, it } from "vitest";
import { EXIT, exitCode, type Outcome } from "../../../src/verify/exit-code.ts";
import { exitReason } from "../../../src/verify/exit-reason.ts";
import { cli } from "../../support/cli.ts";
import { render } from "../../support/render.ts";
import { sample } from "../../support/sample.ts";
import {
  emptyReport,
  finding,
  greenReport,
  hostileReport,
  sampleReport,
  unreachableReport,
} from "../../support/sample-report.ts";

const stale = [{ ...finding(), reason: "", date: "2026-01-01" }];

describe("every format", () => {
  it.each(["pretty", "json", "junit", "html", "sarif", "github", "markdown", "ctrf"])(
    "names the page of a finding's check: %s",
    (format) => {
      expect(render(format, sampleReport)).toContain("docs/reference/checks.md#answer-schema");
    },
  );
});

describe("a finding about something that no row documents", () => {
  const [first] = sampleReport.findings;
  const source = { document: "003", table: "ChatSessionEntity", row: 0 };
  const report = { ...sampleReport, findings: first ? [{ ...first, source }] : [] };

  it.each(["pretty", "junit", "html", "sarif", "github", "markdown", "ctrf"])("cites the table alone: %s", (format) => {
    const text = render(format, report);
    expect(text).toMatch(/document 003, table .{0,6}ChatSessionEntity/);
    expect(text).not.toMatch(/row 0/);
  });
});

describe("markdown, for a job summary", () => {
  it("has the verdict, a table of operations and each finding with its evidence", () => {
    const text = render("markdown", sampleReport);
    expect(text).toMatch(/^## so-mock verify: 3 errors, 2 warnings\n/);
    expect(text).toContain("| ChatSessionsForUser | 2 | 2 | 0 |");
    expect(text.match(/^### /gm)).toHaveLength(5);
    expect(text).toMatch(/expected `int32`, received `"427"` · at `\/0\/SessionId` · document 003/);
    expect(text).toMatch(/```sh\ncurl -X POST/);
  });

  it("says when there is nothing, and when there was no run", () => {
    expect(render("markdown", greenReport)).toContain("no deviation from the contract");
    expect(render("markdown", emptyReport)).toContain("nothing was verified");
    expect(render("markdown", unreachableReport)).toMatch(/could not run[^]*Nothing answers/);
    expect(render("markdown", greenReport, { stale })).toContain("no longer found");
  });

  it("lets no text of a server be markup", () => {
    const text = render("markdown", {
      ...hostileReport,
      findings: [
        finding({
          message: "[x](https://evil) @team <img> **b** | `c` #1\n# d\n```",
          actual: "`` | ``",
          curl: "curl\n```\n# e",
        }),
      ],
    });
    const outside = text.replaceAll(/^(`{3,})sh\n[^]*?\n\1$/gm, "").replaceAll(/`[^`\n]*`/g, "");
    expect(outside).not.toMatch(/<(?!!)[a-z]|(?<!\\)\[x\]\(|@team|^# /m);
    expect(text).toContain("````sh\ncurl");
  });
});

describe("ctrf", () => {
  const read = (...args: Parameters<typeof render>) =>
    JSON.parse(render(...args)) as {
      readonly reportFormat: string;
      readonly results: {
        readonly summary: Record<string, number>;
        readonly tests: readonly Record<string, unknown>[];
        readonly tool: object;
      };
    };

  it("has a test per check and operation, with sums that agree", () => {
    const { reportFormat, results } = read("ctrf", sampleReport);
    expect(reportFormat).toBe("CTRF");
    expect(results.tool).toEqual({ name: "so-mock verify", version: "0.1.0" });
    expect(results.summary).toMatchObject({ tests: 9, failed: 3, skipped: 1, passed: 5, pending: 0, other: 0 });
    expect(results.summary["stop"]).toBeGreaterThan(results.summary["start"] ?? 0);
    for (const { name, status, duration } of results.tests) {
      expect([typeof name, typeof duration, ["passed", "failed", "skipped"].includes(String(status))]).toEqual([
        "string",
        "number",
        true,
      ]);
    }
  });

  it("fails where the run failed", () => {
    expect(read("ctrf", unreachableReport).results.summary["failed"]).toBe(1);
    expect(read("ctrf", greenReport, { stale }).results.summary["failed"]).toBe(1);
  });
});

it("junit has the attributes that Jenkins' xUnit plugin knows", () => {
  const [, attributes = ""] = /<testsuites ([^>]*)>/.exec(render("junit", sampleReport)) ?? [];
  expect([...attributes.matchAll(/(\w+)=/g)].map(([, name]) => name)).toEqual([
    "name",
    "tests",
    "failures",
    "errors",
    "time",
  ]);
});

it("sarif names every rule, and places that exist", () => {
  const { runs } = JSON.parse(render("sarif", sampleReport)) as {
    readonly runs: readonly [
      {
        readonly tool: { readonly driver: { readonly rules: readonly { name: string; help: { text: string } }[] } };
        readonly results: readonly {
          locations: readonly [{ physicalLocation: { artifactLocation: { uri: string } } }];
        }[];
      },
    ];
  };
  expect(runs[0].tool.driver.rules.map(({ name }) => name)).toContain("AnswerSchema");
  for (const { help } of runs[0].tool.driver.rules) expect(help.text.length).toBeGreaterThan(5);
  const places = runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
  expect(new Set(places)).toEqual(
    new Set([
      "http://localhost:5000/api/v1/Agents/Chat/ChatSessionsForUser",
      "http://localhost:5000/api/v1/ChatSession/901",
    ]),
  );
});

describe("the last line says why the exit code is what it is", () => {
  const known = new Set(sampleReport.findings.map(({ fingerprint }) => fingerprint));
  it.each<[number, Partial<Outcome>, string]>([
    [
      EXIT.ok,
      { report: greenReport },
      "exit 0: nothing counts against the server in the 2 of 2 checks that mode sandbox can judge",
    ],
    [
      EXIT.findings,
      {},
      "exit 1: 3 findings of severity error or above, in the 8 of 9 checks that mode sandbox can judge",
    ],
    [
      EXIT.findings,
      { failOn: "warning" },
      "exit 1: 5 findings of severity warning or above, in the 8 of 9 checks that mode sandbox can judge",
    ],
    [
      EXIT.notRun,
      { report: unreachableReport },
      "exit 3: Nothing answers at http://localhost:5000 (connection refused).",
    ],
    [
      EXIT.ok,
      { report: { ...greenReport, summary: { ...greenReport.summary, checks: 1050, passed: 1050 } } },
      "exit 0: nothing counts against the server in the 1,050 of 1,050 checks that mode sandbox can judge",
    ],
    [EXIT.staleBaseline, { known, stale: 2 }, "exit 4: 2 entries of the baseline no longer occur"],
    [
      EXIT.nothingVerified,
      { report: emptyReport },
      "exit 5: nothing was verified: 0 of 1 check that mode sandbox can judge",
    ],
  ])("%i", (code, more, wanted) => {
    const outcome: Outcome = { report: sampleReport, failOn: "error", ...more };
    expect(exitReason(exitCode(outcome), outcome)).toBe(wanted);
    expect(exitCode(outcome)).toBe(code);
  });

  it.each(sample(["pretty", "github", "json"], 1))("of a run (%s)", async (format) => {
    const args = [
      "verify",
      "--self",
      "--check",
      "content-type",
      "--operation",
      "ChatSessionsForUser",
      "--format",
      format,
    ];
    const { code, stdout, stderr } = await cli(args);
    const last = (format === "pretty" ? stdout : stderr).trimEnd().split("\n").at(-1);
    expect([code, last]).toEqual([
      0,
      expect.stringMatching(/^exit 0: nothing counts against the server in the \d+ of \d+ checks?/),
    ]);
  });
});
