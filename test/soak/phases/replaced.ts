import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { callOnce } from "../../support/client-loop.ts";
import { startRedis } from "../../support/redis.ts";
import { startSoakServer } from "../server.ts";
import type { Verdict } from "../verdict.ts";

const KILLS = 5;
const ALLOWED: ReadonlySet<string> = new Set(["200", "503", "ECONNRESET", "ECONNREFUSED"]);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Workers that are killed, and a Redis that is stopped. */
export async function replaced({ expectTrue, expectWithin }: Verdict): Promise<void> {
  const redis = await startRedis();
  const server = await startSoakServer(100, "--workers", "2", "--store", redis.url);
  const { url, pid } = server;
  const children = (): number[] =>
    readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);
  const list = { method: "POST", path: PATHS.list, headers: TJE0 };
  const state = { isOver: false };
  const statuses = new Set<string>();
  const clients = Array.from({ length: 32 }, async () => {
    while (!state.isOver) {
      const { status, error } = await callOnce(url, new Agent(), list);
      statuses.add(String(status ?? error));
    }
  });
  for (let turn = 0; turn < KILLS; turn++) {
    const [one] = children();
    if (one !== undefined && one > 0) process.kill(one, "SIGKILL");
    await pause(2000);
  }
  expectTrue(`${KILLS} workers were killed, and replaced`, children().filter((each) => each > 0).length === 2);
  redis.signal("SIGSTOP");
  const stopped = performance.now();
  // Where both workers have just been replaced, there is nobody yet to answer 503.
  while ((await fetch(`${url}/_mock/health`).catch(() => undefined))?.status === 200) await pause(50);
  expectWithin("a stopped Redis: health is red", performance.now() - stopped, 3000);
  redis.signal("SIGCONT");
  while ((await fetch(url + PATHS.list, list).catch(() => undefined))?.status !== 200) await pause(50);
  redis.signal("SIGSTOP");
  state.isOver = true;
  const { code, tookMs } = await server.end();
  expectWithin(`with Redis stopped: ended with ${code}`, code === 0 ? tookMs : Number.NaN, 2000);
  await Promise.all(clients);
  const shown = [...statuses].sort().join(", ");
  expectTrue(
    `no connection hung: ${shown}`,
    [...statuses].every((status) => ALLOWED.has(status)),
  );
  redis.signal("SIGCONT");
  await redis.close();
}
