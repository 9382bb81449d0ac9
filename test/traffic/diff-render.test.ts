import { describe, expect, it } from "vitest";
import type { Diff, Difference, OperationDiff } from "../../src/traffic/diff/model.ts";
import { renderDiff } from "../../src/traffic/diff/render.ts";
import { printOf } from "../../src/traffic/diff/report.ts";

const status: Difference = { kind: "behaviour", what: "the list: status", a: "200", b: "500" };

function operation(at: number, count: number): OperationDiff {
  const own = Array.from({ length: count }, (_, index): Difference => ({
    kind: "shape",
    what: `Property${at}.${index}`,
    a: `string ${"x".repeat(150)}`,
    b: "missing",
  }));
  return { operation: `Operation${at}`, compared: count + 1, equal: 0, score: 0, differences: [...own, status] };
}

function diffOf(operations: readonly OperationDiff[]): Diff {
  const tool = { name: "so-mock diff", version: "0.0.0" };
  return {
    tool,
    a: "http://a.test",
    b: "http://b.test",
    startedAt: "2026-01-01T00:00:00Z",
    compared: 9,
    score: 0,
    operations,
  };
}

const notCompared = Array.from({ length: 20 }, (_, at): OperationDiff => ({
  operation: `Left${at}`,
  compared: 0,
  equal: 0,
  reason: `reason ${at}`,
  differences: [],
}));

describe("the comparison of two servers that hardly agree", () => {
  const diff = diffOf([...Array.from({ length: 40 }, (_, at) => operation(at, 12)), ...notCompared]);

  it("fits in 120 lines at any width, and says first what differs most often", () => {
    for (const width of [60, 100]) {
      const text = renderDiff(diff, "pretty", { width, color: false });
      expect(text.split("\n").length).toBeLessThan(120);
      expect(text).toMatch(/✗ the list: status\n {6}A {2}200\n {6}B {2}500\n {6}in Operation0,[^]* and 36\s+more/);
      expect(text).toMatch(/… and 4\d{2} more differences; --verbose shows them/);
      expect(text).toMatch(/✗ 520 differences, 0 % alike/);
    }
  });

  it("has all of it with --verbose, and where it is short", () => {
    const all = renderDiff(diff, "pretty", { width: 100, color: false, verbose: true });
    expect(all.match(/✗ Property/g)).toHaveLength(480);
    expect(all).not.toContain("--verbose");
    const short = renderDiff(diffOf([operation(1, 3)]), "pretty", { width: 100, color: false });
    expect(short.match(/✗ Property/g)).toHaveLength(3);
  });

  it("says that there is nothing new where the baseline knows all of it", () => {
    const one = operation(1, 1);
    const [known = "", ...others] = one.differences.map((each) => printOf(one.operation, each));
    const said = (all: readonly string[]): string =>
      renderDiff(diffOf([one]), "pretty", { width: 100, color: false, known: new Set(all) });
    expect(said([known, ...others])).toMatch(/✓ No new difference, 0 % alike\n\n2 known differences/);
    expect(said([known])).toContain("✗ 1 new difference, 0 % alike");
    expect(said([])).toContain("✗ 2 differences, 0 % alike");
  });
});
