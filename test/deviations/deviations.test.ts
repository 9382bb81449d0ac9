import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { MockGroup } from "../../src/mock/groups/group.ts";
import { knownDeviations as deviations } from "../../src/deviations/index.ts";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { AUTH as auth, prove } from "./prove.ts";
import { formatProof, isProved } from "./table.ts";
import { variants } from "./variants.ts";
import { checks } from "../../src/verify/checks/index.ts";
import { everything, sample } from "../support/sample.ts";

// A time of their own, in which every wait is over at once: what they measure is what was waited for, and nothing else.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }).setTimerTickMode("nextTimerAsync");
});
afterAll(() => void vi.useRealTimers());

const fresh = (groups: readonly MockGroup[] = []): Fetch => {
  const mock = createMock({ sessions: 6, groups });
  return (request) => mock.fetch(request);
};

describe("the faulty servers", () => {
  test("are at least 80, each with its own name", () => {
    expect(deviations.length).toBeGreaterThanOrEqual(80);
    expect(new Set(deviations.map(({ name }) => name)).size).toBe(deviations.length);
  });

  test("name checks that exist", () => {
    const known = checks.map(({ name }) => name);
    expect(deviations.flatMap((deviation) => deviation.checks).filter((name) => !known.includes(name))).toEqual([]);
  });

  test("leave no check without a server that it finds", () => {
    const named = new Set(deviations.flatMap((deviation) => deviation.checks));
    expect(checks.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  // For some checks one, all of them in `npm run test:all`.
  const first = Map.groupBy(deviations, ({ checks: [check] }) => check);
  const some = everything ? deviations : sample([...first.values()], 5).flatMap((group) => group.slice(0, 1));

  test.each(some.map((deviation) => [`${deviation.area}: ${deviation.name}`, deviation] as const))(
    "%s is found for the right reason",
    async (_name, deviation) => {
      const { deviations: results } = await prove({ deviations: [deviation], variants: [], fresh, auth, early: true });
      expect(results.filter(({ found }) => !found).map(({ by }) => ({ wanted: deviation.checks, by }))).toEqual([]);
    },
  );
});

describe("the right servers", () => {
  test("are at least 15", () => {
    expect(variants.length).toBeGreaterThanOrEqual(15);
  });

  test.each(sample(variants, 1).map((variant) => [variant.name, variant] as const))(
    "%s raises no alarm",
    async (_name, variant) => {
      const { variants: results } = await prove({ deviations: [], variants: [variant], fresh, auth });
      expect(results.flatMap(({ alarms }) => alarms)).toEqual([]);
    },
  );
});

describe("the proof", () => {
  const [deviation] = deviations;
  const [variant] = variants;

  test("fails when a deviation is missed or a variant alarms", () => {
    if (!deviation || !variant) throw new Error("there are none");
    const missed = { deviation, found: false, by: [], beside: [], bound: 0, durationMs: 1 };
    const found = { deviation, found: true, by: deviation.checks, beside: [], bound: 0, durationMs: 1 };
    const silent = { variant, silent: true, alarms: [] };
    expect(isProved({ deviations: [found], variants: [silent] })).toBe(true);
    expect(isProved({ deviations: [missed], variants: [silent] })).toBe(false);
    const noisy = { ...found, beside: ["answer-schema: Rating is missing."] };
    expect(isProved({ deviations: [noisy], variants: [silent] })).toBe(false);
    expect(formatProof({ deviations: [noisy], variants: [silent] }, false)).toContain("TOO MANY (1 findings beside");
    expect(isProved({ deviations: [found], variants: [{ ...silent, silent: false, alarms: ["x: y"] }] })).toBe(false);
    expect(formatProof({ deviations: [missed], variants: [silent] }, false)).toContain("MISSED (wanted answer-schema");
    expect(formatProof({ deviations: [found], variants: [silent] }, true)).toContain("100 %");
  });
});
