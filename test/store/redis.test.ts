import { createClient } from "@redis/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { noRedis, startRedis, type RedisServer } from "../support/redis.ts";
import { conformance } from "./conformance.ts";
import { openKept } from "./kept-world.ts";
import { sharing, type SharedPlace } from "./sharing.ts";

/** Another server than one's own, where `REDIS_URL` names one; only keys below a prefix are touched. */
const given = process.env["REDIS_URL"];
let server: RedisServer | undefined;
let places = 0;
const urlOf = (prefix: string): string => `${given ?? server?.url}?prefix=${prefix}`;

const why = given === undefined ? noRedis : undefined;
describe.skipIf(why)(
  `with a Redis server${why === undefined ? "" : ` (skipped: ${why}, and REDIS_URL is not set)`}`,
  () => {
    beforeAll(async () => {
      if (given === undefined) server = await startRedis("--appendfsync", "no");
    });
    afterAll(() => server?.close());

    const place = async (): Promise<SharedPlace> => {
      const prefix = `so-mock-test-${process.pid}-${++places}`;
      const opened: Promise<Store>[] = [];
      const store = async (): Promise<Store> => {
        const one = openStore(urlOf(prefix), Date.now, 600_000);
        opened.push(one);
        return one;
      };
      const [first, second, third] = await Promise.all([store(), store(), store()]);
      let turn = 0;
      const next = (): Store => [first, second, third][turn++ % 3]!;
      return {
        store: next,
        open: (options = {}, world?: string) => openKept(next().log(world), options),
        close: async () => {
          const client = await createClient({ url: urlOf(prefix).replace(/\?.*/, "") }).connect();
          for await (const keys of client.scanIterator({ MATCH: `${prefix}:*` }))
            if (keys.length > 0) await client.del(keys);
          await client.close();
          for (const one of opened) await (await one).close();
        },
      };
    };

    conformance("Redis", place);
    sharing("Redis", place);

    it("writes below its prefix alone, and lets worlds beside the main one expire", async () => {
      const client = await createClient({ url: urlOf("x").replace(/\?.*/, "") }).connect();
      const prefix = `so-mock-test-${process.pid}-expire`;
      const store = await openStore(urlOf(prefix), Date.now, 600_000);
      for (const world of [undefined, "blue"]) await openKept(store.log(world)).keep!(() => {});
      const keys = [
        `${prefix}:{main}:log`,
        `${prefix}:{main}:state`,
        `${prefix}:{world/blue}:log`,
        `${prefix}:{world/blue}:state`,
      ];
      expect((await client.keys(`${prefix}*`)).sort()).toEqual(keys);
      const [log, state, blueLog, blueState] = await Promise.all(keys.map((key) => client.pTTL(key)));
      expect([log, state]).toEqual([-1, -1]);
      expect(Math.min(blueLog!, blueState!)).toBeGreaterThan(500_000);
      expect(Math.max(blueLog!, blueState!)).toBeLessThanOrEqual(600_000);
      await client.del(keys);
      await client.close();
      await store.close();
    });
  },
);

describe.skipIf(noRedis)(
  `a Redis server that comes and goes${noRedis === undefined ? "" : ` (skipped: ${noRedis})`}`,
  () => {
    const pickUp = { method: "POST", headers: TJE0 };

    it("is answered 503 while it is away, and gone on with when it is back; what it has lost is taken back", async () => {
      const own = await startRedis();
      const store = await openStore(own.url, Date.now, 600_000);
      try {
        const { mock, keep } = openKept(store.log());
        expect((await mock.fetch(PATHS.pickUp, pickUp)).status).toBe(200);
        const before = await (await mock.fetch(PATHS.list, pickUp)).text();
        await own.kill("SIGKILL");
        for (const path of [PATHS.pickUp, PATHS.list]) expect((await mock.fetch(path, pickUp)).status).toBe(503);
        await own.start();
        let response = await mock.fetch(PATHS.list, pickUp);
        while (response.status === 503) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          response = await mock.fetch(PATHS.list, pickUp);
        }
        expect(await response.text()).toBe(before);

        // The state goes back to what it was two commits ago, and forward again to other commits of the same number.
        const client = await createClient({ url: own.url }).connect();
        const keys = ["so-mock:{main}:state", "so-mock:{main}:log"];
        for (const key of keys) await client.copy(key, `saved ${key}`);
        const put = (name: string): Promise<void> =>
          keep!(() => mock.sessions.update(7, { CustomerName: name })).then(() => undefined);
        await put("lost one");
        await put("lost two");
        for (const key of keys) await client.copy(`saved ${key}`, key, { REPLACE: true });
        const other = openKept(store.log());
        for (const name of ["kept one", "kept two"]) {
          await other.keep!(() => other.mock.sessions.update(7, { CustomerName: name }));
        }
        await keep!(() => {});
        expect(mock.sessions.get(7)?.CustomerName).toBe("kept two");
        await client.close();
      } finally {
        await store.close();
        await own.close();
      }
    });

    it.each([
      [
        "a wrong password",
        (port: string) => `redis://:wrong@127.0.0.1:${port}`,
        "store-refused",
        /refuses: .*password/,
      ],
      ["no password", (port: string) => `redis://127.0.0.1:${port}`, "store-refused", /refuses: /],
      ["no such database", (port: string) => `redis://:sesame@127.0.0.1:${port}/99`, "store-refused", /DB index/],
    ])("refuses %s in one line that shows no password", async (_, url, code, says) => {
      const own = await startRedis("--requirepass", "sesame");
      try {
        const opened = openStore(url(new URL(own.url).port), Date.now, 600_000);
        await expect(opened).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
        const { message } = (await opened.catch((error: unknown) => error)) as Error;
        expect(message).not.toMatch(/wrong@|sesame|\n/);
      } finally {
        await own.close();
      }
    });
  },
);

it.each([
  ["redis://h?prefix=a%20b", "no usable prefix"],
  ["redis://h?pool=4", "says pool"],
  ["redis://h/one", "names no database"],
  ["redis:h", "is no store"],
])("%s is no address of Redis", async (text, says) => {
  const opened = openStore(text, Date.now, 600_000);
  await expect(opened).rejects.toMatchObject({ code: "store-option", what: expect.stringContaining(says) });
});
