import { describe, expect, it } from "vitest";
import { createLiveState } from "../../../src/console/live-state/live-state.ts";
import { openMock } from "../../../src/mock/open-mock.ts";
import { msOf } from "../../../src/time/instant.ts";

const MINUTE = 60_000;

describe("the live state of a world", () => {
  it("tells each session's events at their own moments, however far the clock leaps", () => {
    const open = openMock({ simulate: 3, sessions: 0 });
    const liveState = createLiveState(undefined, open);
    const before = open.mock.clock.nowMs();
    open.mock.clock.advance("10m");
    const talked = liveState.sessions().find(({ Status }) => Status === "UserLast" || Status === "CustomerLast");
    const times = talked ? liveState.timeline(talked).map(({ at }) => msOf(at)) : [];
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(new Set(times).size).toBeGreaterThan(3);
    expect(times.every((ms) => ms > before && ms <= open.mock.clock.nowMs())).toBe(true);
    liveState.close();
  });

  it("draws the last half hour in steps of five seconds, however often it is read", () => {
    const open = openMock({ simulate: 3, sessions: 0 });
    const liveState = createLiveState(undefined, open);
    for (let turn = 0; turn < 600; turn++) {
      open.mock.clock.advance(100);
      liveState.points();
    }
    const lastMinute = liveState.points().filter(({ ms }) => ms > open.mock.clock.nowMs() - MINUTE);
    expect(lastMinute.length).toBeGreaterThan(10);
    expect(lastMinute.length).toBeLessThan(15);
    open.mock.clock.advance("2h");
    const points = liveState.points();
    const [first, last] = [points[0], points.at(-1)];
    expect((last?.ms ?? 0) - (first?.ms ?? 0)).toBeLessThan(31 * MINUTE);
    expect(points.length).toBeGreaterThan(100);
    expect(points.length).toBeLessThan(363);
    liveState.close();
  });

  it("continues when it was not read for long", () => {
    const open = openMock();
    const liveState = createLiveState(undefined, open);
    const [, second] = liveState.points().slice(-2);
    open.mock.clock.advance("1h");
    const points = liveState.points();
    expect(points.map(({ ms }) => open.mock.clock.nowMs() - ms)).toEqual([30 * MINUTE, 0]);
    expect(points.map(({ longestMs }) => longestMs - (second?.longestMs ?? 0))).toEqual([30 * MINUTE, 60 * MINUTE]);
    liveState.close();
  });

  it("starts the curve over when the clock goes back", () => {
    const open = openMock();
    const liveState = createLiveState(undefined, open);
    expect(liveState.points().length).toBe(31);
    open.mock.clock.set("2024-01-01T00:00:00Z");
    expect(liveState.points().length).toBe(1);
    liveState.close();
  });
});
