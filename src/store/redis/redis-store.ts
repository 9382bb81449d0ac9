import { randomUUID } from "node:crypto";
import type { Changes, WorldLog } from "../../mock/keep/log.ts";
import type { Store } from "../store.ts";
import { COMMIT, COMMIT_SHA } from "./commit-script.ts";
import { refuseForeign } from "./foreign.ts";
import { queueText } from "./queue-text.ts";
import { keysOf, type Keys } from "./keys.ts";
import { connectRedis, type RedisClient } from "./connect.ts";

/** About so many commits are remembered of each world, for processes that have to catch up. */
const REMEMBERED = 1000;

export interface RedisPlace {
  /** As the client takes it. */
  readonly url: string;
  /** The address without its password. */
  readonly shown: string;
  /** What every key begins with. */
  readonly prefix: string;
}

/**
 * Worlds in Redis or Valkey: each a hash, a stream and a sorted set. A commit is one script, so that it happens as a
 * whole, in one order for all. Worlds beside the main one expire. Rejects with KitError `store-refused`,
 * `store-unreachable`.
 */
export async function openRedisStore(place: RedisPlace, realMs: () => number, idleMs: number): Promise<Store> {
  const client = await connectRedis(place.url, place.shown, realMs);
  const { prefix } = place;
  return {
    kind: "redis",
    log: (world) => logOf(client, keysOf(prefix, world), world === undefined ? 0 : idleMs, place.shown),
    worlds: async () => {
      const names: string[] = [];
      const [start, end] = [`${prefix}:{world/`, "}:state"];
      for await (const keys of client.scanIterator({ MATCH: `${start}*${end}`, COUNT: 1000 })) {
        names.push(...keys.map((key) => key.slice(start.length, -end.length)));
      }
      return [...new Set(names)].sort();
    },
    drop: async (world) => void (await client.del([...keysOf(prefix, world)])),
    // The server lets them expire.
    sweep: async () => {},
    close: async () => {
      if (client.isReady) await client.close();
      else client.destroy();
    },
  };
}

function logOf(client: RedisClient, keys: Keys, ttlMs: number, shown: string): WorldLog {
  /** Has the queue been found to be another than the records say? Then the next commit writes it anew from them. */
  let astray = false;
  const run = async (args: string[]): Promise<Answer> => {
    const options = { keys: [...keys], arguments: args };
    try {
      return (await client.evalSha(COMMIT_SHA, options)) as unknown as Answer;
    } catch (error) {
      // A server that has just started does not know it yet.
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return (await client.eval(COMMIT, options)) as unknown as Answer;
    }
  };
  return {
    read: async () => {
      await refuseForeign(client, keys, shown);
      const { ".version": version, ".tip": tip, ".queue": _, ...records } = await client.hGetAll(keys[0]);
      if (version === undefined || tip === undefined) return undefined;
      return { mark: { version: Number(version), tip }, records: new Map(Object.entries(records)) };
    },
    exchange: async (since, { anew, records }, queue) => {
      const commit = anew || records.length > 0 ? JSON.stringify({ anew, records }) : "";
      const [kind, version, tip, entries] = await run([
        String(since.version),
        since.tip,
        randomUUID(),
        String(ttlMs),
        String(REMEMBERED),
        commit,
        commit === "" ? "" : queueText(queue, anew || astray),
      ]);
      const mark = { version, tip };
      if (kind === "missed") return { kind, mark, missed: (entries ?? []).map(changesOf) };
      // A queue that is not as it was: what is read again says who waits.
      if (kind === "unqueued") astray = true;
      if (kind !== "kept") return { kind: "lost" };
      if (commit !== "") astray = false;
      return { kind, mark };
    },
  };
}

type Entry = readonly [id: string, fields: readonly string[]];
type Answer = readonly [
  kind: "kept" | "missed" | "lost" | "unqueued",
  version: number,
  tip: string,
  entries?: readonly Entry[],
];

function changesOf([, fields]: Entry): Changes {
  return JSON.parse(fields[fields.indexOf("changes") + 1] ?? "") as Changes;
}
