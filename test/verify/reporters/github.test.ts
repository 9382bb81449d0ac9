import { describe, expect, it } from "vitest";
import {
  bigReport,
  finding,
  greenReport,
  hostileReport,
  sampleReport,
  unfinishedReport,
  unreachableReport,
} from "../../support/sample-report.ts";
import { render } from "../../support/render.ts";

const lines = (...args: Parameters<typeof render>): string[] =>
  render(...args)
    .trimEnd()
    .split("\n");

describe("annotations for GitHub", () => {
  it("has one line a finding, errors first, and a summary", () => {
    const all = lines("github", sampleReport);
    expect(all.map((line) => line.split(" ")[0])).toEqual([
      "::error",
      "::error",
      "::error",
      "::warning",
      "::warning",
      "so-mock",
    ]);
    expect(all[0]).toContain("title=ChatSessionsForUser%3A answer-schema::SessionId is a text");
    expect(all[0]).toContain('%0AExpected int32, received "427"%0Aat /0/SessionId.%0ASee document 003');
    expect(all.at(-1)).toBe(
      "so-mock verify http://localhost:5000: 3 errors, 2 warnings, 0 known (9 checks: 4 passed, 4 failed, 1 skipped; 1.8 s)",
    );
  });

  it("leaves known findings out and tells stale entries", () => {
    const known = new Set(sampleReport.findings.map(({ fingerprint }) => fingerprint));
    expect(lines("github", sampleReport, { known })).toEqual([expect.stringContaining("5 known")]);
    const stale = [{ ...finding(), reason: "", date: "2026-01-01" }];
    expect(lines("github", greenReport, { stale })[0]).toMatch(/^::error title=Stale baseline entry a1b2/);
  });

  it("says why there was no run", () => {
    expect(lines("github", unreachableReport)[0]).toMatch(/^::error title=so-mock verify::Nothing answers/);
  });

  it("lets no text of a server be a command or end one", () => {
    const all = lines("github", hostileReport);
    expect(all.length).toBe(2);
    expect(all.filter((line) => line.startsWith("::")).length).toBe(1);
    expect(all.join("")).not.toMatch(/\p{Cc}/u);
    const percent = lines("github", { ...greenReport, findings: [finding({ message: "100%\r\nof, it: all" })] });
    expect(percent[0]).toContain("::100%25%0Aof, it: all%0A");
  });

  it("tells first how the run ended, since GitHub shows ten errors of a step", () => {
    const stale = Array.from({ length: 12 }, () => ({ ...finding(), reason: "", date: "2026-01-01" }));
    const all = lines("github", { ...unfinishedReport, findings: bigReport(40).findings }, { stale });
    expect(all[0]).toMatch(/^::error title=so-mock verify::not finished: /);
    expect(all.length).toBe(11);
    expect(all.at(-1)).toContain("31 of them without an annotation");
    expect(lines("github", greenReport, { stale }).length).toBe(11);
  });

  it("annotates ten of ten thousand findings, and says how many have none", () => {
    const all = lines("github", bigReport(10_000));
    expect(all.length).toBe(11);
    expect(all.at(-1)).toContain("9990 of them without an annotation");
  });

  it("annotates no finding that follows from another one, and counts it apart", () => {
    const [cause, effect] = [finding(), finding({ fingerprint: "ffff", followsFrom: finding().fingerprint })];
    const all = lines("github", { ...greenReport, findings: [effect, cause] });
    expect(all.length).toBe(2);
    expect(all[1]).toContain("1 error, 0 warnings, 0 known, and 1 that follows from these");
  });
});
