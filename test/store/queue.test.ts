import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { WorldLog } from "../../src/mock/persistence/world-log.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { PARTNER, PATHS, TICKET, TJE0 } from "../support/agents.ts";
import { expectProperty } from "../support/property.ts";
import { openPersisted } from "./persisted-world.ts";
import { noServer, useRedis } from "./redis-place.ts";
import { describeUnless } from "../support/unless.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const AGENTS = [TJE0, TICKET, PARTNER];
const STATUSES = ["InQueue", "UserLast", "Closed", "PreChatForm"];
/** Some within a millisecond, one unset. */
const MOMENTS = [
  "2024-06-12T07:00:00.1234567Z",
  "2024-06-12T07:00:00.1234569Z",
  "2024-06-12T07:00:00Z",
  "0001-01-01T00:00:00",
];

type Act = readonly ["pickUp" | "reset" | "save" | "put" | "moment" | "topic" | "drop" | "world", number, number];
const acts: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom("pickUp", "pickUp", "reset", "save", "put", "moment", "topic", "drop", "world"),
  fc.integer({ min: 1, max: 14 }),
  fc.integer({ min: 0, max: 11 }),
);

async function carryOut({ mock, transaction, snapshots, restore }: OpenMock, [what, id, nth]: Act): Promise<void> {
  const headers = { ...AGENTS[nth % 3]!, "content-type": "application/json" };
  const send = (method: string, path: string, body?: object): Promise<Response> =>
    mock.fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (what === "pickUp") await send("POST", PATHS.pickUp);
  else if (what === "reset") await send("POST", PATHS.reset(id));
  else if (what === "save") await send("POST", PATHS.save, { ChatSessionId: 0, TopicId: 1 + (nth % 7) });
  else if (what === "put") await send("PUT", PATHS.session(id), { Status: STATUSES[nth % 4] });
  else if (what === "moment") await send("PUT", PATHS.session(id), { WhenRequested: MOMENTS[nth % 4] });
  else if (what === "topic") await send("PUT", PATHS.session(id), { TopicId: 1 + (nth % 7) });
  else if (what === "drop") await transaction(() => mock.sessions.remove(id));
  else if (nth < 2) await transaction(() => mock.reset());
  else if (nth < 8) await transaction(() => snapshots.take("one"));
  else await transaction(() => (snapshots.get("one") ? restore(snapshots.get("one")!) : undefined));
}

describeUnless(noServer, "the queue in Redis", () => {
  const redis = useRedis();
  let client: Awaited<ReturnType<typeof redis.client>>;
  beforeAll(async () => void (client = await redis.client()));
  afterAll(() => client.close());

  const keysOf = (prefix: string): { state: string; log: string; queue: string } => ({
    state: `${prefix}:{main}:state`,
    log: `${prefix}:{main}:log`,
    queue: `${prefix}:{main}:queue`,
  });
  const waiting = async (prefix: string): Promise<number[]> =>
    (await client.zRange(keysOf(prefix).queue, 0, -1)).map((member) => Number(member.split(" ").at(-1)));
  /** By what the sessions say of themselves. */
  const expected = async ({ transaction, world }: OpenMock): Promise<number[]> =>
    transaction(() =>
      [...world().store.list()]
        .filter(({ Status }) => Status === "InQueue")
        .sort((one, other) => {
          const [first, second] = [one.WhenRequested ?? "", other.WhenRequested ?? ""];
          return first === second ? one.ChatSessionId - other.ChatSessionId : first < second ? -1 : 1;
        })
        .map(({ ChatSessionId }) => ChatSessionId),
    );

  it("holds who waits, first come first, whatever two processes do", async () => {
    await expectProperty(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), acts), { minLength: 1, maxLength: 25 }), async (all) => {
        const prefix = redis.prefix();
        const place = await redis.at(prefix);
        const [one, other] = [place.open(), place.open()];
        try {
          await Promise.all(all.map(([first, act]) => carryOut(first ? one : other, act)));
          await one.transaction(() => {});
          expect(await waiting(prefix)).toEqual(await expected(other));
        } finally {
          await place.close();
        }
      }),
      20,
    );
  });

  it("has the moment as the score, and everybody of a fresh world", async () => {
    const prefix = redis.prefix();
    const place = await redis.at(prefix);
    const open = place.open({ sessions: 300 });
    await open.transaction(() => {});
    const all = await client.zRangeWithScores(keysOf(prefix).queue, 0, -1);
    expect(all.length).toBe(100);
    expect(all.filter(({ value, score }) => Date.parse(`${value.slice(0, 23)}Z`) !== score)).toEqual([]);
    expect(await waiting(prefix)).toEqual(await expected(open));
    await place.close();
  });

  itInTestAll("takes the 50,000 who wait in a large world", async () => {
    const prefix = redis.prefix();
    const place = await redis.at(prefix);
    await place.open({ sessions: 150_000 }).transaction(() => {});
    expect(await client.zCard(keysOf(prefix).queue)).toBe(50_000);
    await place.close();
  });

  /** A log that tells of what each exchange came to, and what the server held after it. */
  const watched = (log: WorldLog, prefix: string): { log: WorldLog; seen: [string, unknown][] } => {
    const seen: [string, unknown][] = [];
    return {
      seen,
      log: {
        read: () => log.read(),
        probe: () => log.probe(),
        commit: async (...given) => {
          const answer = await log.commit(...given);
          seen.push([answer.kind, await everything(prefix)]);
          return answer;
        },
      },
    };
  };
  const everything = async (prefix: string): Promise<unknown> => {
    const { state, log, queue } = keysOf(prefix);
    return [await client.hGetAll(state), await client.xLen(log), await client.zRange(queue, 0, -1)];
  };
  const pickUp = async ({ mock }: OpenMock): Promise<number | undefined> => {
    const response = await mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    return ((await response.json()) as { ChatSessionId: number } | null)?.ChatSessionId;
  };

  it.each<[string, (keys: ReturnType<typeof keysOf>, first: string) => Promise<unknown>]>([
    ["a session that has left it", ({ queue }, first) => client.zRem(queue, first)],
    ["a queue that is gone", ({ queue }) => client.del(queue)],
    [
      "a world as it was stored before there was a queue",
      ({ state, queue }) => Promise.all([client.hDel(state, ".queue"), client.del(queue)]),
    ],
    [
      "a queue that another version has left behind",
      ({ state, queue }) =>
        Promise.all([client.hSet(state, ".queue", "0"), client.zAdd(queue, { score: 0, value: "nobody" })]),
    ],
  ])("stores nothing of a claim on %s, and is rewritten from the sessions", async (_, harm) => {
    const prefix = redis.prefix();
    const place = await redis.at(prefix);
    const { log, seen } = watched(place.store().log(), prefix);
    const open = openPersisted(log);
    expect(await pickUp(open)).toBe(9);
    const [first = ""] = await client.zRange(keysOf(prefix).queue, 0, 0);
    await harm(keysOf(prefix), first);
    const before = await everything(prefix);
    seen.length = 0;
    expect(await pickUp(open)).toBe(Number(first.split(" ")[1]));
    expect(seen.map(([kind]) => kind)).toEqual(["stale", "committed"]);
    expect(seen[0]?.[1]).toEqual(before);
    expect(await waiting(prefix)).toEqual(await expected(place.open()));
    expect(await pickUp(open)).not.toBe(undefined);
    expect(seen.length).toBe(3);
    await place.close();
  });
});
