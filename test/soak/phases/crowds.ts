import { PATHS, TJE0 } from "../../support/agents.ts";
import { drain } from "../drain.ts";
import { fileLimit, keepIdle } from "../idle.ts";
import { residentMb, startSoakServer } from "../server.ts";
import type { Verdict } from "../verdict.ts";

const SESSIONS = 10_000;
const CONNECTIONS = 10_000;
/** How long the server keeps a connection on which nothing is sent. */
const IDLE_MS = 15_000;
const sorted = (ids: readonly number[]): string => [...ids].sort((one, other) => one - other).join();

/** Agents who drain a queue together. */
export async function drained({ expectTrue }: Verdict): Promise<void> {
  const server = await startSoakServer(0);
  const { made, handed } = await drain(server.url, SESSIONS, 64);
  const all = handed.flat();
  expectTrue("64 agents were handed 10,000 sessions", made.length === SESSIONS && all.length === SESSIONS);
  expectTrue("each exactly once", new Set(all).size === SESSIONS && sorted(all) === sorted(made));
  await server.end();
}

/** Connections that ask once, and stay. */
export async function idle({ expectTrue }: Verdict): Promise<void> {
  const connections = Math.min(CONNECTIONS, fileLimit() - 200);
  const server = await startSoakServer(12);
  const before = residentMb(server.pid);
  const kept = await keepIdle(server.url, connections);
  const scaled = connections < CONNECTIONS ? `, as many as this machine's limit of ${fileLimit()} files allows` : "";
  const each = ((residentMb(server.pid) - before) * 1024) / connections;
  const response = await fetch(server.url + PATHS.list, { method: "POST", headers: TJE0 });
  expectTrue(`${connections} idle connections${scaled}, ${each.toFixed(1)} kB each`, response.status === 200);
  // Where opening them all takes longer, the first ones have had their time.
  const isWhole = kept.every(({ socket, sinceMs }) => !socket.destroyed || performance.now() - sinceMs > IDLE_MS);
  expectTrue("none was cut before its time", isWhole);
  for (const { socket } of kept) socket.destroy();
  expectTrue("and it ended with 0", (await server.end()).code === 0);
}
