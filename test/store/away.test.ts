import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createConsole } from "../../src/console/create-console.ts";
import type { WorldLog } from "../../src/mock/persistence/world-log.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { watchStore } from "../../src/store/watch-store.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { HOST } from "../support/console.ts";
import { openPersisted } from "./persisted-world.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-away-"));
const store = openFileStore(join(folder, "mock.db"), () => 0, { idleMs: 600_000, timeoutMs: 2000 });
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** A log that can be out of reach, before an exchange or, worse, after it. */
function breakable(log: WorldLog): { log: WorldLog; state: { broken: "no" | "before" | "after" } } {
  const state: { broken: "no" | "before" | "after" } = { broken: "no" };
  const fail = (): never => {
    throw new Error("connection lost");
  };
  return {
    state,
    log: {
      read: async () => (state.broken === "no" ? log.read() : fail()),
      commit: async (...given) => {
        if (state.broken === "before") return fail();
        const answer = await log.commit(...given);
        return state.broken === "after" ? fail() : answer;
      },
      probe: async () => (state.broken === "no" ? log.probe() : fail()),
    },
  };
}

describe("a store that is away", () => {
  it.each([
    ["REST", PATHS.reset(7)],
    ["agent", PATHS.pickUp],
    ["list", PATHS.list],
  ])("answers 503 in the API's shape (%s)", async (_, path) => {
    const { log, state } = breakable(store.log("shape"));
    const { mock } = openPersisted(log);
    state.broken = "before";
    const response = await mock.fetch(path, { method: "POST", headers: TJE0 });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await response.json()).toEqual({
      Message: "The service is unavailable.",
      MessageDetail: expect.stringContaining("Nothing was changed"),
    });
    expect(mock.requests.list().at(-1)).toMatchObject({ status: 503 });
  });

  it("answers 503 in the control API, too", async () => {
    const { log, state } = breakable(store.log("control"));
    const worlds = createWorlds({ main: openPersisted(log), make: () => openPersisted(log), now: () => 0 });
    const console = createConsole({ worlds });
    state.broken = "before";
    const response = await console.handle(
      new Request(`http://${HOST}/_mock/state`, { headers: { host: HOST } }),
      "127.0.0.1",
    );
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
  });

  it("changes nothing, and goes on when it is back", async () => {
    const { log, state } = breakable(store.log("back"));
    const { mock, world, transaction } = openPersisted(log);
    const list = async (): Promise<string> => (await mock.fetch(PATHS.list, { method: "POST", headers: TJE0 })).text();
    const before = await list();
    const highest = world().store.highest;
    state.broken = "before";
    for (const [method, path, body] of [
      ["POST", PATHS.pickUp],
      ["POST", PATHS.save, "{}"],
      ["PUT", PATHS.session(7), '{"CustomerName":"Ada"}'],
    ] as const) {
      const headers = { ...TJE0, "content-type": "application/json" };
      const response = await mock.fetch(path, { method, headers, ...(body && { body }) });
      expect(response.status).toBe(503);
    }
    await expect(transaction(() => mock.clock.advance("1h"))).rejects.toMatchObject({ code: "store-away" });
    await expect(transaction(() => mock.reset())).rejects.toMatchObject({ code: "store-away" });
    state.broken = "no";
    expect([await list(), world().store.highest]).toEqual([before, highest]);
    expect(mock.clock.now()).toContain("08:00:00");
  });

  it("finds what was committed although the answer was lost", async () => {
    const { log, state } = breakable(store.log("unheard"));
    const { mock } = openPersisted(log);
    const pickUp = (): Promise<Response> => mock.fetch(PATHS.pickUp, { method: "POST", headers: TJE0 });
    const first = ((await (await pickUp()).json()) as { ChatSessionId: number }).ChatSessionId;
    state.broken = "after";
    expect((await pickUp()).status).toBe(503);
    state.broken = "no";
    // The second one is the caller's, though the answer was lost; no one else gets it.
    const third = ((await (await pickUp()).json()) as { ChatSessionId: number }).ChatSessionId;
    expect([mock.sessions.get(first + 1)?.Status, third > first + 1]).toEqual(["CustomerLast", true]);
  });

  it("is told once, and once more when it answers again", async () => {
    const said: string[] = [];
    const { log, state } = breakable(store.log("told"));
    const { transaction } = openPersisted(watchStore({ log: () => log }, (line) => said.push(line)).log());
    for (const broken of ["before", "no", "before", "before", "no", "no", "before"] as const) {
      state.broken = broken;
      await Promise.resolve(transaction(() => {})).catch(() => {});
    }
    expect(said).toEqual([
      "the store does not answer; requests are answered with 503: connection lost",
      "the store answers again",
      "the store does not answer; requests are answered with 503: connection lost",
    ]);
  });

  it("answers in the time of one request, also what waits behind another", async () => {
    const log = store.log("limit");
    const waits = { forEver: false };
    const hanging: WorldLog = {
      ...log,
      commit: (...given) => (waits.forEver ? new Promise(() => {}) : log.commit(...given)),
    };
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const { transaction } = openPersisted(hanging, {}, undefined, 2000);
      const ran: string[] = [];
      await transaction(() => ran.push("first"));
      waits.forEver = true;
      const outcomes: string[] = [];
      const ask = (name: string): void => {
        Promise.resolve(transaction(() => ran.push(name))).catch(() => outcomes.push(name));
      };
      ask("one");
      await vi.advanceTimersByTimeAsync(1000);
      ask("behind it");
      await vi.advanceTimersByTimeAsync(1300);
      expect(outcomes).toEqual(["one"]);
      await vi.advanceTimersByTimeAsync(1000);
      expect([outcomes, ran]).toEqual([
        ["one", "behind it"],
        ["first", "one"],
      ]);
      expect(vi.getTimerCount()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a store that answers, but takes no changes", () => {
  it("is told once, and again once it does, and is not asked while all is well", async () => {
    const said: string[] = [];
    const state = { full: false, probed: 0 };
    const log = store.log("full");
    const watched = watchStore({ log: () => full }, (line) => said.push(line));
    const refuse = (): never => {
      throw new Error("database or disk is full");
    };
    const full: WorldLog = {
      ...log,
      commit: async (since, changes, ...more) =>
        state.full && changes.records.length > 0 ? refuse() : log.commit(since, changes, ...more),
      probe: async () => (state.probed++, state.full ? refuse() : log.probe()),
    };
    const { transaction, mock } = openPersisted(watched.log());
    const rename = (): Promise<unknown> =>
      Promise.resolve(transaction(() => mock.sessions.update(4, { CustomerName: "Bo" }))).catch(() => "refused");
    await transaction(() => {});
    expect([await watched.takesChanges(), state.probed]).toEqual([true, 0]);
    state.full = true;
    for (const _ of [1, 2]) {
      expect(await rename()).toBe("refused");
      expect(await transaction(() => mock.sessions.get(4)?.CustomerName)).not.toBe("Bo");
    }
    expect(await Promise.all([watched.takesChanges(), watched.takesChanges()])).toEqual([false, false]);
    expect(state.probed).toBe(1);
    state.full = false;
    expect([await watched.takesChanges(), await watched.takesChanges(), state.probed]).toEqual([true, true, 2]);
    expect(said).toEqual([
      "the store does not answer; requests are answered with 503: database or disk is full",
      "the store answers again",
    ]);
  });
});
