import { EventEmitter } from "node:events";
import { Agent } from "node:http";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { stopSignal, stopWorker } from "../../src/cli/serve/workers.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { callOnce } from "../support/client-loop.ts";
import { startCommand } from "../support/start-command.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { describeUnless } from "../support/unless.ts";
import { everything, sample } from "../support/sample.ts";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "so-mock-workers-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

interface Place {
  readonly url: string;
  readonly close: () => Promise<void>;
}

function workersOn(name: string, missing: string | undefined, open: () => Promise<Place>): void {
  describeUnless(missing, `workers on ${name}`, () => {
    it("serve from several processes as from one, replace a dead one on the port, end with 0", async () => {
      const store = await open();
      const command = startCommand(["serve", "--port", "0", "--workers", "2", "--log", "silent", "--store", store.url]);
      try {
        const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
        await until(() => childrenOf(command.pid).length === 2);
        const pickUp = async (): Promise<number | undefined> => {
          // A connection of its own; while the only worker that listens yet is a dead one, there is none.
          const call = { method: "POST", path: PATHS.pickUp, headers: TJE0 };
          for (;;) {
            const { status, body = "" } = await callOnce(url, new Agent(), call);
            if (status === 200) return (JSON.parse(body) as { ChatSessionId: number } | null)?.ChatSessionId;
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        };
        const ids = [await pickUp(), await pickUp()];
        const [one = 0] = childrenOf(command.pid);
        process.kill(one, "SIGKILL");
        await until(() => command.errors().includes("a worker ended (SIGKILL); starting a new one"));
        await until(() => childrenOf(command.pid).filter((pid) => pid !== one).length === 2);
        ids.push(await pickUp(), await pickUp(), await pickUp());
        expect([new Set(ids).size, ids.at(-1)]).toEqual([5, undefined]);
        expect(command.output().match(/listening on/g)).toHaveLength(1);
        // With the last worker the port is free; the next ones take the same again.
        const all = childrenOf(command.pid);
        for (const pid of all) process.kill(pid, "SIGKILL");
        await until(() => childrenOf(command.pid).filter((pid) => !all.includes(pid)).length === 2);
        expect(await pickUp()).toBe(undefined);
      } finally {
        command.kill("SIGTERM");
      }
      expect(await command.ended).toBe(0);
      await store.close();
    });
  });
}

it.each([
  ["linux", true, "kill SIGTERM"],
  ["win32", true, "send so-mock: stop"],
  ["win32", false, "kill SIGTERM"],
] as const)(
  "a worker on %s is told to stop in a way that lets it finish (connected: %s)",
  (system, connected, want) => {
    const done: string[] = [];
    const kill = (signal: string): boolean => done.push(`kill ${signal}`) > 0;
    const send = (message: string): boolean => done.push(`send ${message}`) > 0;
    stopWorker({ send, process: { connected, kill } } as unknown as Parameters<typeof stopWorker>[0], system);
    expect(done).toEqual([want]);
  },
);

it("a worker stops by a signal, and when its first process says so", () => {
  const worker = new EventEmitter() as unknown as NonNullable<Parameters<typeof stopSignal>[1]> & EventEmitter;
  const own = new AbortController();
  const told = stopSignal(own.signal, worker);
  worker.emit("message", { cmd: "another" });
  expect(told.aborted).toBe(false);
  worker.emit("message", "so-mock: stop");
  expect([told.aborted, own.signal.aborted]).toEqual([true, false]);
  expect(stopSignal(own.signal)).toBe(own.signal);
  const signalled = stopSignal(own.signal, worker);
  own.abort();
  expect(signalled.aborted).toBe(true);
});

const noProcesses = process.platform === "linux" ? undefined : "the workers are looked for in /proc";
workersOn("a file", noProcesses, async () => ({ url: `file:${join(folder, "mock.db")}`, close: async () => {} }));
// In `npm test`, test/store/claims.test.ts is what several replicas do on Redis.
if (everything) workersOn("Redis", noProcesses ?? noRedis, () => startRedis());

const refused: readonly (readonly [readonly string[], number, RegExp])[] = [
  [
    ["--workers", "2"],
    2,
    /^so-mock: --workers: 2 workers would each have a world of their own .*--store file:mock\.db.*\n$/,
  ],
  [
    ["--workers", "2", "--store", "file:/nowhere/at/all.db"],
    2,
    /^so-mock: \/nowhere\/at\/all\.db: .*cannot be opened.*\n$/,
  ],
  [["--workers", "none"], 2, /from 1 to 64/],
];
it.each(sample(refused, 1))("%j ends with %d and says what to do, once", async (args, code, says) => {
  const command = startCommand(["serve", "--port", "0", "--log", "silent", ...args]);
  expect([await command.ended, command.errors()]).toEqual([code, expect.stringMatching(says)]);
});
