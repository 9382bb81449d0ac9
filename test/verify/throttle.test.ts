import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { systemClock, type Clock } from "../../src/verify/clock.ts";
import { exitCode } from "../../src/verify/exit-code.ts";
import type { Call } from "../../src/verify/call.ts";
import { isEnded } from "../../src/verify/entity/session.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { askedToWait } from "../../src/verify/runner/throttle.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";
import { sample } from "../support/sample.ts";

const NOW = "2024-03-01T10:00:00Z";

test.each<[number, Record<string, string>, number | undefined]>([
  [429, {}, 1000],
  [429, { "retry-after": "7" }, 7000],
  [429, { "retry-after": "0" }, 0],
  [429, { "retry-after": "soon" }, 1000],
  [429, { "retry-after": "Fri, 01 Mar 2024 10:00:05 GMT" }, 5000],
  [429, { "retry-after": "Fri, 01 Mar 2024 09:00:00 GMT" }, 0],
  [429, { "retry-after": "Fri, 01 Mar 2024 12:00:05 GMT", date: "Fri, 01 Mar 2024 12:00:00 GMT" }, 5000],
  [503, { "retry-after": "3" }, 3000],
  [503, {}, undefined],
  [500, { "retry-after": "3" }, undefined],
  [200, { "retry-after": "3" }, undefined],
])("%i with %j asks to wait %s ms", (status, headers, ms) => {
  const answer = { status, reason: "", headers, decoded: {} } as unknown as NonNullable<Call["answer"]>;
  expect(askedToWait({ answer }, NOW)).toBe(ms);
});

/** A clock whose sleep is over at once, and counts. */
function patientClock(): Clock & { readonly slept: number[] } {
  let ahead = 0;
  const slept: number[] = [];
  return {
    ...systemClock,
    now: () => systemClock.now() + ahead,
    sleep: (ms) => {
      slept.push(Math.round(ms));
      ahead += ms;
      return Promise.resolve();
    },
    slept,
  };
}

interface Ran {
  readonly report: Report;
  readonly slept: readonly number[];
  readonly open: number;
}

/** `busy` answers a request, by its number from 1 on, in place of the server. */
async function run(busy: (round: number) => Response | undefined, mode: Mode): Promise<Ran> {
  const reference = createReference({ sessions: 1 });
  const clock = patientClock();
  let round = 0;
  const fetch = (request: Request): Promise<Response> =>
    Promise.resolve(busy(++round)).then((response) => response ?? reference.fetch(request));
  const target = { baseUrl: "http://reference.test", fetch };
  const report = await verify(target, { auth: [REFERENCE_AUTH], mode }, clock);
  const open = reference.world.all().filter((session, index) => index > 0 && !isEnded(session)).length;
  return { report, slept: clock.slept, open };
}

const tooMany = (seconds: string): Response =>
  new Response("", { status: 429, statusText: "Too Many Requests", headers: { "retry-after": seconds } });

test("a run leaves no listener behind on the signal that may end it", async () => {
  const { signal } = new AbortController();
  const mock = createMock();
  let round = 0;
  const throttled = new Response("", { status: 429, headers: { "retry-after": "0" } });
  const fetch = (request: Request): Promise<Response> =>
    ++round % 10 === 0 ? Promise.resolve(throttled.clone()) : mock.fetch(request);
  await verify(
    { baseUrl: "http://mock.test", fetch },
    { mode: "sandbox", auth: [REFERENCE_AUTH], signal },
    patientClock(),
  );
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

describe("a server that throttles", () => {
  test.each(sample<Mode>(["write", "read", "sandbox"], 1))(
    "is waited for in mode %s, and nothing is held against it",
    async (mode) => {
      const { report, slept, open } = await run((round) => (round % 7 === 0 ? tooMany("2") : undefined), mode);
      expect(report.findings).toEqual([]);
      expect(report.observations.map(({ message }) => message)).toContain("Throttles: 429 Too Many Requests.");
      expect(report.results.filter(({ reason }) => reason?.includes("429"))).toEqual([]);
      expect(slept.length).toBeGreaterThan(3);
      expect(Math.max(...slept)).toBeLessThanOrEqual(2000);
      expect(open).toBe(0);
    },
  );

  test.each([
    ["for longer than a run lasts", "60", 1],
    ["again and again", "1", 6],
  ])("%s from the start on: the run cannot be carried out", async (_name, seconds, requests) => {
    const { report } = await run(() => tooMany(seconds), "sandbox");
    expect(report.failure).toMatchObject({ kind: "unreachable", message: expect.stringContaining("answers 429") });
    expect(report.exchanges.length).toBe(requests);
    expect(exitCode({ report, failOn: "error" })).toBe(3);
  });

  test("and closes its doors half-way: the rest is skipped for this reason, without a finding", async () => {
    const { report } = await run((round) => (round > 25 ? tooMany("600") : undefined), "read");
    expect(report.findings).toEqual([]);
    expect(report.results.some(({ reason }) => reason?.includes("answers 429 (Retry-After: 600)"))).toBe(true);
    expect(report.exchanges.length).toBeLessThan(35);
  });

  test("is told from one that is broken: 503 that does not say when to come again, and stays, is a finding", async () => {
    const isAway = (round: number): boolean => round >= 3;
    const { report } = await run((round) => (isAway(round) ? new Response("", { status: 503 }) : undefined), "read");
    expect(report.findings.map(({ check }) => check)).toEqual(["status-documented"]);
  });
});
