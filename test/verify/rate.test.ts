import { describe, expect, test } from "vitest";
import { describePlan } from "../../src/cli/verify/list-requests.ts";
import { rehearse } from "../../src/cli/verify/self-target.ts";
import { rehearsalClock } from "../../src/verify/clock.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { formatDuration } from "../../src/verify/reporters/text.ts";
import { verify } from "../../src/verify/run.ts";
import { createPacer } from "../../src/verify/runner/pacer.ts";
import { defaultRate } from "../../src/verify/target.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";
import { sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** A run is a polite guest: at most so many requests a second. */

interface Ran {
  readonly report: Report;
  readonly times: readonly number[];
  readonly claims: readonly number[];
}

async function run(
  mode: Mode,
  rate: number | undefined,
  more: { budgetSeconds?: number; busy?: number } = {},
): Promise<Ran> {
  const reference = createReference({ sessions: 1 });
  const clock = rehearsalClock();
  const [times, claims]: [number[], number[]] = [[], []];
  const fetch = (request: Request): Promise<Response> => {
    times.push(clock.now());
    if (request.url.endsWith("PickUpFirstChatSession")) claims.push(clock.now());
    if (more.busy !== undefined && times.length % more.busy === 0) {
      return Promise.resolve(new Response("", { status: 429, headers: { "retry-after": "1" } }));
    }
    return reference.fetch(request);
  };
  const { budgetSeconds } = more;
  const report = await verify(
    { baseUrl: "http://crm.test", fetch },
    {
      auth: [REFERENCE_AUTH],
      mode,
      ...(rate !== undefined && { rate }),
      ...(budgetSeconds !== undefined && { budgetSeconds }),
    },
    clock,
  );
  return { report, times, claims };
}

/** The most of them within one second. */
const busiest = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1000).length));

describe("a run with a rate", () => {
  const rates: readonly (readonly [Mode, number])[] = [
    ["write", 3],
    ["read", 10],
    ["read", 0.5],
    ["write", 10],
    ["sandbox", 10],
  ];
  test.each(sample(rates, 2))("mode %s: never more than %s requests within any second", async (mode, rate) => {
    const { report, times } = await run(mode, rate);
    expect(busiest(times)).toBeLessThanOrEqual(Math.max(1, rate));
    expect(report.summary.finished).toBe(true);
    expect(report.findings).toEqual([]);
    expect(report.pace).toEqual({ requests: times.length, busiestSecond: busiest(times), rate });
    const planned = await rehearse({ auth: [REFERENCE_AUTH], mode, rate });
    expect(Math.abs(planned.exchanges.length - times.length) / times.length).toBeLessThan(0.1);
    expect(Math.abs(planned.durationMs - report.durationMs) / report.durationMs).toBeLessThan(0.1);
    const fewer = mode === "write" ? " (fewer while customers wait)" : "";
    const said = `${planned.exchanges.length} requests${fewer}, at ${rate} a second, about ${formatDuration(planned.durationMs)}`;
    expect(describePlan(planned, { rate })).toBe(`mode ${mode}, about ${said}`);
  });

  itInTestAll("does not charge its time to the budget", async () => {
    const { report } = await run("write", 10, { budgetSeconds: 3 });
    expect(report.durationMs).toBeGreaterThan(15_000);
    expect(report.summary.finished).toBe(true);
  });

  test("sends what only means something at the same time as a burst, and rests for a second", async () => {
    const { claims, times } = await run("write", 10);
    const bursts = [...Map.groupBy(claims, (time) => time)].filter(([, same]) => same.length > 1);
    expect(bursts.length).toBeGreaterThan(0);
    for (const [at, same] of bursts) {
      expect(same.length).toBeLessThanOrEqual(10);
      expect(times.filter((time) => Math.abs(time - at) < 1000 && time !== at)).toEqual([]);
    }
  });

  test("halves its rate when the server answers 429, and goes on", async () => {
    const { report, times } = await run("read", 10, { busy: 15 });
    expect(report.pace?.rate).toBeLessThan(10);
    expect(report.summary.finished).toBe(true);
    expect(report.findings).toEqual([]);
    expect(busiest(times.slice(20))).toBeLessThanOrEqual(5);
  });

  test("without one, 429 makes a rate of what it was", async () => {
    const { report } = await run("read", undefined, { busy: 15 });
    expect(report.pace?.rate).toBeGreaterThan(0);
    expect(report.summary.finished).toBe(true);
  });
});

test("what was asked before the run takes its place in the rate", async () => {
  const reference = createReference({ sessions: 1 });
  const clock = rehearsalClock();
  const times: number[] = [];
  const fetch = (request: Request): Promise<Response> => {
    times.push(clock.now());
    return reference.fetch(request);
  };
  const pacer = createPacer(clock, 2);
  for (const _ of [1, 2]) {
    // eslint-disable-next-line no-await-in-loop
    await pacer.turn(undefined);
    times.push(clock.now());
  }
  const { pace } = await verify(
    { baseUrl: "http://crm.test", fetch, pacer },
    { auth: [REFERENCE_AUTH], rate: 2 },
    clock,
  );
  expect(busiest(times)).toBe(2);
  expect(pace).toEqual({ requests: times.length, busiestSecond: 2, rate: 2 });
});

test("requests that were under way together halve the rate once", () => {
  const clock = rehearsalClock();
  const pacer = createPacer(clock, 8);
  pacer.halve();
  pacer.halve();
  expect(pacer.rate()).toBe(4);
});

test.each([
  ["http://localhost:4010", undefined],
  ["http://127.0.0.1:4010/base", undefined],
  ["http://127.1.2.3", undefined],
  ["http://[::1]:80", undefined],
  ["http://api.localhost", undefined],
  ["https://crm.example.com/Cust12345", 10],
  ["http://127.0.0.1.example.com", 10],
  ["http://10.0.0.7", 10],
])("the rate of %s is %s where nothing is said", (baseUrl, rate) => {
  expect(defaultRate(baseUrl)).toBe(rate);
});
