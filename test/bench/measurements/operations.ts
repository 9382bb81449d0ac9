import { PATHS } from "../../support/agents.ts";
import { compared, median, type Goal, type Measurement, type Row } from "../measurement.ts";
import { CALLS, fixedAnswer } from "../support/calls.ts";
import { load, type Call, type Load, type LoadOptions } from "../support/load.ts";
import { startBare, startMock, type BenchServer } from "../support/server.ts";

/**
 * The five operations, and the list as XML, side by side with bare servers that send the same bytes (and read the body
 * where there is one). Turn by turn, so that a busy moment of the machine hits all three; the median turn counts.
 * Three minutes in all: more turns say the same.
 */

const TURNS = 3;
const SECONDS = 1.2;
/**
 * Before the first turn that counts. A PUT runs through ten times the code of a bare server, and as long as the engine
 * compiles that it takes twice the time; a bare server needs much less.
 */
const WARM_SECONDS = 4;
/** Turns of a given amount that warm up. */
const WARM_TURNS = 3;
const P99: Goal = { at: "most", limit: 2.5 };

interface Case {
  readonly what: string;
  readonly call: Call;
  /** The least rate, compared with Hono. */
  readonly least: number;
  /** How many sessions the world holds; the usual number by default. */
  readonly sessions?: number;
  readonly load?: Omit<LoadOptions, "requests">;
  /** Before each turn of the mock: for pick-up, the sessions picked up go back on the queue. */
  readonly refill?: (mock: BenchServer) => Promise<void>;
}

/** Pick-ups a turn; the world must queue more than that in the caller's topics. */
const PICKED = 6000;
const WORLD = 24_000;
const FIRST_QUEUED = WORLD - WORLD / 3 + 1;

const CASES: readonly Case[] = [
  { what: "list", call: CALLS.list, least: 0.8 },
  { what: "list of 1", call: CALLS.list, least: 0.8, sessions: 1 },
  { what: "list of 200", call: CALLS.list, least: 0.8, sessions: 224 },
  {
    what: "pick-up",
    call: CALLS.pickUp,
    least: 0.65,
    sessions: WORLD,
    load: { amount: PICKED },
    refill: async (mock) => {
      let id = FIRST_QUEUED;
      const pathAfter = (): string => PATHS.reset(Math.min(id++, WORLD));
      await load(mock, { requests: [{ ...CALLS.reset, pathAfter }], amount: Math.floor(PICKED * 1.2) });
    },
  },
  { what: "Reset", call: CALLS.reset, least: 0.65 },
  { what: "PUT", call: CALLS.put, least: 0.55 },
  { what: "Save", call: CALLS.save, least: 0.55 },
  { what: "list as XML", call: CALLS.listXml, least: 0.25 },
];

export const operations: Measurement = {
  name: "operations",
  run: async ({ quick, progress }) => {
    const rows: Row[] = [];
    for (const one of CASES) {
      progress(one.what);
      rows.push(...(await compare(one, quick)));
    }
    return rows;
  },
};

async function compare(given: Case, quick: boolean): Promise<readonly Row[]> {
  const { what, call, least, sessions, refill } = given;
  const turns = quick ? 1 : TURNS;
  const options: LoadOptions = { requests: [call], seconds: quick ? 0.5 : SECONDS, ...given.load };
  const mock = await startMock(sessions === undefined ? [] : ["--sessions", String(sessions)]);
  const answer = await fixedAnswer(mock, call);
  const servers = {
    "so-mock": mock,
    hono: await startBare("hono", [answer]),
    "node:http": await startBare("node-http", [answer]),
  };
  const turnsOf: Record<string, Load[]> = {};
  try {
    for (let warm = 0; warm < (refill && !quick ? WARM_TURNS : 1); warm++) {
      await refill?.(mock);
      for (const server of Object.values(servers))
        await load(server, { ...options, seconds: quick ? 0.5 : WARM_SECONDS });
    }
    for (let turn = 0; turn < turns; turn++) {
      await refill?.(mock);
      for (const [name, server] of Object.entries(servers)) {
        (turnsOf[name] ??= []).push(await load(server, options));
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
      { at: "least", limit: least },
    ),
    compared(
      `${what}, p99`,
      "ms",
      figures(({ p99Ms }) => p99Ms),
      P99,
    ),
    compared(
      `${what}, CPU a request`,
      "µs",
      figures(({ cpuMicros }) => cpuMicros),
    ),
  ];
}
