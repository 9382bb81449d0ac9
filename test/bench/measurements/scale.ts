import { PATHS } from "../../support/agents.ts";
import { median, type Measurement, type Row } from "../measurement.ts";
import { CALLS } from "../support/calls.ts";
import { load, type Call, type Load } from "../support/load.ts";
import { startMock, type BenchServer } from "../support/server.ts";

/** What a large world costs beside a small one: rates, the list by its bytes, start, memory. */

const SMALL = 100;
const LARGE = 100_000;
/** So many sessions are asked for in turn, spread over the world. */
const TOUCHED = 100;

export const scale: Measurement = {
  name: "scale",
  run: async ({ quick, progress }) => {
    const seconds = quick ? 0.5 : 2;
    const turns = quick ? 1 : 5;
    const small = await startMock(["--sessions", String(SMALL)], PATHS.pickUp);
    const large = await startMock(["--sessions", String(LARGE)], PATHS.pickUp);
    const untouched = large.residentMb() - small.residentMb();
    const loads: Record<string, { small: Load[]; large: Load[] }> = {};
    try {
      for (let turn = 0; turn <= turns; turn++) {
        for (const [what, requests] of Object.entries({ "pick-up and Reset": pickUpAndReset, PUT: puts })) {
          for (const [size, server, sessions] of [
            ["small", small, SMALL],
            ["large", large, LARGE],
          ] as const) {
            // Every load leaves a few sessions picked up; an empty queue would be answered faster than a full one.
            await fetch(`${server.url}/_mock/reset`, { method: "POST" });
            const result = await load(server, { requests: requests(sessions), seconds });
            // The first turn warms up and does not count.
            if (turn > 0) (loads[what] ??= { small: [], large: [] })[size].push(result);
          }
        }
        progress(`turn ${turn} of ${turns}`);
      }
      return [
        ...Object.entries(loads).flatMap(([what, of]): readonly Row[] => [
          {
            ...versus(`${what}, rate`, "requests/s", of, ({ perSecond }) => perSecond),
            goal: { at: "least", limit: 0.8 },
          },
          versus(`${what}, CPU a request`, "µs", of, ({ cpuMicros }) => cpuMicros),
        ]),
        await listRow(quick, small, large),
        single("100,000 sessions: start to first answer", "ms", large.readyMs, 1000),
        single("100,000 sessions: memory of an untouched one", "bytes", (untouched * 1_048_576) / LARGE, 1000),
      ];
    } finally {
      await small.stop();
      await large.stop();
    }
  },
};

function versus(
  what: string,
  unit: string,
  { small, large }: { readonly small: readonly Load[]; readonly large: readonly Load[] },
  figure: (one: Load) => number,
): Row {
  return besideSmall(what, unit, median(large.map(figure)), median(small.map(figure)));
}

function besideSmall(what: string, unit: string, large: number, small: number): Row {
  const figures = { "so-mock": large, "with 100 sessions": small };
  return { what: `100,000 sessions: ${what}`, unit, figures, judged: large / small };
}

/** Sessions in turn, at even distances from `from` to `to`. */
function inTurn(call: Call, path: (id: number) => string, from: number, to: number): Call {
  let at = 0;
  const step = Math.max(1, Math.floor((to - from + 1) / TOUCHED));
  const count = Math.min(TOUCHED, to - from + 1);
  return { ...call, pathAfter: () => path(from + (at++ % count) * step) };
}

/** Each connection gives back what it was given, so that the queue stays as it is. */
function pickUpAndReset(): Call[] {
  const idIn = (body: string): number => Number(/"ChatSessionId":(\d+)/.exec(body)?.[1] ?? 2);
  return [CALLS.pickUp, { ...CALLS.reset, pathAfter: (body) => PATHS.reset(idIn(body)) }];
}

function puts(sessions: number): Call[] {
  return [inTurn(CALLS.put, PATHS.session, 1, sessions)];
}

/** After a change, so that nothing is kept from before. */
async function listRow(quick: boolean, small: BenchServer, large: BenchServer): Promise<Row> {
  const perMb = async (server: BenchServer): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
      await ask(server, PATHS.reset(2));
      const before = performance.now();
      const bytes = await ask(server, PATHS.list);
      times.push((performance.now() - before) / (bytes / 1_048_576));
    }
    return Math.min(...times);
  };
  return besideSmall("list, time by size", "ms/MB", await perMb(large), await perMb(small));
}

async function ask(server: BenchServer, path: string): Promise<number> {
  const response = await fetch(server.url + path, { method: "POST", headers: CALLS.list.headers });
  let bytes = 0;
  for await (const chunk of response.body ?? []) bytes += (chunk as Uint8Array).byteLength;
  return bytes;
}

function single(what: string, unit: string, value: number, limit: number): Row {
  return { what, unit, figures: { "so-mock": value }, judged: value, goal: { at: "most", limit } };
}
