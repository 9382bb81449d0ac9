import { createClient } from "@redis/client";
import { afterAll, beforeAll } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { noRedis, startRedis, type RedisServer } from "../support/redis.ts";
import { openPersisted } from "./persisted-world.ts";
import type { SharedPlace } from "./sharing.ts";

/** Another server than one's own, where `REDIS_URL` names one; only keys below a prefix are touched. */
const given = process.env["REDIS_URL"];

/** Why there is no server to test with. */
export const noServer: string | undefined =
  given === undefined && noRedis !== undefined ? `${noRedis}, and REDIS_URL is not set` : undefined;

type Client = ReturnType<typeof createClient>;

export interface RedisPlaces {
  /** The store's address with a prefix. */
  readonly urlOf: (prefix: string) => string;
  /** A client on the same server; the caller closes it. */
  readonly client: () => Promise<Client>;
  readonly prefix: () => string;
  readonly place: () => Promise<SharedPlace>;
  /** A place below a prefix that one knows. */
  readonly at: (prefix: string) => Promise<SharedPlace>;
}

let places = 0;

/** Called within a `describe`: a server while its tests run. */
export function useRedis(): RedisPlaces {
  let server: RedisServer | undefined;
  beforeAll(async () => {
    if (given === undefined) server = await startRedis("--appendfsync", "no");
  });
  afterAll(() => server?.close());
  const urlOf = (prefix: string): string => `${given ?? server?.url}?prefix=${prefix}`;
  const client = async (): Promise<Client> => {
    const made = createClient({ url: urlOf("").replace(/\?.*/, "") });
    await made.connect();
    return made as Client;
  };
  const prefix = (): string => `so-mock-test-${process.pid}-${++places}`;
  const at = async (below: string): Promise<SharedPlace> => {
    const open = (): Promise<Store> => openStore(urlOf(below), Date.now, { idleMs: 600_000, timeoutMs: 60_000 });
    const stores = await Promise.all([open(), open(), open()]);
    let turn = 0;
    const next = (): Store => stores[turn++ % 3]!;
    return {
      store: next,
      open: (options = {}, world?: string) => openPersisted(next().log(world), options),
      close: async () => {
        const own = await client();
        for await (const keys of own.scanIterator({ MATCH: `${below}:*` })) if (keys.length > 0) await own.del(keys);
        await own.close();
        for (const one of stores) await one.close();
      },
    };
  };
  return { urlOf, client, prefix, at, place: () => at(prefix()) };
}
