import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { knownDeviations } from "../../src/deviations/index.ts";
import type { Fetch, Deviation } from "../../src/deviations/deviation.ts";
import { contract } from "../../src/contract.ts";
import { compareSides } from "../../src/traffic/diff/compare.ts";
import { examineServer, type Side } from "../../src/traffic/diff/side.ts";
import { TJE0 } from "../support/agents.ts";

/** How long an answer takes is not compared, nor are the groups (area `session life`), and these answer others than the credentials of the run. */
const UNSEEN = ["answer-time", "credentials-further"];

/** Every deviation that a comparison can see. */
export const SEEN: readonly Deviation[] = knownDeviations.filter(
  ({ checks, area }) => area !== "session life" && !checks.some((check) => UNSEEN.includes(check)),
);

const fresh = (): Fetch => {
  const mock = createMock({ clock: "2026-03-02T08:30:00Z", sessions: 6 });
  return (request) => mock.fetch(request);
};
const look = (fetch: Fetch): Promise<Side> =>
  examineServer(
    { baseUrl: "http://compared.test", fetch },
    { mode: "sandbox", seed: 1, auth: [TJE0.authorization] },
    contract,
  );

/** Compares a server that is right with one that is wrong, for each of the given. */
export function testComparing(deviations: readonly Deviation[]): void {
  const ids = contract.operations.map(({ id }) => id);
  let right: Side;
  // Every wait is over at once.
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }).setTimerTickMode("nextTimerAsync");
    right = await look(fresh());
  });
  afterAll(() => void vi.useRealTimers());

  it("agrees with itself", async () => {
    const { operations, score } = compareSides(right, await look(fresh()), ids);
    expect(operations.flatMap(({ differences }) => differences)).toEqual([]);
    expect(score).toBe(100);
  });

  it.each(deviations.map((deviation) => [deviation.name, deviation] as const))("%s is seen", async (_, { deviate }) => {
    const { operations, failure, score = 0 } = compareSides(right, await look(deviate(fresh())), ids);
    const differences = operations.flatMap((operation) => operation.differences);
    expect(differences.length > 0 || failure !== undefined).toBe(true);
    expect(score).toBeLessThan(100);
  });
}
