import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import {
  bigReport,
  emptyReport,
  finding,
  greenReport,
  HOSTILE,
  hostileReport,
  sampleReport,
  unreachableReport,
} from "../../support/sample-report.ts";
import { render } from "../../support/render.ts";
import { cpuMs } from "../../support/own-time.ts";

const known = new Set(sampleReport.findings.map(({ fingerprint }) => fingerprint));

describe("the terminal's report", () => {
  it("says per operation what passed, what failed, what was skipped and why", () => {
    const text = render("pretty", sampleReport);
    expect(text).toMatch(
      /ChatSessionsForUser\n {2}✓ 2 passed select-nulls, content-type\n {2}✗ answer-schema 2 findings/,
    );
    expect(text).toMatch(/ResetChatSession\n {2}○ 1 skipped answer-schema: no session of its own to reset/);
  });

  it("gives of a finding the sentence, both values, pointer, row, explanation and its page, curl and fingerprint", () => {
    const text = render("pretty", sampleReport, { width: 100 });
    for (const line of [
      "✗ error  SessionId is a text where the table says int32.",
      "expected  int32",
      'received  "427"',
      "at        /0/SessionId",
      'see       document 003, table "ChatSessionEntity", row 1',
      "Every documented property of the answer is there with the documented type.",
      "See docs/reference/checks.md#answer-schema\n",
      "id        a1b2c3d4e5f60718",
    ]) {
      expect(text).toContain(line);
    }
  });

  it("shows each further place once, and of other operations which they are", () => {
    const [first] = sampleReport.findings;
    const place = { ...finding(), pointer: "/0/Rank", expected: "int32", actual: "nothing" };
    const places = ["SaveChatSessionEntity", "SaveChatSessionEntity", "ResetChatSession"].map((operation) => ({
      ...place,
      operation,
    }));
    const at = { ...place, operation: "ResetChatSession" };
    const text = render("pretty", { ...sampleReport, findings: [{ ...first, ...at, places: [at, at, ...places] }] });
    expect(text.match(/and at .*/g)).toEqual([
      "and at    SaveChatSessionEntity /0/Rank: expected int32, received nothing",
    ]);
  });

  it("counts requests that were sent once more, so that no second has more than the run", () => {
    const report = { ...greenReport, pace: { requests: 60, busiestSecond: 54, rate: null } };
    expect(render("pretty", report, { width: 200 })).toContain("60 requests, at most 54 in a second");
    expect(render("html", report)).toMatch(/Requests[^]{0,80}60/);
  });

  it("breaks a curl between options only, so that it can be pasted", () => {
    const text = render("pretty", sampleReport, { width: 60 });
    const [curl = ""] = /curl [\s\S]*?--data ''/.exec(text) ?? [];
    expect(curl.replaceAll(/ \\\n\s+/g, " ")).toBe(sampleReport.findings[0]?.curl);
  });

  it("ends with the verdict and the coverage before it", () => {
    const text = render("pretty", sampleReport);
    expect(text).toMatch(/ChatSessionEntity +██░+ {2}5 of 33 rows/);
    expect(text).toMatch(/PutChatSessionEntity +200, 400, 404/);
    expect(text.trimEnd()).toMatch(
      /✗ 3 errors, 2 warnings\n.*9 checks: 4 passed, 4 failed, 1 skipped · 6 requests · 1\.8 s$/,
    );
  });

  it.each([
    ["all is well", greenReport, {}, "✓ No deviation from the contract"],
    ["nothing is new", sampleReport, { known }, "✓ Nothing new, besides 5 known findings"],
    ["all was skipped", emptyReport, {}, "! Nothing was verified."],
    ["there is no server", unreachableReport, {}, "✗ Could not run. Nothing answers at http://localhost:5000"],
  ])("says so when %s", (_, report, options, words) => {
    expect(render("pretty", report, options)).toContain(words);
  });

  it("lists stale entries of the baseline", () => {
    const stale = [{ ...finding(), reason: "", date: "2026-01-01" }];
    expect(render("pretty", greenReport, { stale, width: 200 })).toMatch(
      /Stale {2}.*\n.*ChatSessionsForUser › answer-schema, a1b2/,
    );
  });

  it.each([40, 80, 200])("keeps within %i columns, commands to paste aside", (width) => {
    for (const report of [sampleReport, greenReport, emptyReport, unreachableReport]) {
      const wide = render("pretty", report, { width })
        .split("\n")
        .filter((line) => stringWidth(line) > width);
      expect(wide.filter((line) => !line.includes("http://localhost:5000/api"))).toEqual([]);
    }
  });

  it("uses colour only when told, and says the same without", () => {
    const [plain, colored] = [false, true].map((color) => render("pretty", sampleReport, { color }));
    expect(plain).not.toContain("\u001b");
    expect(colored).toContain("\u001b[31m");
    expect(stripVTControlCharacters(colored ?? "")).toBe(plain);
  });

  it("writes out what would steer the terminal", () => {
    const text = render("pretty", hostileReport);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(text).toContain("\\u001b[31m");
    expect(text.length).toBeLessThan(20_000);
  });

  it("tells of ten thousand findings the first, and how many more there are, at once", () => {
    let text = "";
    expect(cpuMs(() => void (text = render("pretty", bigReport(10_000), { color: true })))).toBeLessThan(2000);
    expect(text).toMatch(/… and 9,9\d\d more findings; --verbose shows them/);
    expect(text.split("\n").length).toBeLessThanOrEqual(120);
    expect(text).toContain("10,000 errors");
  });

  it("names the page of the check of each cause that it gives evidence for, also where there are many", () => {
    const text = render("pretty", bigReport(200));
    const shown = [...text.matchAll(/^── .* › (\S+)\n(.*)$/gm)];
    expect(shown.length).toBeGreaterThan(1);
    for (const [, check, line] of shown) expect(line).toBe(`   See docs/reference/checks.md#${check}`);
  });

  it("does not lose a finding whose check is not among the results", () => {
    const report = { ...greenReport, findings: [finding({ check: "runner-fault", message: HOSTILE.slice(0, 9) })] };
    expect(render("pretty", report)).toContain("ChatSessionsForUser › runner-fault");
  });
});
