import { describe, expect, it } from "vitest";
import { mergeReports } from "../../src/verify/merge.ts";
import { emptyReport, greenReport, sampleReport, unreachableReport } from "../support/sample-report.ts";

const merged = mergeReports(
  { one: sampleReport, other: { ...greenReport, startedAt: "2026-11-21T07:55:02.000Z" } },
  "both",
);

describe("merging reports", () => {
  it("fails a check that failed in one run, and counts each check once", () => {
    expect(merged.summary).toEqual({ checks: 9, passed: 4, failed: 4, skipped: 1, finished: true });
    expect(merged.target).toBe("both");
  });

  it("names the run in ids, so that findings still lead to their exchanges", () => {
    const ids = new Set(merged.exchanges.map(({ id }) => id));
    expect(ids.size).toBe(merged.exchanges.length);
    expect(merged.findings.every(({ exchange }) => ids.has(exchange ?? ""))).toBe(true);
    expect(merged.findings[0]).toMatchObject({ fingerprint: "one:a1b2c3d4e5f60718", exchange: "one:x1" });
    expect(merged.writes[0]?.exchange).toBe("one:x3");
  });

  it("lays the runs one after the other in time, and unites what they saw", () => {
    expect(merged.exchanges.find(({ id }) => id === "other:x1")?.startedAtMs).toBe(2020);
    expect(merged.coverage).toEqual(sampleReport.coverage);
    expect(merged.durationMs).toBeCloseTo(sampleReport.durationMs + greenReport.durationMs);
  });

  it("counts the requests of all, and takes the busiest second of any", () => {
    const paced = (requests: number, busiestSecond: number) => ({
      ...greenReport,
      pace: { requests, busiestSecond, rate: 10 },
    });
    const { pace } = mergeReports({ a: paced(44, 10), b: paced(12, 9) }, "x");
    expect(pace).toEqual({ requests: 56, busiestSecond: 10, rate: 10 });
    expect(merged.pace).toBeUndefined();
  });

  it("keeps the reason why a run could not be", () => {
    expect(mergeReports({ a: emptyReport, b: unreachableReport }, "x").failure).toEqual(unreachableReport.failure);
  });
});
