import { describe, expect, test } from "vitest";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { onEntity, onJson } from "../../src/deviations/rewire.ts";
import type { Json } from "../../src/deviations/requests.ts";
import { systemClock, type Clock } from "../../src/verify/clock.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { balanced, numbers, replica, type ServerTime } from "../support/late-lists.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";
import { sample } from "../support/sample.ts";

/** A list that is behind now and then, or comes from caches, raises no alarm; what the answers show is found all the same. */

type Lateness = (fetch: Fetch, time: ServerTime) => Fetch;

function lag(milliseconds: number, share: number, seed: number): Lateness {
  const next = numbers(seed);
  return (fetch, time) => replica(fetch, time, () => (next() < share ? milliseconds : 0));
}

const spells =
  (milliseconds: number): Lateness =>
  (fetch, time) =>
    replica(fetch, time, (nth) => (Math.floor(nth / 7) % 2) * milliseconds);

const varying =
  (most: number, seed: number): Lateness =>
  (fetch, time) => {
    const next = numbers(seed);
    return replica(fetch, time, () => next() * most);
  };

const cached =
  (keptMs: number, how: "in turn" | "by chance" | "alone", forgets = false): Lateness =>
  (fetch, time) => {
    const next = numbers(keptMs);
    const choose = (nth: number): 0 | 1 => {
      if (how === "alone") return 0;
      return (how === "in turn" ? nth % 2 === 0 : next() < 0.5) ? 0 : 1;
    };
    return balanced(fetch, time, { keptMs, choose, forgets });
  };

const LATE: readonly (readonly [string, Lateness])[] = [
  ...[30, 120, 300].flatMap((most) => [
    ...[0.1, 0.6].map((share) => [`${most} ms after some writes (${share})`, lag(most, share, most)] as const),
    [`in spells of ${most} ms`, spells(most)] as const,
    [`up to ${most} ms`, varying(most, 2)] as const,
  ]),
  ...[300, 2000, 5000].flatMap((keptMs) =>
    (["in turn", "by chance", "alone"] as const).map(
      (how) => [`caches of ${keptMs} ms, ${how}`, cached(keptMs, how)] as const,
    ),
  ),
  ["caches of 2000 ms that a write empties, by chance", cached(2000, "by chance", true)],
  ["a cache of 2000 ms that a write empties", cached(2000, "alone", true)],
];

/** With each third list, a customer comes. */
async function run(
  late: Lateness,
  mode: Mode,
  { arrivesEvery = 0, wrong = (fetch: Fetch): Fetch => fetch } = {},
): Promise<Report> {
  let now = 0;
  const pass = (milliseconds: number): void => void (now += milliseconds);
  const clock: Clock = {
    ...systemClock,
    now: () => now,
    sleep: async (milliseconds) => {
      pass(milliseconds);
      await Promise.resolve();
    },
  };
  const { fetch: right } = createReference({ arrivesEvery });
  const fetch = late(wrong(right), { now: clock.now, pass });
  return verify({ baseUrl: "http://reference.test", fetch }, { mode, auth: [REFERENCE_AUTH] }, clock);
}

const MODES: readonly Mode[] = ["read", "write", "sandbox"];

describe("a list that is behind", () => {
  const cases = LATE.flatMap(([name, late]) =>
    MODES.flatMap((mode) => [0, 3].map((arrivesEvery) => [name, mode, arrivesEvery, late] as const)),
  );

  test.each(sample(cases, 1))(
    "%s: no alarm in mode %s (a customer comes with every list in %i)",
    async (...[, mode, arrivesEvery, late]) => {
      const { findings, failure, unfinished } = await run(late, mode, { arrivesEvery });
      expect(findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
      expect([failure, unfinished]).toEqual([undefined, undefined]);
    },
  );

  const prompt: Lateness = (fetch) => fetch;
  const drops = (each: number, which: "first" | "last" | "any"): ((fetch: Fetch) => Fetch) => {
    let nth = 0;
    return onJson(["list"], (value) => {
      const sessions = value as Json[];
      if (++nth % each !== 0) return sessions;
      const at = which === "first" ? 0 : which === "last" ? sessions.length - 1 : nth % sessions.length;
      return sessions.toSpliced(at, 1);
    });
  };

  const dropping = ([2, 3, 5, 7] as const).flatMap((each) =>
    (["first", "last", "any"] as const).flatMap((which) => MODES.map((mode) => [each, which, mode] as const)),
  );

  test.each(sample(dropping, 1))("and drops a session every %i readings (%s) is found in mode %s", async (...wrong) => {
    const [each, which, mode] = wrong;
    const { findings } = await run(prompt, mode, { wrong: drops(each, which) });
    const causes = findings.filter(({ followsFrom }) => followsFrom === undefined);
    expect(causes.map(({ check }) => check)).toEqual(["list-stable"]);
  });

  test("out of a cache is told once, and what rests on it is skipped", async () => {
    const { observations, results } = await run(cached(5000, "alone"), "write");
    const told = observations.filter(({ message }) => message.includes("findings that rest on it are left out"));
    expect(told).toHaveLength(1);
    expect(results.some(({ reason }) => reason?.includes("the list was found to be behind"))).toBe(true);
  });

  const loses = onEntity(["update"], (entity) => ({ ...entity, CustomerPhone: "" }));
  const mangles = onJson(["list"], (value) => (value as Json[]).map((session) => ({ ...session, Status: 3 })));
  const faulty = [
    ["up to 120 ms", "loses what is written", varying(120, 2), loses, "write-kept"],
    ["a cache of 2000 ms", "shows numbers for names", cached(2000, "in turn"), mangles, "answer-schema"],
  ] as const;
  test.each(sample(faulty, 1))("%s: a server that %s is found", async (_late, _wrong, late, wrong, check) => {
    const { findings } = await run(late, "sandbox", { wrong });
    expect(findings.map((finding) => finding.check)).toContain(check);
  });
});
