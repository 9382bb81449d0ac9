import { afterEach, describe, expect, it, vi } from "vitest";
import { mountHealth } from "../../src/cli/serve/extra-routes.ts";
import type { Transaction } from "../../src/mock/persistence/persistence.ts";
import { startHere, type Running } from "../support/process.ts";
import { noRedis, startRedis, type RedisServer } from "../support/redis.ts";
import { describeUnless } from "../support/unless.ts";

const PATH = "/_mock/health";
const inMemory: Transaction = (step) => step();
const present: Transaction = async (step) => step();
const away: Transaction = () => Promise.reject(new Error("connection lost"));

describe("the health of a server", () => {
  it.each([
    ["in memory", inMemory, undefined, 200, { status: "up" }],
    ["whose store is there", present, true, 200, { status: "up" }],
    ["whose store takes no changes", present, false, 503, { status: "store-away" }],
    ["whose store is away", away, true, 503, { status: "store-away" }],
  ])("%s", async (_, transaction, takes, status, body) => {
    const store = takes === undefined ? undefined : { takesChanges: async () => takes };
    const routes = mountHealth({ transaction: () => transaction, store }, undefined);
    expect([routes.owns(PATH), routes.owns("/api/v1/ChatSession/7")]).toEqual([true, false]);
    const response = await routes.handle(new Request(`http://127.0.0.1${PATH}`), undefined);
    expect([response.status, await response.json()]).toEqual([status, body]);
  });

  it("is red in time where its store does not answer", async () => {
    vi.useFakeTimers();
    try {
      const routes = mountHealth({ transaction: () => () => new Promise(() => {}), store: undefined }, undefined);
      const asked = routes.handle(new Request(`http://127.0.0.1${PATH}`), undefined);
      await vi.advanceTimersByTimeAsync(2900);
      expect((await asked).status).toBe(503);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is added to the console, which keeps its own addresses", async () => {
    const console = { owns: (path: string) => path === "/_mock/", handle: async () => new Response("page") };
    const routes = mountHealth({ transaction: () => away, store: undefined }, console);
    expect(["/_mock/", PATH, "/_mock/clock"].map((path) => routes.owns(path))).toEqual([true, true, false]);
    const ask = (path: string): Promise<Response> => routes.handle(new Request(`http://127.0.0.1${path}`), undefined);
    expect([await (await ask("/_mock/")).text(), (await ask(PATH)).status]).toEqual(["page", 503]);
  });
});

describeUnless(noRedis, "the health of a replica", () => {
  const running: { command?: Running; redis?: RedisServer } = {};
  afterEach(async () => {
    running.command?.kill("SIGTERM");
    await running.command?.ended;
    await running.redis?.close();
  });

  it.each([[[]], [["--no-control"]], [["--control-token", "sesame"]]])(
    "is 503 while Redis is away and 200 again when it is back (%j)",
    async (more) => {
      const redis = (running.redis = await startRedis());
      const command = startHere(["serve", "--port", "0", "--log", "silent", "--store", redis.url, ...more]);
      running.command = command;
      const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
      const health = async (): Promise<unknown[]> => {
        const response = await fetch(url + PATH);
        return [response.status, await response.json()];
      };
      expect(await health()).toEqual([200, { status: "up" }]);
      await redis.kill("SIGKILL");
      expect(await health()).toEqual([503, { status: "store-away" }]);
      await redis.start();
      let last = await health();
      while (last[0] === 503) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        last = await health();
      }
      expect(last).toEqual([200, { status: "up" }]);
    },
  );
});
