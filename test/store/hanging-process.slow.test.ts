import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { callOnce } from "../support/client-loop.ts";
import { startCommand } from "../support/start-command.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { openSocket } from "../support/socket.ts";
import { describeUnless, noSignals } from "../support/unless.ts";

/** `so-mock serve` as a process of its own, whose store stops answering. */

const list = { method: "POST", headers: TJE0 };
/** Tests run beside each other: what takes 2 s on a machine of its own may take more here, and took for ever before. */
const BUSY = 10;
/** Milliseconds that something took. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};
const healthy = async (url: string): Promise<number> => (await fetch(`${url}/_mock/health`)).status;
const untilRed = async (url: string): Promise<void> => {
  while ((await healthy(url)) !== 503) await new Promise((resolve) => setTimeout(resolve, 50));
};

describeUnless(noSignals ?? noRedis, "serve over a Redis that is stopped", () => {
  it("says so within 3 s, answers 503, and ends within 2 s", async () => {
    const redis = await startRedis();
    const command = startCommand(["serve", "--port", "0", "--log", "silent", "--store", redis.url]);
    try {
      const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
      expect((await fetch(url + PATHS.list, list)).status).toBe(200);
      expect(await healthy(url)).toBe(200);
      redis.signal("SIGSTOP");
      expect(await timed(() => untilRed(url))).toBeLessThan(3000 * BUSY);
      const refused = await fetch(url + PATHS.list, list);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
      const waiting = fetch(url + PATHS.list, list).catch(() => undefined);
      command.kill("SIGTERM");
      let code: number | null = null;
      expect(await timed(async () => void (code = await command.ended))).toBeLessThan(2000 * BUSY);
      expect(code).toBe(0);
      await waiting;
    } finally {
      command.kill("SIGKILL");
      redis.signal("SIGCONT");
      await redis.close();
    }
  });
});

describeUnless(noSignals, "serve over a file that another process has locked", () => {
  it("goes on with what needs no store, answers 503, and ends within 2 s", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-locked-"));
    const file = join(folder, "mock.db");
    const command = startCommand(["serve", "--port", "0", "--log", "silent", "--store", `file:${file}`]);
    try {
      const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
      const other = new DatabaseSync(file);
      other.exec("BEGIN EXCLUSIVE");
      const change = (): Promise<Response> => fetch(url + PATHS.reset(7), { method: "POST", headers: TJE0 });
      const waiting = change();
      // While it waits, others are answered.
      expect((await fetch(`${url}/nowhere`, { headers: TJE0 })).status).toBe(404);
      expect((await waiting).status).toBe(503);
      const last = change().catch(() => undefined);
      command.kill("SIGTERM");
      let code: number | null = null;
      expect(await timed(async () => void (code = await command.ended))).toBeLessThan(2000 * BUSY);
      expect(code).toBe(0);
      await last;
      other.exec("COMMIT");
      other.close();
    } finally {
      command.kill("SIGKILL");
      rmSync(folder, { recursive: true });
    }
  });

  it("does not wait for a worker that hangs", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-workers-"));
    const args = ["serve", "--port", "0", "--log", "silent", "--workers", "2"];
    const command = startCommand([...args, "--store", `file:${join(folder, "mock.db")}`]);
    onTestFinished(() => command.kill("SIGKILL"));
    await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
    const children = readFileSync(`/proc/${command.pid}/task/${command.pid}/children`, "utf8").trim().split(" ");
    process.kill(Number(children[0]), "SIGSTOP");
    command.kill("SIGTERM");
    expect(await command.ended).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it("ends the connections of a worker that is killed, and answers on new ones", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-mock-workers-"));
    const args = ["serve", "--port", "0", "--log", "silent", "--workers", "2"];
    const command = startCommand([...args, "--store", `file:${join(folder, "mock.db")}`]);
    // Also when the test runs out of time: the workers end with their first process.
    onTestFinished(() => command.kill("SIGKILL"));
    try {
      const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
      // Half a request: the worker that has it will never see the rest.
      const half = await Promise.all([0, 1, 2, 3].map(() => openSocket(url)));
      for (const raw of half) raw.send(`POST ${PATHS.list} HTTP/1.1\r\nHost: localhost\r\n`);
      expect((await fetch(url + PATHS.list, list)).status).toBe(200);
      const children = readFileSync(`/proc/${command.pid}/task/${command.pid}/children`, "utf8").trim().split(" ");
      // What a worker is given once it hangs, it does not take any more.
      for (const pid of children) process.kill(Number(pid), "SIGSTOP");
      const untaken = await Promise.all([0, 1, 2, 3].map(() => openSocket(url)));
      for (const raw of untaken) raw.send(`POST ${PATHS.list} HTTP/1.1\r\nHost: localhost\r\n`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const pid of children) process.kill(Number(pid), "SIGKILL");
      await Promise.all([...half, ...untaken].map(({ closed }) => closed));
      const agent = new Agent();
      for (;;) {
        const { status } = await callOnce(url, agent, { method: "POST", path: PATHS.list, headers: TJE0 });
        if (status === 200) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      agent.destroy();
    } finally {
      command.kill("SIGTERM");
    }
    expect(await command.ended).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
