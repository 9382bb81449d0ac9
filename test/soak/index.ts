import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { parseArgs } from "node:util";
import { PATHS, TJE0 } from "../support/agents.ts";
import { callOnce } from "../support/client-loop.ts";
import { startCommand } from "../support/process.ts";
import { noRedis, startRedis } from "../support/redis.ts";
import { drain } from "./drain.ts";
import { attack, stall } from "./hostile.ts";
import { fileLimit, keepIdle } from "./idle.ts";
import { soak } from "./soak.ts";

/**
 * `npm run soak [-- --seconds N]`: 256 connections for a minute, 100 of them slow or broken off; hostile bodies, saves of
 * a megabyte and readers that do not read, for as long; 64 agents who drain 10,000 sessions; 10,000 idle connections; ends
 * under load, kills of workers, and a store that is stopped. Prints one table of what came of it, and ends with 1 where
 * anything was not as it should be.
 */

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
const FLAT = 1.15;
const LEAST_SECONDS = 30;
const failures: string[] = [];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const rows: string[] = [];
const expectTrue = (what: string, holds: boolean): void => {
  say(`${holds ? "ok" : "NOT OK"}  ${what}`);
  rows.push(`| ${what} | ${holds ? "yes" : "no"} |`);
  if (!holds) failures.push(what);
};
const start = async (
  sessions: number,
  ...more: readonly string[]
): Promise<{ url: string; command: ReturnType<typeof startCommand> }> => {
  const command = startCommand(["serve", "--port", "0", "--log", "silent", "--sessions", String(sessions), ...more]);
  const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
  return { url, command };
};
const residentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
const sorted = (ids: readonly number[]): string => [...ids].sort((one, other) => one - other).join();
const median = (list: readonly number[]): number =>
  [...list].sort((one, other) => one - other)[list.length >> 1] ?? Number.NaN;

/** The last third of the time against the second one; in the first one, the heap finds its size. */
function expectFlat(memory: readonly number[]): void {
  if (seconds < LEAST_SECONDS) return;
  const third = Math.floor(memory.length / 3);
  const [middle, last] = [median(memory.slice(third, 2 * third)), median(memory.slice(-third))];
  const first = median(memory.slice(0, third));
  expectTrue(
    `memory is flat: ${[first, middle, last].map((each) => each.toFixed(0)).join(", ")} MB in thirds of the time`,
    last <= middle * FLAT,
  );
}

{
  say(`256 connections for ${seconds} s: 156 in turn through all operations, 50 slow readers, 50 that break off`);
  const { url, command } = await start(300);
  const memory: number[] = [];
  const tally = await soak({
    url,
    seconds,
    mixed: 156,
    slow: 50,
    cutOff: 50,
    everySecond: () => memory.push(residentMb(command.pid)),
  });
  const left = (await (await fetch(`${url}/_mock/sessions`)).json()) as readonly unknown[];
  say(`    answers ${JSON.stringify(tally.answers)}, slow lists ${tally.slow}, broken off ${tally.cutOff}`);
  expectTrue(`no problem ${tally.problems.slice(0, 3).join("; ")}`, tally.problems.length === 0);
  const counts = new Set(Object.values(tally.answers));
  expectTrue("every operation was answered as often as it was asked", counts.size === 1 && counts.has(tally.created));
  expectTrue("every session that was made was taken away again", left.length === 300);
  expectFlat(memory);

  // The end under load.
  const loaded = soak({ url, seconds: 3, mixed: 156, slow: 50, cutOff: 50 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const before = performance.now();
  command.kill("SIGTERM");
  const code = await command.ended;
  const took = performance.now() - before;
  expectTrue(`SIGTERM under load: ended with ${code} after ${took.toFixed(0)} ms`, code === 0 && took < 2000);
  await loaded;
}

{
  say(`hostile bodies, saves of a megabyte and 200 readers that do not read, for ${seconds} s`);
  const { url, command } = await start(300);
  const stalled = await stall(url, 200);
  const end = performance.now() + seconds * 1000;
  const attacks = Promise.all(Array.from({ length: 8 }, () => attack(url, () => performance.now() > end)));
  const memory: number[] = [];
  let slowest = 0;
  while (performance.now() < end) {
    const before = performance.now();
    await (await fetch(url + PATHS.session(3), { headers: TJE0 })).text();
    slowest = Math.max(slowest, performance.now() - before);
    memory.push(residentMb(command.pid));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const statuses = new Set((await attacks).flatMap((counts) => Object.keys(counts)));
  const allowed = new Set(["200", "400", "413", "415", "507"]);
  expectTrue(
    `hostile clients were answered ${[...statuses].sort().join(", ")}`,
    [...statuses].every((status) => allowed.has(status)),
  );
  const most = Math.max(...memory);
  const late = median(memory.slice(memory.length >> 1));
  expectTrue(
    `their memory is bounded: ${late.toFixed(0)} MB in the second half, ${most.toFixed(0)} MB at most`,
    most < 1500,
  );
  expectFlat(memory);
  expectTrue(`another client waited ${slowest.toFixed(0)} ms at most`, slowest < 5000);
  for (const { socket } of stalled) socket.destroy();
  command.kill("SIGTERM");
  expectTrue("and it ended with 0 once they had gone", (await command.ended) === 0);
}

{
  const { url, command } = await start(0);
  const { made, handed } = await drain(url, 10_000, 64);
  const all = handed.flat();
  expectTrue("64 agents were handed 10,000 sessions", made.length === 10_000 && all.length === 10_000);
  expectTrue("each exactly once", new Set(all).size === 10_000 && sorted(all) === sorted(made));
  command.kill("SIGTERM");
  await command.ended;
}

{
  const wanted = 10_000;
  const connections = Math.min(wanted, fileLimit() - 200);
  const { url, command } = await start(12);
  const before = residentMb(command.pid);
  const idle = await keepIdle(url, connections);
  const scaled = connections < wanted ? `, as many as this machine's limit of ${fileLimit()} files allows` : "";
  const each = ((residentMb(command.pid) - before) * 1024) / connections;
  const response = await fetch(url + PATHS.list, { method: "POST", headers: TJE0 });
  expectTrue(`${connections} idle connections${scaled}, ${each.toFixed(1)} kB each`, response.status === 200);
  expectTrue(
    "none was cut",
    idle.every(({ socket }) => !socket.destroyed),
  );
  for (const { socket } of idle) socket.destroy();
  command.kill("SIGTERM");
  expectTrue("and it ended with 0", (await command.ended) === 0);
}

if (noRedis === undefined) {
  const redis = await startRedis();
  const { url, command } = await start(100, "--workers", "2", "--store", redis.url);
  const children = (): number[] =>
    readFileSync(`/proc/${command.pid}/task/${command.pid}/children`, "utf8").trim().split(" ").map(Number);
  const state = { isOver: false };
  const statuses = new Set<string>();
  const clients = Array.from({ length: 32 }, async () => {
    while (!state.isOver) {
      const { status, error } = await callOnce(url, new Agent(), { method: "POST", path: PATHS.list, headers: TJE0 });
      statuses.add(String(status ?? error));
    }
  });
  for (let turn = 0; turn < 5; turn++) {
    const [one] = children();
    if (one !== undefined && one > 0) process.kill(one, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  expectTrue("5 workers were killed, and replaced", children().filter((pid) => pid > 0).length === 2);
  redis.signal("SIGSTOP");
  const stopped = performance.now();
  // Where both workers have just been replaced, there is nobody yet to answer 503.
  while ((await fetch(`${url}/_mock/health`).catch(() => undefined))?.status === 200) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const red = performance.now() - stopped;
  expectTrue(`a stopped Redis: health is red after ${red.toFixed(0)} ms`, red < 3000);
  redis.signal("SIGCONT");
  while ((await fetch(url + PATHS.list, { method: "POST", headers: TJE0 }).catch(() => undefined))?.status !== 200) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  redis.signal("SIGSTOP");
  const before = performance.now();
  state.isOver = true;
  command.kill("SIGTERM");
  const code = await command.ended;
  const took = performance.now() - before;
  expectTrue(`with Redis stopped: ended with ${code} after ${took.toFixed(0)} ms`, code === 0 && took < 2000);
  await Promise.all(clients);
  const allowed = new Set(["200", "503", "ECONNRESET", "ECONNREFUSED"]);
  expectTrue(
    `no connection hung: ${[...statuses].sort().join(", ")}`,
    [...statuses].every((status) => allowed.has(status)),
  );
  redis.signal("SIGCONT");
  await redis.close();
} else say(`left out: ${noRedis}`);

say(["", "| what | holds |", "|---|---|", ...rows, ""].join("\n"));
say(failures.length === 0 ? "all is well" : `not as it should be: ${failures.join("; ")}`);
process.exitCode = failures.length === 0 ? 0 : 1;
