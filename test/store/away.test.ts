import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { WorldLog } from "../../src/mock/persistence/world-log.ts";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { watchLogs } from "../../src/store/watch-logs.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
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
    const { transaction } = openPersisted(watchLogs((line) => said.push(line))(log));
    for (const broken of ["before", "no", "before", "before", "no", "no", "before"] as const) {
      state.broken = broken;
      await Promise.resolve(transaction(() => {})).catch(() => {});
    }
    expect(said).toEqual([
      "the store does not answer, requests are answered 503: connection lost",
      "the store answers again",
      "the store does not answer, requests are answered 503: connection lost",
    ]);
  });
});
