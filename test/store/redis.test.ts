import { createClient } from "@redis/client";
import { expect, it } from "vitest";
import { NO_REVISION, type WorldRecord } from "../../src/mock/persistence/world-log.ts";
import { openStore } from "../../src/store/open-store.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { conformance } from "./conformance.ts";
import { openPersisted } from "./persisted-world.ts";
import { noServer, useRedis } from "./redis-place.ts";
import { sharing } from "./sharing.ts";
import { describeUnless } from "../support/unless.ts";
import { everything } from "../support/sample.ts";

describeUnless(noServer, "with a Redis server", () => {
  const { at, place, client: connect, urlOf, prefix: newPrefix } = useRedis();

  conformance("Redis", place);
  sharing("Redis", place);

  it("takes commits of any size, and any text, as they are", async () => {
    const prefix = newPrefix();
    const [shared, queue] = [await at(prefix), { left: [], joined: [], all: () => [] }];
    const log = shared.store().log();
    const texts = ["\ud800", "\0", 'a "b" \\', "Ærø 🦭", "\u2028", "null"];
    const many = Array.from({ length: everything ? 100_000 : 20_000 }, (_, nth): WorldRecord => [
      `session/${nth}`,
      String(nth),
    ]);
    const odd = texts.map((text, nth): WorldRecord => [`part/odd/${nth}`, JSON.stringify({ text })]);
    const first = await log.commit(NO_REVISION, { reset: true, records: [...many, ...odd] }, queue);
    expect(first).toMatchObject({ kind: "committed", revision: { version: 1 } });
    const revision = (await log.read())!.revision;
    await log.commit(
      revision,
      {
        reset: false,
        records: [
          ["session/1", null],
          ["session/2", "two"],
        ],
      },
      queue,
    );
    const after = (await shared.store().log().read())!.records;
    expect(after.size).toBe(many.length + odd.length - 1);
    expect([after.get("session/1"), after.get("session/2"), after.get("session/3")]).toEqual([undefined, "two", "3"]);
    expect(odd.filter(([key, text]) => after.get(key) !== text)).toEqual([]);
    const answer = await shared.store().log().commit(revision, { reset: false, records: [] }, queue);
    expect(answer).toMatchObject({
      kind: "conflict",
      newer: [
        {
          reset: false,
          records: [
            ["session/1", null],
            ["session/2", "two"],
          ],
        },
      ],
    });
    await shared.close();
  });

  it("writes below its prefix alone, and lets worlds beside the main one expire", async () => {
    const client = await connect();
    const prefix = newPrefix();
    const store = await openStore(urlOf(prefix), Date.now, { idleMs: 600_000, timeoutMs: 60_000 });
    for (const world of [undefined, "blue"]) await openPersisted(store.log(world)).transaction(() => {});
    const keysOf = (world: string): string[] => ["log", "queue", "state"].map((one) => `${prefix}:{${world}}:${one}`);
    const keys = [...keysOf("main"), ...keysOf("world/blue")];
    expect((await client.keys(`${prefix}*`)).sort()).toEqual(keys);
    const times = (world: string): Promise<number[]> => Promise.all(keysOf(world).map((key) => client.pTTL(key)));
    expect(await times("main")).toEqual([-1, -1, -1]);
    const left = await times("world/blue");
    expect([Math.min(...left) > 500_000, Math.max(...left) <= 600_000]).toEqual([true, true]);
    await client.del(keys);
    await client.close();
    await store.close();
  });
});

describeUnless(noRedis, "a Redis server that comes and goes", () => {
  const pickUp = { method: "POST", headers: TJE0 };

  it("is answered 503 while it is away, and gone on with when it is back; what it has lost is taken back", async () => {
    const own = await startRedis();
    const store = await openStore(own.url, Date.now, { idleMs: 600_000, timeoutMs: 2000 });
    try {
      const { mock, transaction } = openPersisted(store.log());
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
      const keys = ["state", "log", "queue"].map((one) => `so-mock:{main}:${one}`);
      for (const key of keys) await client.copy(key, `saved ${key}`);
      const put = async (name: string): Promise<void> =>
        void (await transaction(() => mock.sessions.update(7, { CustomerName: name })));
      await put("lost one");
      await put("lost two");
      for (const key of keys) await client.copy(`saved ${key}`, key, { REPLACE: true });
      const other = openPersisted(store.log());
      for (const name of ["kept one", "kept two"]) {
        await other.transaction(() => other.mock.sessions.update(7, { CustomerName: name }));
      }
      await transaction(() => {});
      expect(mock.sessions.get(7)?.CustomerName).toBe("kept two");
      await client.close();
    } finally {
      await store.close();
      await own.close();
    }
  });

  it.each([
    ["a wrong password", (port: string) => `redis://:wrong@127.0.0.1:${port}`, "store-refused", /refuses: .*password/],
    ["no password", (port: string) => `redis://127.0.0.1:${port}`, "store-refused", /refuses: /],
    ["no such database", (port: string) => `redis://:sesame@127.0.0.1:${port}/99`, "store-refused", /DB index/],
  ])("refuses %s in one line that shows no password", async (_, url, code, says) => {
    const own = await startRedis("--requirepass", "sesame");
    try {
      const opened = openStore(url(new URL(own.url).port), Date.now, { idleMs: 600_000, timeoutMs: 60_000 });
      await expect(opened).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
      const { message } = (await opened.catch((error: unknown) => error)) as Error;
      expect(message).not.toMatch(/wrong@|sesame|\n/);
    } finally {
      await own.close();
    }
  });
});

it.each([
  ["redis://h?prefix=a%20b", "an invalid prefix"],
  ["redis://h?pool=4", "unknown parameter pool"],
  ["redis://h/one", "does not name a database"],
  ["redis:h", "is not a store"],
])("%s is not an address of Redis", async (text, says) => {
  const opened = openStore(text, Date.now, { idleMs: 600_000, timeoutMs: 2000 });
  await expect(opened).rejects.toMatchObject({ code: "store-option", what: expect.stringContaining(says) });
});
