import { createClient, createCluster } from "@redis/client";
import { KitError, messageOf } from "../../errors.ts";

type SingleClient = ReturnType<typeof createClient>;

/** One server, or the nodes of a cluster, each of which has some of the worlds. */
export type RedisClient = Pick<
  SingleClient,
  "evalSha" | "eval" | "hGetAll" | "hExists" | "type" | "del" | "isReady" | "isOpen" | "close" | "destroy"
> & {
  /** The keys that match, of all nodes, in parts. */
  readonly keysLike: (match: string) => AsyncIterable<readonly string[]>;
};

/** How long the kit waits for a server at startup. */
const START_MS = 5000;
const BACKOFF_MS = { first: 50, most: 2000 };
/** Errors that another attempt cannot fix. */
const REFUSED = /WRONGPASS|NOAUTH|NOPERM|AUTH|invalid (?:username|password)|DB index|protected mode/i;

/**
 * A client that, once connected, reconnects with growing delays; in between, commands fail at once. Rejects with
 * KitError `store-refused`, `store-unreachable`; `shown` is the address without its password.
 */
export async function connectRedis(
  { url, shown }: { readonly url: string; readonly shown: string },
  nowMs: () => number,
  timeoutMs: number,
): Promise<RedisClient> {
  const startedMs = nowMs();
  let isStarted = false;
  const commandOptions = { timeout: timeoutMs };
  const options = {
    disableOfflineQueue: true,
    // A connection on which the server is silent for long counts as lost; an idle one is pinged before that. Its requests
    // have been answered 503 by then, and a busy process may need this long to read what has arrived.
    pingInterval: Math.ceil(timeoutMs / 2),
    socket: {
      connectTimeout: START_MS,
      socketTimeout: 4 * timeoutMs,
      reconnectStrategy: (retries: number, cause: Error) => {
        if (!isStarted && (REFUSED.test(cause.message) || nowMs() - startedMs > START_MS)) return cause;
        return Math.min(BACKOFF_MS.first * 2 ** retries, BACKOFF_MS.most);
      },
    },
  };
  const client = createClient({ url, commandOptions, ...options });
  // Each command reports its own failure; the connection's errors add nothing.
  client.on("error", () => {});
  let cluster: RedisClient | undefined;
  try {
    // Another kind of server may accept the connection and never answer.
    await within(
      START_MS + BACKOFF_MS.most,
      client.connect().then(() => client.ping()),
    );
    if (await isOfCluster(client))
      cluster = await within(START_MS, clusterOf(client as SingleClient, { url, commandOptions, options }));
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw problem(error, shown);
  }
  isStarted = true;
  if (cluster) {
    client.destroy();
    return cluster;
  }
  return Object.assign(client as SingleClient, {
    keysLike: (match: string) => client.scanIterator({ MATCH: match, COUNT: KEYS_AT_ONCE }),
  });
}

const KEYS_AT_ONCE = 1000;

/** Users without the right to ask have a single server. */
async function isOfCluster(client: Pick<SingleClient, "info">): Promise<boolean> {
  const info = await client.info("cluster").catch(() => "");
  return /^cluster_enabled:1/m.test(info);
}

interface ClusterOptions {
  readonly url: string;
  readonly commandOptions: { readonly timeout: number };
  /** Of every connection. */
  readonly options: Parameters<typeof createClient>[0];
}

/** The whole cluster of a node: the keys of one world are on one node, which may be another one. */
async function clusterOf(node: SingleClient, { url, commandOptions, options }: ClusterOptions): Promise<RedisClient> {
  // Nodes say where the others are, but not how to log in there.
  const { username, password, socket } = node.options;
  const login = { ...(username !== undefined && { username }), ...(password !== undefined && { password }) };
  const tls = socket !== undefined && "tls" in socket && socket.tls;
  const defaults = { ...options, ...login, socket: { ...options?.socket, ...(tls && { tls: true as const }) } };
  const cluster = createCluster({
    rootNodes: [{ ...options, url }],
    defaults,
    commandOptions,
  });
  cluster.on("error", () => {});
  await cluster.connect();
  const keysLike = async function* (match: string): AsyncGenerator<readonly string[]> {
    for (const one of cluster.masters) {
      yield* (await cluster.nodeClient(one)).scanIterator({ MATCH: match, COUNT: KEYS_AT_ONCE });
    }
  };
  return Object.assign(cluster, { keysLike });
}

/** How many parts a time limit is counted in. */
const PARTS = 8;

/**
 * Rejects if the server does not answer in time. The time is counted in parts, between which answers that have arrived
 * are read: a process that was busy itself, for however long, does not take that for the silence of the server.
 */
export function within<Answer>(ms: number, asked: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<never>((_, reject) => {
    let passed = 0;
    timer = setInterval(() => {
      if (++passed >= PARTS) reject(new Error("it accepts the connection, but does not answer"));
    }, ms / PARTS);
  });
  // Once the time limit has passed, the command's outcome no longer matters.
  asked.catch(() => {});
  return Promise.race([asked, late]).finally(() => clearInterval(timer));
}

function problem(error: unknown, where: string): KitError {
  const message = messageOf(error);
  if (REFUSED.test(message)) {
    const todo = "correct the user, password or number of the database";
    return new KitError({ code: "store-refused", what: `Redis refuses: ${message}`, where, todo }, { cause: error });
  }
  const todo = "start it, or correct the address";
  return new KitError(
    { code: "store-unreachable", what: `Redis cannot be reached: ${message}`, where, todo },
    { cause: error },
  );
}
