import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Changes, ClaimedPlace, ClaimedSession, WorldLog } from "../../mock/persistence/world-log.ts";
import { ENDING_MS } from "../../shutdown-budget.ts";
import type { Store, StoreLimits } from "../store.ts";
import { commitText, readCommit } from "../commit-text.ts";
import { COMMIT, COMMIT_SHA } from "./commit-script.ts";
import { refuseForeign } from "./foreign.ts";
import { claimsText, queueText } from "./queue-text.ts";
import { keysOf, type Keys } from "./keys.ts";
import { connectRedis, type RedisClient, within } from "./connect.ts";

/** Writes what is there already: a server that is full or read-only refuses that, too. */
const PROBE = `local v = redis.call("HGET", KEYS[1], ".version")
return v and redis.call("HSET", KEYS[1], ".version", v)`;

/** How long a command may remain unanswered before the server counts as hanging. */
const SILENT_MS = 1000;

/** About how many commits of each world are kept, for processes that need to catch up. */
const COMMITS_KEPT = 1000;

export interface RedisPlace {
  /** In the client's form. */
  readonly url: string;
  /** The address without its password. */
  readonly shown: string;
  /** The beginning of every key. */
  readonly prefix: string;
}

/**
 * Worlds in Redis or Valkey: each a hash, a stream and a sorted set. A commit is one script, which makes it atomic and
 * gives all processes one order. Worlds other than the main one expire. Rejects with KitError `store-refused`,
 * `store-unreachable`.
 */
export async function openRedisStore(place: RedisPlace, realMs: () => number, limits: StoreLimits): Promise<Store> {
  const { idleMs, timeoutMs } = limits;
  const client = await connectRedis(place, realMs, timeoutMs);
  const { prefix } = place;
  const asked = new Set<{ readonly sinceMs: number }>();
  const answered = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
    const one = { sinceMs: realMs() };
    asked.add(one);
    try {
      return await within(timeoutMs, question);
    } finally {
      asked.delete(one);
    }
  };
  return {
    kind: "redis",
    timeoutMs,
    log: (world) => {
      const log = logOf(client, keysOf(prefix, world), world === undefined ? 0 : idleMs, place.shown);
      return {
        decidesClaims: true,
        gather: () => setImmediate(),
        read: () => answered(log.read()),
        commit: (...given) => answered(log.commit(...given)),
        probe: () => answered(log.probe()),
      };
    },
    worlds: async () => {
      const names: string[] = [];
      const [start, end] = [`${prefix}:{world/`, "}:state"];
      for await (const keys of client.keysLike(`${start}*${end}`)) {
        names.push(...keys.map((key) => key.slice(start.length, -end.length)));
      }
      return [...new Set(names)].sort();
    },
    drop: async (world) => void (await answered(client.del([...keysOf(prefix, world)]))),
    // The server lets them expire.
    sweep: async () => {},
    close: async () => {
      // A server that hangs must not keep the process from ending, so one that has long been silent gets no further
      // command.
      const isSilent = [...asked].some(({ sinceMs }) => realMs() - sinceMs > SILENT_MS);
      if (client.isReady && !isSilent) await within(ENDING_MS.store, client.close()).catch(() => {});
      if (client.isOpen) client.destroy();
    },
  };
}

function logOf(client: RedisClient, keys: Keys, ttlMs: number, shown: string): WorldLog {
  /** Whether the queue differs from the records; if so, the next commit rewrites it from them. */
  let queueDiffers = false;
  const run = async (args: string[]): Promise<Answer> => {
    const options = { keys: [...keys], arguments: args };
    try {
      return (await client.evalSha(COMMIT_SHA, options)) as unknown as Answer;
    } catch (error) {
      // A server that has just started does not have the script yet.
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return (await client.eval(COMMIT, options)) as unknown as Answer;
    }
  };
  return {
    read: async () => {
      await refuseForeign(client, keys, shown);
      const { ".version": version, ".tip": tip, ".queue": _, ...records } = await client.hGetAll(keys[0]);
      if (version === undefined || tip === undefined) return undefined;
      return { revision: { version: Number(version), id: tip }, records: new Map(Object.entries(records)) };
    },
    decidesClaims: true,
    probe: async () => void (await client.eval(PROBE, { keys: [keys[0]] })),
    commit: async (since, changes, queue, scope) => {
      const commit = changes.reset || changes.records.length > 0 ? commitText(changes) : "";
      const rewrite = changes.reset || queueDiffers;
      const [kind, version, id, entries, claimed] = await run([
        String(since.version),
        since.id,
        randomUUID(),
        String(ttlMs),
        String(COMMITS_KEPT),
        commit,
        commit === "" && !scope?.claims ? "" : queueText(queue, rewrite),
        scope?.touched?.join(" ") ?? "*",
        // A rewrite of the queue must not miss any change to it.
        (rewrite ? undefined : scope?.needed)?.join(" ") ?? "*",
        scope?.claims ? claimsText(scope.claims) : "",
      ]);
      const revision = { version, id };
      const newer = (entries ?? []).map(changesOf);
      if (kind === "conflict") return { kind, revision, newer };
      // The queue is rebuilt from the records.
      if (kind === "queue-mismatch") queueDiffers = true;
      if (kind !== "committed") return { kind: "stale" };
      if (commit !== "" || scope?.claims) queueDiffers = false;
      return { kind, revision, newer, claimed: (claimed ?? []).map((one) => placeOf(...one)) };
    },
  };
}

type Entry = readonly [id: string, fields: readonly string[]];
type Answer = readonly [
  kind: "committed" | "conflict" | "stale" | "queue-mismatch",
  version: number,
  id: string,
  entries?: readonly Entry[],
  /** 0 where none waited any more. */
  claimed?: readonly (readonly [id: number, message: number])[],
];

function placeOf(id: number, message: number): ClaimedPlace {
  return [id || undefined, message > 0 ? message : undefined];
}

function changesOf([, fields]: Entry): Changes {
  const textOf = (name: string): string | undefined => {
    const at = fields.indexOf(name);
    return at < 0 ? undefined : fields[at + 1];
  };
  const text = textOf("changes");
  const changes = text ? readCommit(text) : { reset: false, records: [] };
  const claims = JSON.parse(textOf("claims") ?? "[]") as readonly ClaimedSession[];
  return claims.length > 0 ? { ...changes, claims } : changes;
}
