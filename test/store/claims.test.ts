import { afterAll, beforeAll, expect, it } from "vitest";
import { sessions as group } from "../../src/groups/sessions.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import type { CommitResult, WorldLog } from "../../src/mock/persistence/world-log.ts";
import { PARTNER, PATHS, TICKET, TJE0 } from "../support/agents.ts";
import { describeUnless } from "../support/unless.ts";
import { openPersisted } from "./persisted-world.ts";
import { noServer, useRedis } from "./redis-place.ts";

const SESSIONS = 300;
const WAITING = 100;

describeUnless(noServer, "a store that decides claims", () => {
  const redis = useRedis();
  let client: Awaited<ReturnType<typeof redis.client>>;
  beforeAll(async () => void (client = await redis.client()));
  afterAll(() => client.close());

  interface Replica {
    readonly open: OpenMock;
    readonly kinds: CommitResult["kind"][];
  }
  const replicas = async (count: number, seed = 1): Promise<{ all: Replica[]; fresh: () => OpenMock }> => {
    const place = await redis.at(redis.prefix());
    const options = { sessions: SESSIONS, seed, groups: [group] };
    const one = (): Replica => {
      const log = place.store().log();
      const kinds: CommitResult["kind"][] = [];
      const watched: WorldLog = {
        ...log,
        commit: async (...given) => {
          const answer = await log.commit(...given);
          kinds.push(answer.kind);
          return answer;
        },
      };
      return { open: openPersisted(watched, options), kinds };
    };
    const all = Array.from({ length: count }, one);
    for (const { open, kinds } of all) {
      // Its part that knows what was said is there from the first request of the group.
      await open.mock.fetch("/api/v1/ChatSession/1/Messages", { headers: TJE0 });
      kinds.length = 0;
    }
    return { all, fresh: () => openPersisted(place.store().log(), options) };
  };
  const pickUp = async ({ mock }: OpenMock, headers: Record<string, string> = TJE0): Promise<Picked | null> =>
    (await mock.fetch(PATHS.pickUp, { method: "POST", headers })).json() as Promise<Picked | null>;
  const put = async ({ mock }: OpenMock, id: number, body: object): Promise<number> => {
    const headers = { ...TJE0, "content-type": "application/json" };
    return (await mock.fetch(PATHS.session(id), { method: "PATCH", headers, body: JSON.stringify(body) })).status;
  };
  interface Picked {
    readonly ChatSessionId: number;
    readonly Rank: number;
    readonly LastMessage: string;
  }
  /** Everything that a replica holds of its world. */
  const held = async (open: OpenMock): Promise<unknown> => {
    await open.mock.fetch("/api/v1/ChatSession/1/Messages", { headers: TJE0 });
    await open.transaction(() => {});
    const { store, parts } = open.capture();
    return [
      [...open.world().store.list()],
      store.highest,
      (parts["history"] as { said: [number, unknown][] }).said.sort(([one], [other]) => one - other),
      (parts["history"] as { changed: [number, unknown][] }).changed.sort(([one], [other]) => one - other),
      (parts["history"] as { last: number }).last,
    ];
  };

  it("hands out in order, in one round trip each, however many replicas ask at once", async () => {
    const { all, fresh } = await replicas(4);
    const agents = [TJE0, TICKET, { authorization: "SoTicket one" }, { authorization: "SoTicket two" }];
    const asked = Array.from({ length: 40 }, (_, nth) => pickUp(all[nth % 4]!.open, agents[nth % 4]));
    const got = (await Promise.all(asked)).map((one) => one!);
    expect(new Set(got.map(({ ChatSessionId }) => ChatSessionId)).size).toBe(40);
    expect(all.map(({ kinds }) => kinds)).toEqual(all.map(() => ["committed"]));
    for (const nth of [0, 1, 2, 3]) {
      const ranks = got.filter((_, at) => at % 4 === nth).map(({ Rank }) => Rank);
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      expect(new Set(ranks).size).toBe(10);
    }
    const states: unknown[] = [];
    for (const { open } of [...all, { open: fresh() }]) states.push(await held(open));
    expect(states.slice(1)).toEqual(Array.from({ length: 4 }, () => states[0]));
    const said = states[0] as [unknown, unknown, [number, { Message: string; ChatMessageId: number }[]][]];
    const welcomes = said[2].flatMap(([, messages]) => messages);
    expect([welcomes.length, new Set(welcomes.map((one) => one.ChatMessageId)).size]).toEqual([40, 40]);
  });

  it("lets changes of other sessions pass", async () => {
    const { all, fresh } = await replicas(3);
    const [one, two, three] = all.map(({ open }) => open) as [OpenMock, OpenMock, OpenMock];
    const first = await Promise.all([
      put(one, 2, { CustomerName: "one" }),
      put(two, 3, { CustomerName: "two" }),
      put(three, 4, { CustomerName: "three" }),
      pickUp(one),
      pickUp(two, TICKET),
    ]);
    expect(first.slice(0, 3)).toEqual([200, 200, 200]);
    expect(all.flatMap(({ kinds }) => kinds).filter((kind) => kind !== "committed")).toEqual([]);
    // Of the same session, one comes after the other.
    await Promise.all([put(one, 5, { CustomerName: "one" }), put(two, 5, { CustomerAlias: "two" })]);
    expect(all.flatMap(({ kinds }) => kinds).filter((kind) => kind === "conflict").length).toBe(1);
    const states = [await held(one), await held(two), await held(three), await held(fresh())];
    expect(states.slice(1)).toEqual([states[0], states[0], states[0]]);
    expect(one.mock.sessions.get(5)).toMatchObject({ CustomerName: "one", CustomerAlias: "two" });
  });

  it("gives a reader what was committed before it asked", async () => {
    const { all } = await replicas(2);
    const [one, two] = all.map(({ open }) => open) as [OpenMock, OpenMock];
    const got = await pickUp(one);
    const [seen] = await Promise.all([
      two.transaction(() => two.world().store.get(got!.ChatSessionId)?.Status),
      put(two, 9, { CustomerName: "beside" }),
      pickUp(two, TICKET),
    ]);
    expect(seen).toBe("CustomerLast");
  });

  it("respects who may answer, and what comes back to its old place", async () => {
    const { all } = await replicas(2);
    const [one, two] = all.map(({ open }) => open) as [OpenMock, OpenMock];
    const first = await pickUp(one);
    const [reset, next] = await Promise.all([
      one.mock.fetch(PATHS.reset(first!.ChatSessionId), { method: "POST", headers: TJE0 }),
      pickUp(one),
    ]);
    expect([reset.status, next]).toMatchObject([200, {}]);
    // The other replica has seen neither.
    const [again, partner] = await Promise.all([pickUp(two), pickUp(two, PARTNER)]);
    const all3 = [next, again, partner].map((session) => session!.ChatSessionId);
    expect(new Set(all3).size).toBe(3);
    expect(two.mock.sessions.get(partner!.ChatSessionId)?.TopicId).toBe(7);
    expect([next!.ChatSessionId, again!.ChatSessionId]).toContain(first!.ChatSessionId);
  });

  it("keeps what else happens to a session in the same commit", async () => {
    const { all, fresh } = await replicas(2);
    const [one, two] = all.map(({ open }) => open) as [OpenMock, OpenMock];
    const first = await pickUp(one);
    const { mock } = one;
    await mock.fetch(PATHS.reset(first!.ChatSessionId), { method: "POST", headers: TJE0 });
    all[0]!.kinds.length = 0;
    const [renamed, got, mine, left] = await Promise.all([
      put(one, first!.ChatSessionId, { CustomerName: "Ada" }),
      pickUp(one),
      pickUp(one),
      put(one, 2, { CustomerName: "Bea" }),
    ]);
    expect([renamed, left, got?.ChatSessionId]).toEqual([200, 200, first!.ChatSessionId]);
    expect([got?.Rank, mine?.Rank]).toEqual([first!.Rank, first!.Rank + 1]);
    // What arrives together shares a commit.
    expect(all[0]!.kinds).toEqual(["committed"]);
    const states = [await held(one), await held(two), await held(fresh())];
    expect(states.slice(1)).toEqual([states[0], states[0]]);
    expect(two.mock.sessions.get(first!.ChatSessionId)).toMatchObject({ CustomerName: "Ada", Status: "CustomerLast" });
  });

  it("strikes a claim once by a fault that was ordered in another replica, and carries it out", async () => {
    const { all, fresh } = await replicas(2);
    const [one, two] = all.map(({ open }) => open) as [OpenMock, OpenMock];
    await two.transaction(() => two.mock.fail("PickUpFirstChatSession", { delay: 1, times: 1 }));
    const got = await Promise.all([pickUp(one), pickUp(one, TICKET), put(one, 2, { CustomerName: "Ada" })]);
    const waited = SESSIONS - WAITING + 1;
    expect(got).toMatchObject([{ ChatSessionId: waited }, { ChatSessionId: waited + 1 }, 200]);
    expect([one.faults.list(), one.mock.requests.list().filter(({ fault }) => fault !== undefined).length]).toEqual([
      [],
      1,
    ]);
    const states = [await held(one), await held(two), await held(fresh())];
    expect(states.slice(1)).toEqual([states[0], states[0]]);
  });

  it("decides claims that share a commit with a message or with a world that starts over", async () => {
    const { all, fresh } = await replicas(2);
    const [one, two] = all.map(({ open }) => open) as [OpenMock, OpenMock];
    const mine = await pickUp(one);
    const headers = { ...TJE0, "content-type": "application/json" };
    const say = { method: "POST", headers, body: JSON.stringify({ Message: "one moment" }) };
    const [said, got] = await Promise.all([
      one.mock.fetch(`/api/v1/ChatSession/${mine!.ChatSessionId}/Messages`, say),
      pickUp(one),
      pickUp(two, TICKET),
    ]);
    expect([said.status < 300, got]).toMatchObject([true, {}]);
    const [, after] = await Promise.all([one.transaction(() => one.mock.reset()), pickUp(one)]);
    expect(after?.ChatSessionId).toBe(mine!.ChatSessionId);
    const states = [await held(one), await held(two), await held(fresh())];
    expect(states.slice(1)).toEqual([states[0], states[0]]);
  });

  it("drains the queue to the end, and then answers null to everybody", async () => {
    const { all } = await replicas(3);
    const headers = [TJE0, TICKET, PARTNER];
    const ids: number[] = [];
    const drain = async (nth: number): Promise<void> => {
      for (;;) {
        const got = await pickUp(all[nth % 3]!.open, headers[nth % 3]);
        if (!got) return;
        ids.push(got.ChatSessionId);
      }
    };
    await Promise.all(Array.from({ length: 9 }, (_, nth) => drain(nth)));
    expect([ids.length, new Set(ids).size]).toEqual([WAITING, WAITING]);
    expect(all.flatMap(({ kinds }) => kinds)).not.toContain("stale");
  });
});
