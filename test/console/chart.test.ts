import { describe, expect, it } from "vitest";
import { chart } from "../../src/console/page/chart.ts";
import type { ChartPoint } from "../../src/console/live-state/chart-points.ts";

const MINUTE = 60_000;
const START = Date.UTC(2024, 5, 12, 8);

async function scales(waiting: number, longestMs: number): Promise<readonly string[]> {
  const points: ChartPoint[] = [
    { ms: START, waiting: 0, active: 0, longestMs: 0 },
    { ms: START + 30 * MINUTE, waiting, active: 0, longestMs },
  ];
  const svg = String(await chart(points));
  return [...svg.matchAll(/class="scale"[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
}

describe("the chart of the queue", () => {
  it.each([
    [3, 7 * MINUTE, ["4", "2", "0", "10 m", "5 m", "0"]],
    [99, 295 * MINUTE, ["100", "50", "0", "8 h", "4 h", "0"]],
    [1500, 61 * MINUTE, ["2000", "1000", "0", "2 h", "1 h", "0"]],
    [12_345, 30 * 1440 * MINUTE, ["20000", "10000", "0", "720 h", "360 h", "0"]],
  ] as const)("marks %i waiting and a wait of %i ms in one unit each", async (waiting, longestMs, wanted) => {
    expect(await scales(waiting, longestMs)).toEqual(wanted);
  });

  it("leaves room for its longest mark", async () => {
    const svg = String(await chart([{ ms: START, waiting: 12_345, active: 0, longestMs: 0 }]));
    const right = Number(/class="scale" x="(\d+)"/.exec(svg)?.[1]);
    // Twelve units high, a digit is at most seven wide.
    expect(right).toBeGreaterThanOrEqual(5 * 7);
  });
});
