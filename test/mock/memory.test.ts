import { describe, expect, it } from "vitest";
import { sessions } from "../../src/groups/sessions.ts";
import { createMemoryBudget, weightOf, type MemoryBudget } from "../../src/mock/memory-budget.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { createRecorder } from "../../src/mock/recorder.ts";
import { inMemory } from "../../src/mock/persistence/in-memory.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { syntheticPages } from "../import/generate.ts";
import { importTexts } from "../support/importing.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

/** What requests may store has a budget in bytes: at its end nothing more is stored, and everything else goes on. */

const MEBI = 1_048_576;
const JSON_TYPE = { "content-type": "application/json" };
const open = (budget: MemoryBudget): OpenMock => openMock({ groups: [sessions] }, inMemory, budget);
const save = (mock: OpenMock, size: number, id = 0): Promise<Response> => {
  const User = { AssociateId: 5, CustomFields: { a: "x".repeat(size) } };
  const body = JSON.stringify({ ChatSessionId: id, User });
  return mock.mock.fetch(PATHS.save, { method: "POST", headers: { ...TJE0, ...JSON_TYPE }, body });
};
/** The ids of what was saved before it was refused. */
const fill = async (mock: OpenMock, size = 100_000): Promise<number[]> => {
  const ids: number[] = [];
  for (let response = await save(mock, size); response.status === 200; response = await save(mock, size)) {
    // eslint-disable-next-line no-await-in-loop
    ids.push(((await response.json()) as { readonly ChatSessionId: number }).ChatSessionId);
    expect(ids.length).toBeLessThan(1000);
  }
  return ids;
};

describe("the budget of worlds", () => {
  it("ends in 507 in the API's shape, takes about what it says, and goes on after a delete or a reset", async () => {
    const mock = open(createMemoryBudget(8 * MEBI));
    const ids = await fill(mock);
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.length).toBeLessThan(85);
    const refused = await save(mock, 100_000);
    expect([refused.status, refused.statusText]).toEqual([507, "Insufficient Storage"]);
    expect(await refused.json()).toMatchObject({ Message: expect.stringContaining("reset") as string });
    expect((await save(mock, 100_000, 2)).status).toBe(507);
    expect((await mock.mock.fetch(PATHS.list, { method: "POST", headers: TJE0 })).status).toBe(200);
    for (const id of ids.slice(0, 30)) {
      // eslint-disable-next-line no-await-in-loop
      const gone = await mock.mock.fetch(PATHS.session(id), { method: "DELETE", headers: TJE0 });
      expect(gone.ok).toBe(true);
    }
    expect((await save(mock, 100_000)).status).toBe(200);
    mock.mock.reset();
    expect((await fill(mock)).length).toBe(ids.length);
  });

  it("is not used up by changes that leave nothing behind", async () => {
    const mock = open(createMemoryBudget(8 * MEBI));
    for (let at = 0; at < 100; at++) {
      // eslint-disable-next-line no-await-in-loop
      expect((await save(mock, 100_000, 2)).status).toBe(200);
    }
  });

  it("counts what snapshots hold of former states", async () => {
    const mock = open(createMemoryBudget(8 * MEBI));
    let taken = 0;
    for (; taken < 100 && (await save(mock, 300_000, 2)).status === 200; taken++) mock.snapshots.take(`at ${taken}`);
    expect(taken).toBeGreaterThan(3);
    expect(taken).toBeLessThan(12);
  });

  it("is shared by all worlds of a server, and given back by one that is dropped", async () => {
    const budget = createMemoryBudget(8 * MEBI);
    const worlds = createWorlds({ main: open(budget), make: () => open(budget), now: () => 0 });
    const worldOf = (name: string): OpenMock => {
      const chosen = worlds.choose({ url: "/", headers: new Headers({ "x-mock-world": name }) });
      if ("refusal" in chosen) throw new Error(name);
      return chosen.open;
    };
    const filled = await fill(worldOf("one"));
    expect((await save(worldOf("two"), 100_000)).status).toBe(507);
    await worlds.drop("one");
    expect((await fill(worldOf("two"))).length).toBe(filled.length);
  });

  it("counts what grows by itself: customers of a simulation, calls of webhooks", async () => {
    const budget = createMemoryBudget(MEBI);
    const simulated = openMock({ groups: [sessions], simulate: 600 }, inMemory, budget);
    simulated.mock.clock.advance("30m");
    const reached = simulated.mock.sessions.list().length;
    expect(reached).toBeLessThan(300);
    expect((await save(simulated, 100)).status).toBe(507);
    simulated.end();

    const told = openMock({ webhooks: { fetch: () => new Promise(() => {}) } }, inMemory, budget);
    told.mock.webhooks.add({ url: "http://127.0.0.1:9/" });
    for (let at = 0; at < 1000; at++)
      told.mock.sessions.update(2, { CustomerName: `Ada ${at}`, TopicId: 1 + (at % 3) });
    const waiting = told.mock.webhooks.deliveries().filter(({ status }) => status === "pending");
    expect(waiting.length).toBeGreaterThan(100);
    expect(waiting.length).toBeLessThan(400);
  });

  it("counts that imported things are gone, which has to be remembered", async () => {
    const { contract } = importTexts(syntheticPages(14).files);
    const { mock } = openMock({ contract }, inMemory, createMemoryBudget(4096));
    const statuses = [];
    for (let id = 1; id <= 40; id++) {
      const path = `/api/v1/Anchor0/${id}`;
      // eslint-disable-next-line no-await-in-loop
      statuses.push((await mock.fetch(path, { method: "DELETE", headers: TJE0 })).status);
    }
    expect(statuses[0]).toBeLessThan(300);
    expect(statuses.at(-1)).toBe(507);
  });

  it("weighs what sessions share only once", () => {
    const shared = { text: "x".repeat(1000) };
    const several = weightOf({ a: { shared }, b: { shared }, c: { shared } });
    expect(several).toBeLessThan(2000);
    expect(weightOf(new Map([["a", new Uint8Array(5000)]]))).toBeGreaterThan(5000);
  });
});

describe("a list of a few long sessions", () => {
  it("is written while it is sent, as a short one would be", async () => {
    const mock = open(createMemoryBudget());
    const ids = [await save(mock, 900_000), await save(mock, 900_000, 1), await save(mock, 900_000, 2)];
    for (let at = 3; at <= 6; at++) ids.push(await save(mock, 900_000, at));
    const list = (accept: string): Promise<Response> =>
      mock.mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, accept } });
    const listed = (await (await list("application/json")).json()) as readonly { readonly ChatSessionId: number }[];
    const single = (await (await mock.mock.fetch(PATHS.session(2), { headers: TJE0 })).json()) as object;
    const { _Links: _, ...wanted } = single as { readonly _Links?: unknown };
    expect(listed.find(({ ChatSessionId: id }) => id === 2)).toEqual(wanted);
    let pieces = 0;
    for await (const piece of (await list("application/xml")).body ?? []) pieces += piece.byteLength > 0 ? 1 : 0;
    expect(pieces).toBeGreaterThan(5);
  });
});

describe("a conversation", () => {
  it("holds so many characters, since its transcript is one text", async () => {
    const mock = open(createMemoryBudget());
    const say = (): Promise<Response> =>
      mock.mock.fetch("/api/v1/Agents/Chat/AddChatMessage", {
        method: "POST",
        headers: { ...TJE0, ...JSON_TYPE },
        body: JSON.stringify({ ChatSessionId: 2, Message: { Message: "x".repeat(65_536) } }),
      });
    let said = 0;
    for (; said < 100 && (await say()).status === 200; said++);
    expect(said).toBe(64);
    expect((await say()).status).toBe(507);
  });
});

describe("what is kept of answers", () => {
  it("lets go of lists and of what was read, too, when what they show has been replaced by long bodies", () => {
    const recorder = createRecorder();
    const body = new Uint8Array(MEBI);
    const given = { operation: "a", method: "PUT", url: "/", headers: [], format: undefined as never, listed: [] };
    const carrier = { kind: "carrier", type: "ChatSessionEntity", value: {} } as const;
    const list = { kind: "list", type: "ChatSessionEntity", values: [] } as const;
    for (let number = 1; number <= 90; number += 3) {
      const reply = { status: 200, reason: "OK", content: carrier };
      recorder.add({ ...given, number, body, reply });
      recorder.add({ ...given, number: number + 1, body: undefined, reply: { ...reply, content: list } });
      recorder.add({ ...given, number: number + 2, body: undefined, reply });
    }
    const kinds = Array.from({ length: 90 }, (_, at) => recorder.get(at + 1)?.reply.content.kind);
    expect(kinds.filter((kind) => kind === "carrier").length).toBeLessThan(36);
    expect(kinds.filter((kind) => kind === "list").length).toBeLessThan(19);
    expect([kinds[0], kinds[1], kinds[2], kinds[88], kinds[89]]).toEqual([
      "emptyBody",
      "emptyBody",
      "emptyBody",
      "list",
      "carrier",
    ]);
  });
});
