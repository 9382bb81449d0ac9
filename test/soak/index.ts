import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { PATHS, TJE0 } from "../support/agents.ts";
import { startCommand } from "../support/process.ts";
import { drain } from "./drain.ts";
import { fileLimit, keepIdle } from "./idle.ts";
import { soak } from "./soak.ts";

/**
 * `npm run soak [-- --seconds N]`: 256 connections for a minute, 100 of them slow or broken off; 64 agents who drain
 * 10,000 sessions; 10,000 idle connections; and an end under load. Says what came of it, and ends with 1 where anything
 * was not as it should be.
 */

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
const FLAT = 1.15;
const WARM_SECONDS = 10;
const failures: string[] = [];
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const expectTrue = (what: string, holds: boolean): void => {
  say(`${holds ? "ok" : "NOT OK"}  ${what}`);
  if (!holds) failures.push(what);
};
const start = async (sessions: number): Promise<{ url: string; command: ReturnType<typeof startCommand> }> => {
  const command = startCommand(["serve", "--port", "0", "--log", "silent", "--sessions", String(sessions)]);
  const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
  return { url, command };
};
const residentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
const sorted = (ids: readonly number[]): string => [...ids].sort((one, other) => one - other).join();
const median = (list: readonly number[]): number =>
  [...list].sort((one, other) => one - other)[list.length >> 1] ?? Number.NaN;

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
  const warm = median(memory.slice(WARM_SECONDS, WARM_SECONDS * 2));
  const last = median(memory.slice(-WARM_SECONDS));
  if (seconds >= 3 * WARM_SECONDS) {
    expectTrue(
      `memory is flat: ${warm.toFixed(0)} MB after ${WARM_SECONDS} s, ${last.toFixed(0)} MB at the end`,
      last <= warm * FLAT,
    );
  }

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

say(failures.length === 0 ? "all is well" : `not as it should be: ${failures.join("; ")}`);
process.exitCode = failures.length === 0 ? 0 : 1;
