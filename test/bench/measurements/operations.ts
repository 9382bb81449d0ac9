import type { Request } from "autocannon";
import { PATHS } from "../../support/agents.ts";
import { compared, median, type Measurement, type Row } from "../measurement.ts";
import { CALLS, fixedAnswer } from "../support/calls.ts";
import { load, type Load, type LoadOptions } from "../support/load.ts";
import { startBare, startMock, type BenchServer } from "../support/server.ts";

/**
 * The five operations, and the list as XML, side by side with bare servers that send the same bytes (and read the body
 * where there is one). Turn by turn, so that a busy moment of the machine hits all three; the median turn counts.
 */

const RATE = { at: "least", limit: 0.6 } as const;
const TURNS = 5;

interface Case {
  readonly what: string;
  readonly call: Request;
  readonly goal: { readonly at: "least"; readonly limit: number };
  readonly options: LoadOptions;
  /** Before each turn of the mock: for pick-up, the sessions picked up go back on the queue. */
  readonly refill?: (mock: BenchServer) => Promise<void>;
}

/** Pick-ups a turn; the world must queue more than that in the caller's topics. */
const PICKED = 15_000;
const WORLD = 60_000;
const FIRST_QUEUED = WORLD - WORLD / 3 + 1;

function cases(seconds: number): readonly Case[] {
  const timed = (call: Request): LoadOptions => ({ requests: [call], seconds });
  return [
    { what: "list", call: CALLS.list, goal: { at: "least", limit: 0.8 }, options: timed(CALLS.list) },
    {
      what: "pick-up",
      call: CALLS.pickUp,
      goal: RATE,
      options: { requests: [CALLS.pickUp], amount: PICKED },
      refill: async (mock) => {
        let id = FIRST_QUEUED;
        const setupRequest = (request: Request): Request => ({ ...request, path: PATHS.reset(Math.min(id++, WORLD)) });
        await load(mock, { requests: [{ ...CALLS.reset, setupRequest }], amount: Math.floor(PICKED * 1.2) });
      },
    },
    { what: "Reset", call: CALLS.reset, goal: RATE, options: timed(CALLS.reset) },
    { what: "PUT", call: CALLS.put, goal: RATE, options: timed(CALLS.put) },
    { what: "Save", call: CALLS.save, goal: RATE, options: timed(CALLS.save) },
    { what: "list as XML", call: CALLS.listXml, goal: { at: "least", limit: 0.25 }, options: timed(CALLS.listXml) },
  ];
}

export const operations: Measurement = {
  name: "operations",
  run: async ({ quick, progress }) => {
    const rows: Row[] = [];
    for (const one of cases(quick ? 0.5 : 2)) {
      progress(one.what);
      rows.push(...(await compare(one, quick ? 1 : TURNS)));
    }
    return rows;
  },
};

async function compare({ what, call, goal, options, refill }: Case, turns: number): Promise<readonly Row[]> {
  const mock = await startMock(refill ? ["--sessions", String(WORLD)] : []);
  const answer = await fixedAnswer(mock, call);
  const servers = {
    "so-mock": mock,
    hono: await startBare("hono", [answer]),
    "node:http": await startBare("node-http", [answer]),
  };
  const turnsOf: Record<string, Load[]> = {};
  try {
    // The first turn warms up and does not count.
    for (let turn = 0; turn <= turns; turn++) {
      if (refill) await refill(mock);
      for (const [name, server] of Object.entries(servers)) {
        const result = await load(server, options);
        if (turn > 0) (turnsOf[name] ??= []).push(result);
      }
    }
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
  const figures = (of: (one: Load) => number): Record<string, number> =>
    Object.fromEntries(Object.entries(turnsOf).map(([name, loads]) => [name, median(loads.map(of))]));
  return [
    compared(
      `${what}, rate`,
      "requests/s",
      figures(({ perSecond }) => perSecond),
      goal,
    ),
    compared(
      `${what}, p99`,
      "ms",
      figures(({ p99Ms }) => p99Ms),
      { at: "most", limit: 2 },
    ),
    compared(
      `${what}, CPU a request`,
      "µs",
      figures(({ cpuMicros }) => cpuMicros),
    ),
  ];
}
