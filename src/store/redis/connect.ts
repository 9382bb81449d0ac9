import { createClient } from "@redis/client";
import { KitError, messageOf } from "../../errors.ts";

export type RedisClient = ReturnType<typeof createClient>;

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
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: timeoutMs },
    // A connection on which the server is silent for this long counts as lost; an idle one is pinged before that.
    pingInterval: Math.ceil(timeoutMs / 2),
    socket: {
      connectTimeout: START_MS,
      socketTimeout: timeoutMs,
      reconnectStrategy: (retries, cause) => {
        if (!isStarted && (REFUSED.test(cause.message) || nowMs() - startedMs > START_MS)) return cause;
        return Math.min(BACKOFF_MS.first * 2 ** retries, BACKOFF_MS.most);
      },
    },
  });
  // Each command reports its own failure; the connection's errors add nothing.
  client.on("error", () => {});
  try {
    // Another kind of server may accept the connection and never answer.
    await within(
      START_MS + BACKOFF_MS.most,
      client.connect().then(() => client.ping()),
    );
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw problem(error, shown);
  }
  isStarted = true;
  return client as RedisClient;
}

/** Rejects if the server does not answer in time. */
export function within<Answer>(ms: number, asked: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("it accepts the connection, but does not answer")), ms);
  });
  // Once the time limit has passed, the command's outcome no longer matters.
  asked.catch(() => {});
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
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
