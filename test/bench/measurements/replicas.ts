import { PATHS } from "../../support/agents.ts";
import { noRedis, type RedisServer, startRedis } from "../../support/redis.ts";
import type { Goal, Measurement, Row } from "../measurement.ts";
import { CALLS } from "../support/calls.ts";
import { load, type Call, type Load, type LoadOptions } from "../support/load.ts";
import { type BenchServer, shareCores, startMock } from "../support/server.ts";

/** Replicas that share a Redis server: what they do together, and what each request costs them and Redis. All on this machine. */

const REPLICAS = [1, 2, 4, 8];
/** Of the first world only lists are asked: those of large worlds are megabytes. */
const LISTED = 24;
const SESSIONS = [LISTED, 1000, 100_000];
const AGENTS = 64;

interface Point extends Omit<Load, "cpuMicros" | "count"> {
  readonly replicaMicros: number;
  readonly redisMicros: number;
  /** Those inside scripts included. */
  readonly commands: number;
}

interface Work {
  readonly what: string;
  readonly call: (sessions: number) => Call;
  /** The least rate of four replicas that share two cores with Redis and the load. */
  readonly least: number;
  /** How many sessions a turn may hand out; turns in which nothing runs out go by time. */
  readonly amount?: (sessions: number) => number;
}

const WORKS: readonly Work[] = [
  {
    what: "pick-up",
    call: () => CALLS.pickUp,
    least: 4000,
    amount: (sessions) => Math.floor(sessions / 5),
  },
  {
    what: "PUT",
    call: (sessions) => {
      let at = 0;
      // Agents change sessions of their own now and then, hardly ever the same one at the same moment.
      return { ...CALLS.put, pathAfter: () => PATHS.session(1 + ((at += 7919) % Math.floor(sessions / 2))) };
    },
    least: 4000,
  },
];
const LISTS: readonly Work[] = [{ what: "list", call: () => CALLS.list, least: 8000 }];
const worksOf = (sessions: number): readonly Work[] => (sessions === LISTED ? LISTS : WORKS);

/** Pick-ups that are measured at a point, in as many turns as that takes. */
const PICKED = 12_000;
const MOST_TURNS = 20;
/** A third of a fresh world waits, a little less in the topics of an agent. */
const WAITING_SHARE = 0.3;
const SECONDS = 3;
/** Requests that each replica has answered before it is measured: until then it mostly compiles. */
const WARM = 4000;

export const replicas: Measurement = {
  name: "replicas",
  run: async ({ quick, progress }) => {
    if (noRedis !== undefined) {
      progress(`left out: ${noRedis}`);
      return [];
    }
    const { pinAgain } = shareCores();
    const rows: Row[] = [];
    for (const sessions of SESSIONS) {
      const points = new Map<number, ReadonlyMap<string, Point>>();
      for (const count of quick ? REPLICAS.slice(0, 2) : REPLICAS) {
        progress(`${count} with ${sessions} sessions`);
        points.set(count, await pointsOf(count, sessions, quick));
      }
      rows.push(...worksOf(sessions).flatMap((work) => rowsOf(work, sessions, points)));
    }
    pinAgain();
    return rows;
  },
};

async function pointsOf(count: number, sessions: number, quick: boolean): Promise<ReadonlyMap<string, Point>> {
  const redis = await startRedis("--appendfsync", "everysec");
  // Two cores for ten processes: what takes long is slow, not away.
  const flags = ["--sessions", String(sessions), "--store", redis.url, "--store-timeout", "30000"];
  const servers = await Promise.all(Array.from({ length: count }, () => startMock(flags)));
  const points = new Map<string, Point>();
  try {
    for (const work of worksOf(sessions)) {
      points.set(work.what, await pointOf(work, { redis, servers, sessions, quick }));
      // What all works store together would be more than a world may hold.
      await fetch(`${servers[0]?.url}/_mock/reset`, { method: "POST" });
    }
  } finally {
    await Promise.all(servers.map((one) => one.stop()));
    await redis.close();
  }
  return points;
}

interface Place {
  readonly redis: RedisServer;
  readonly servers: readonly BenchServer[];
  readonly sessions: number;
  readonly quick: boolean;
}

async function pointOf({ call, amount }: Work, { redis, servers, sessions, quick }: Place): Promise<Point> {
  const asAgent = (nth: number): Call[] => {
    const { headers, ...rest } = call(sessions);
    return [{ ...rest, headers: { ...headers, authorization: `SoTicket agent-${nth}` } }];
  };
  const options: LoadOptions = { requests: asAgent, connections: AGENTS };
  const most = amount && Math.min(amount(sessions), quick ? 500 : PICKED);
  const picked = Math.min(quick ? 500 : PICKED, (most ?? 0) * MOST_TURNS);
  /** How many are sure to wait still. */
  let left = most === undefined ? Infinity : Math.floor(sessions * WAITING_SHARE);
  const refill = async (): Promise<void> => {
    if (most === undefined || left >= most) return;
    let id = sessions - Math.ceil(sessions / 3);
    const pathAfter = (): string => PATHS.reset(Math.min(++id, sessions));
    await load(servers, { requests: [{ ...CALLS.reset, pathAfter }], amount: Math.ceil(sessions / 3) });
    left = Math.floor(sessions * WAITING_SHARE);
  };
  const turn = async (seconds: number): Promise<Load> => {
    left -= most ?? 0;
    return load(servers, { ...options, ...(most === undefined ? { seconds } : { amount: most }) });
  };
  const warm = quick ? 500 : WARM * servers.length;
  for (let warmed = 0; warmed < warm; warmed += most ?? warm) {
    await refill();
    await (most === undefined ? load(servers, { ...options, amount: warm }) : turn(0));
  }
  const turns: Point[] = [];
  for (let done = 0; done < (most === undefined ? 1 : picked); done += most ?? 1) {
    await refill();
    const before = await usedBy(redis);
    const { count, cpuMicros, ...rates } = await turn(quick ? 0.5 : SECONDS);
    const after = await usedBy(redis);
    turns.push({
      ...rates,
      replicaMicros: cpuMicros,
      redisMicros: (after.micros - before.micros) / count,
      commands: (after.commands - before.commands) / count,
    });
  }
  const mean = (of: (turn: Point) => number): number => turns.reduce((sum, one) => sum + of(one), 0) / turns.length;
  return {
    // All turns are as long.
    perSecond: 1 / mean(({ perSecond }) => 1 / perSecond),
    p99Ms: mean(({ p99Ms }) => p99Ms),
    replicaMicros: mean(({ replicaMicros }) => replicaMicros),
    redisMicros: mean(({ redisMicros }) => redisMicros),
    commands: mean(({ commands }) => commands),
  };
}

/** CPU time and commands of the Redis server so far. */
async function usedBy(redis: RedisServer): Promise<{ readonly micros: number; readonly commands: number }> {
  const cpu = [...(await redis.info("cpu")).matchAll(/^used_cpu_(?:sys|user):([\d.]+)/gm)];
  const calls = [...(await redis.info("commandstats")).matchAll(/^cmdstat_[^:]+:calls=(\d+)/gm)];
  const sum = (found: readonly RegExpMatchArray[]): number => found.reduce((all, [, value]) => all + Number(value), 0);
  return { micros: sum(cpu) * 1e6, commands: sum(calls) };
}

type Judged = (what: string, unit: string, value: number, goal?: Goal) => Row;

/** On paper: replicas with a core each, and Redis, which answers on one thread, with its own. */
function onTheirOwn(name: string, { replicaMicros, redisMicros }: Point, judged: Judged): readonly Row[] {
  const [each, all] = [1e6 / replicaMicros, 1e6 / redisMicros];
  return [
    judged(`${name}, of a replica with a core of its own, on paper`, "a second", each),
    judged(`${name}, most that one thread of Redis takes, on paper`, "a second", all),
    judged(`${name}, replicas that reach that, on paper`, "replicas", all / each),
  ];
}

/** A point a row, compared with one replica; then what the goals compare. */
function rowsOf(
  { what, least }: Work,
  sessions: number,
  points: ReadonlyMap<number, ReadonlyMap<string, Point>>,
): readonly Row[] {
  const name = (count: number): string => `${count} replica${count > 1 ? "s" : ""}, ${sessions} sessions: ${what}`;
  const pointAt = (count: number): Point | undefined => points.get(count)?.get(what);
  const rows = [...points.keys()].flatMap((count): Row[] => {
    const point = pointAt(count);
    if (!point) return [];
    const { perSecond, p99Ms, replicaMicros, redisMicros, commands } = point;
    const figures = {
      "so-mock": perSecond,
      "p99 ms": p99Ms,
      "replica µs": replicaMicros,
      "Redis µs": redisMicros,
      commands,
    };
    const goal: Goal | undefined = count === 4 ? { at: "least", limit: 0.9 } : undefined;
    const row = {
      what: name(count),
      unit: "a second",
      figures,
      judged: perSecond / (pointAt(1)?.perSecond ?? Number.NaN),
    };
    return [goal ? { ...row, goal } : row];
  });
  const [one, four, eight] = [pointAt(1), pointAt(4), pointAt(8)];
  const judged: Judged = (text, unit, value, goal) => ({
    what: text,
    unit,
    figures: { "so-mock": value },
    judged: value,
    ...(goal && { goal }),
  });
  if (one && four) rows.push(...onTheirOwn(name(4), four, judged));
  if (one && four && eight) {
    rows.push(
      judged(`${name(4)}, rate`, "a second", four.perSecond, { at: "least", limit: least }),
      judged(`${name(4)}, p99`, "ms", four.p99Ms, { at: "most", limit: 60 }),
      judged(`${name(4)}, replica CPU compared with one`, "times", four.replicaMicros / one.replicaMicros, {
        at: "most",
        limit: 1.3,
      }),
      judged(`${name(8)}, rate compared with four`, "times", eight.perSecond / four.perSecond, {
        at: "least",
        limit: 0.8,
      }),
      judged(`${name(8)}, commands a request`, "commands", eight.commands, { at: "most", limit: 3 }),
    );
  }
  return rows;
}
