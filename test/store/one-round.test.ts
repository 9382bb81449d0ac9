import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { deviations } from "../../src/deviations.ts";
import type { WorldLog } from "../../src/mock/persistence/world-log.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { openPersisted } from "./persisted-world.ts";

const folder = mkdtempSync(join(tmpdir(), "so-mock-one-round-"));
const store = openFileStore(join(folder, "mock.db"), () => 0, { idleMs: 600_000, timeoutMs: 2000 });
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

let worlds = 0;
/** Two processes that share a world, and how often the first one has asked for it. */
function shared(): { one: OpenMock; other: OpenMock; asked: () => number } {
  const world = `w${++worlds}`;
  let asked = 0;
  const log = store.log(world);
  const counting: WorldLog = {
    ...log,
    read: () => log.read(),
    commit: (...given) => (asked++, log.commit(...given)),
  };
  const [one, other] = [openPersisted(counting), openPersisted(store.log(world))];
  for (const { faults } of [one, other]) faults.register(deviations);
  return { one, other, asked: () => asked };
}

const json = { ...TJE0, "content-type": "application/json" };
const CALLS: Record<string, readonly [string, RequestInit]> = {
  "a pick-up": [PATHS.pickUp, { method: "POST", headers: TJE0 }],
  "a list": [PATHS.list, { method: "POST", headers: TJE0 }],
  "a PUT": [PATHS.session(7), { method: "PUT", headers: json, body: '{"CustomerName":"Ada"}' }],
  "a Save": [PATHS.save, { method: "POST", headers: json, body: '{"CustomerName":"Ada"}' }],
  "a PUT that does not bind": [PATHS.session(7), { method: "PUT", headers: json, body: "{" }],
  "a PUT that is too long": [PATHS.session(7), { method: "PUT", headers: json, body: " ".repeat(1_100_000) }],
  "a call without credentials": [PATHS.pickUp, { method: "POST" }],
  "a call with a wish": [PATHS.pickUp, { method: "POST", headers: { ...TJE0, prefer: "code=200" } }],
  "a call for the sample": [PATHS.pickUp, { method: "POST", headers: { ...TJE0, prefer: "example=documented" } }],
};

describe("requests that arrive together", () => {
  it("are one commit to the file", async () => {
    const { one, other, asked } = shared();
    await one.transaction(() => {});
    const before = asked();
    const ids = [2, 3, 4, 5, 6, 7, 8, 9];
    const init = { method: "PUT", headers: json, body: '{"CustomerName":"Ada"}' };
    const answers = await Promise.all(ids.map((id) => one.mock.fetch(PATHS.session(id), init)));
    expect([asked() - before, ...answers.map(({ status }) => status)]).toEqual([1, ...ids.map(() => 200)]);
    await other.transaction(() => {});
    expect(ids.map((id) => other.mock.sessions.get(id)?.CustomerName)).toEqual(ids.map(() => "Ada"));
  });
});

describe("requests after commits of another process", () => {
  it("run once, on what that has made of the world", async () => {
    const { one, other, asked } = shared();
    await one.transaction(() => {});
    const init = { method: "PUT", headers: json, body: '{"CustomerName":"Ada"}' };
    for (const id of [2, 3]) await other.mock.fetch(PATHS.session(id), init);
    const before = asked();
    let runs = 0;
    const name = await one.transaction(() => {
      runs++;
      one.mock.sessions.update(4, { CustomerName: "Bo" });
      return one.mock.sessions.get(3)?.CustomerName;
    });
    expect([runs, name, asked() - before]).toEqual([1, "Ada", 1]);
    await other.transaction(() => {});
    expect([2, 3, 4].map((id) => other.mock.sessions.get(id)?.CustomerName)).toEqual(["Ada", "Ada", "Bo"]);
  });
});

describe("a request in a kept world", () => {
  it.each(Object.entries(CALLS))("asks the store once (%s)", async (_, [path, init]) => {
    const { one, asked } = shared();
    await one.transaction(() => {});
    const before = asked();
    const { status } = await one.mock.fetch(path, init);
    expect([asked() - before, one.mock.requests.count]).toEqual([1, 1]);
    const alone = shared().other;
    expect((await alone.mock.fetch(path, init)).status).toBe(status);
  });

  it.each([
    ["throttled", "a pick-up", 429],
    ["throttled", "a PUT", 429],
    ["throttled", "a PUT that does not bind", 429],
    ["throttled", "a PUT that is too long", 429],
    ["throttled", "a call without credentials", 429],
    ["throttled", "a call for the sample", 429],
    ["network", "a pick-up", "broken"],
    ["network", "a PUT", "broken"],
    ["deviation-status-201", "a Save", 201],
    ["deviation-status-500-pick-up", "a pick-up", 500],
  ] as const)("is struck once by %s, ordered in another process (%s)", async (status, name, struck) => {
    const { one, other } = shared();
    const [path, init] = CALLS[name]!;
    const ask = (): Promise<number | string> =>
      one.mock.fetch(path, init).then(
        (response) => response.status,
        () => "broken",
      );
    const proper = await ask();
    await other.transaction(() => other.mock.fail("*", { status, times: 1 }));
    expect([await ask(), await ask()]).toEqual([struck, proper]);
    expect(one.mock.requests.list().map(({ fault }) => fault)).toEqual([undefined, status, undefined]);
  });
});

it("holds an answer back once by the delay that another process ordered", async () => {
  const { one, other } = shared();
  await other.transaction(() => other.mock.fail("*", { delay: 600_000, times: 1 }));
  const [path, init] = CALLS["a pick-up"]!;
  const gone = new AbortController();
  const late = one.mock.fetch(path, { ...init, signal: gone.signal });
  // Its step comes first, its answer never.
  await one.transaction(() => {});
  expect((await one.mock.fetch(path, init)).status).toBe(200);
  gone.abort(new Error("patience is over"));
  await expect(late).rejects.toThrow("patience is over");
  expect(one.faults.list()).toEqual([]);
});
