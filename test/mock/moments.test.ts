import { afterEach, describe, expect, it, vi } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

describe("a moment that the kit hands out", () => {
  it("of the clock, the journal or a session can be handed back in", async () => {
    const mock = createMock();
    await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    const [entry] = mock.requests.list();
    expect([mock.clock.now(), entry?.at]).toEqual(["2024-06-12T08:00:00.0000000Z", "2024-06-12T08:00:00.0000000Z"]);
    const added = mock.sessions.add({ WhenRequested: mock.clock.now(), WhenIdle: entry?.at ?? "" });
    expect([added.WhenRequested, added.WhenIdle]).toEqual(["2024-06-12T10:00:00+02:00", "2024-06-12T10:00:00+02:00"]);
    for (const moment of [mock.clock.now(), entry?.at ?? "", added.WhenRequested ?? ""]) {
      mock.clock.advance("1h");
      mock.clock.set(moment);
      expect(mock.clock.now()).toBe("2024-06-12T08:00:00.0000000Z");
      expect(createMock({ clock: moment }).clock.now()).toBe(mock.clock.now());
    }
    expect(mock.requests.find({ at: new Date(mock.clock.nowMs()) })).toEqual([entry]);
  });

  it("without an offset, as the observed dialect shows it, too", () => {
    const mock = createMock({ dialect: "observed" });
    const shown = mock.sessions.get(1)?.WhenRequested ?? "";
    expect(shown).toMatch(/\d$/);
    mock.clock.set(shown);
    expect(createMock({ dialect: "observed", clock: shown }).clock.nowMs()).toBe(mock.clock.nowMs());
    const { WhenRequested } = mock.sessions.add({ WhenRequested: shown });
    expect([WhenRequested, mock.sessions.add().WhenRequested]).toEqual([shown, shown]);
  });

  it("may be a Date, in sessions as well", () => {
    const mock = createMock();
    const at = new Date("2024-05-01T12:00:00Z");
    mock.clock.set(at);
    expect(mock.sessions.add({ WhenRequested: at }).WhenRequested).toBe(mock.sessions.add().WhenRequested);
    expect(() => mock.sessions.add({ WhenRequested: new Date("never") })).toThrow(/WhenRequested must be a date-time/);
  });
});

describe("a duration", () => {
  it.each([
    [250, 250],
    ["30s", 30_000],
    ["1h30m", 5_400_000],
    ["1.5h", 5_400_000],
    ["1d 2h", 93_600_000],
    ["PT30S", 30_000],
    ["PT1H30M", 5_400_000],
    ["P1DT0.5S", 86_400_500],
    ["P2W", 1_209_600_000],
  ])("%s", (given, ms) => {
    const { clock } = createMock();
    const before = clock.nowMs();
    clock.advance(given);
    expect(clock.nowMs() - before).toBe(ms);
  });

  it.each(["P", "PT", "1h30", "30", "s", "PT30", "1m-5s", "-PT5S"])("is not %s", (given) => {
    expect(() => createMock().clock.advance(given)).toThrow(/is not a duration.*clock-duration/);
  });

  it("may delay a fault", () => {
    const mock = createMock();
    mock.fail("*", { delay: "PT0.01S" });
    expect(() => mock.fail("*", { delay: "PT20M" })).toThrow(/fault-option/);
  });
});

describe("the clock system", () => {
  afterEach(() => void vi.useRealTimers());

  it("follows the fake timers of the test runner, whenever they are installed", () => {
    const mock = createMock({ clock: "system" });
    vi.useFakeTimers({ now: new Date("2031-01-01T00:00:00Z") });
    expect(mock.clock.now()).toBe("2031-01-01T00:00:00.0000000Z");
    vi.advanceTimersByTime(90_000);
    expect([mock.clock.now(), mock.clock.frozen]).toEqual(["2031-01-01T00:01:30.0000000Z", false]);
    mock.clock.advance("1h");
    expect(mock.clock.now()).toBe("2031-01-01T01:01:30.0000000Z");
  });
});
