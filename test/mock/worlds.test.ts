import { describe, expect, it } from "vitest";
import { createMemoryBudget } from "../../src/mock/memory-budget.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { inMemory } from "../../src/mock/persistence/in-memory.ts";
import { createWorlds, type Worlds } from "../../src/mock/worlds.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

const ORIGIN = "http://localhost:4010";

function start(limit = 3): { worlds: Worlds; wait: (ms: number) => void; ask: Ask; evicted: string[] } {
  let time = 0;
  const evicted: string[] = [];
  const worlds = createWorlds({
    main: openMock(),
    make: (_, seed) => openMock({ seed }),
    now: () => time,
    limit,
    idleMs: 60_000,
    onEvicted: (name) => evicted.push(name),
  });
  return {
    worlds,
    evicted,
    wait: (ms) => (time += ms),
    ask: async (path, world, init = { method: "POST", headers: TJE0 }) => {
      const headers = {
        ...(init.headers as Record<string, string>),
        ...(world === undefined ? {} : { "x-mock-world": world }),
      };
      return worlds.handle(new Request(ORIGIN + path, { ...init, headers }));
    },
  };
}

type Ask = (path: string, world?: string, init?: RequestInit) => Promise<Response>;

describe("worlds", () => {
  it("keep sessions, clock, faults and journal apart", async () => {
    const { worlds, ask } = start();
    const before = await (await ask(PATHS.list, "b")).text();
    await ask(PATHS.pickUp, "a");
    const a = worlds.choose(new Request(`${ORIGIN}/_world/a/`));
    if ("refusal" in a) throw new Error("refused");
    a.open.mock.fail("*", { status: 503 });
    a.open.mock.clock.advance("1h");
    expect((await ask(PATHS.list, "a")).status).toBe(503);
    expect(await (await ask(PATHS.list, "b")).text()).toBe(before);
    expect((await ask(PATHS.list)).status).toBe(200);
    expect(worlds.list().map(({ name, requests }) => [name, requests])).toEqual([
      ["b", 2],
      ["a", 2],
    ]);
    expect(worlds.main.mock.requests.count).toBe(1);
  });

  it("are the same for the same name, and others for another", async () => {
    const read = async (name: string): Promise<string> => (await start().ask(PATHS.list, name)).text();
    expect(await read("a")).toBe(await read("a"));
    expect(await read("a")).not.toBe(await read("b"));
  });

  it("go by the path as well, bodies included; the prefix is gone from the journal", async () => {
    const { worlds, ask } = start();
    const put = await ask(`/_world/a${PATHS.session(9)}`, undefined, jsonInit("PUT", { CustomerName: "Kim" }));
    expect(put.status).toBe(200);
    const listed = (await (await ask(PATHS.list, "a")).json()) as { CustomerName: string }[];
    expect(listed.some(({ CustomerName }) => CustomerName === "Kim")).toBe(true);
    const chosen = worlds.choose(new Request(`${ORIGIN}/_world/a/`));
    expect("open" in chosen && chosen.open.mock.requests.list()[0]?.path).toBe(PATHS.session(9));
  });

  it.each(["", "a b", "../x", "x".repeat(65), "ü"])("refuse the name %j", async (name) => {
    const { worlds, ask } = start();
    const response = await ask(`/_world/${encodeURIComponent(name)}${PATHS.list}`);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ MessageDetail: expect.any(String) }),
    ]);
    expect(worlds.list()).toEqual([]);
  });

  it("are forgotten when they are idle", async () => {
    const { worlds, wait, ask } = start();
    await ask(PATHS.list, "a");
    wait(50_000);
    await ask(PATHS.list, "b");
    wait(10_000);
    expect(worlds.sweep()).toEqual(["a"]);
    expect(worlds.list()).toMatchObject([{ name: "b", idleMs: 10_000 }]);
    expect([await worlds.drop("b"), await worlds.drop("b")]).toEqual([true, false]);
  });

  it("are at most so many: the least used is dropped, and no request is cut short", async () => {
    const { worlds, wait, ask, evicted } = start();
    for (const name of ["a", "b", "c"]) await ask(PATHS.list, name);
    wait(1);
    await ask(PATHS.list, "b");
    await ask(PATHS.list, "c");
    expect((await ask(PATHS.list, "d")).status).toBe(200);
    expect(worlds.list().map(({ name }) => name)).toEqual(["b", "c", "d"]);
    expect(evicted).toEqual(["a"]);
  });
});

describe("a world that is gone", () => {
  const one = (worlds: Worlds): OpenMock => {
    const chosen = worlds.choose({ url: "/", headers: new Headers({ "x-mock-world": "one" }) });
    if ("refusal" in chosen) throw new Error("refused");
    return chosen.open;
  };

  it("sends no more of its events, whether its clock stands still or not", async () => {
    for (const clock of [undefined, "2024-06-12T08:00:00Z"]) {
      let sent = 0;
      let answer: (response: Response) => void = () => {};
      const fetch = (): Promise<Response> => {
        sent++;
        return new Promise((resolve) => (answer = resolve));
      };
      const make = (): OpenMock => openMock({ webhooks: { fetch }, clock });
      const worlds = createWorlds({ main: make(), make, now: () => 0, limit: 1 });
      const { mock } = one(worlds);
      mock.webhooks.add({ url: "http://127.0.0.1:9/" });
      for (const TopicId of [3, 2, 1]) mock.sessions.update(2, { TopicId });
      // eslint-disable-next-line no-await-in-loop
      await expect.poll(() => sent).toBe(1);
      worlds.choose({ url: "/", headers: new Headers({ "x-mock-world": "two" }) });
      answer(new Response());
      // eslint-disable-next-line no-await-in-loop
      await mock.webhooks.settled();
      expect(sent).toBe(1);
    }
  });

  it("holds nothing of the budget for what its last requests store", async () => {
    const budget = createMemoryBudget(1_048_576);
    const make = (): OpenMock => openMock({}, inMemory, budget);
    const main = make();
    const worlds = createWorlds({ main, make, now: () => 0 });
    for (let at = 0; at < 20; at++) {
      const { hasRoom } = one(worlds);
      // eslint-disable-next-line no-await-in-loop
      await worlds.drop("one");
      expect(hasRoom(4000)).toBe(true);
    }
    expect(main.hasRoom(4000)).toBe(true);
  });
});
