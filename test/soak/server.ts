import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startCommand } from "../support/start-command.ts";

const COLLECT = fileURLToPath(new URL("collect.ts", import.meta.url));

export interface SoakServer {
  readonly url: string;
  readonly pid: number;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Its exit code, and how long it took after this call, in milliseconds. */
  readonly end: () => Promise<{ readonly code: number | null; readonly tookMs: number }>;
  /** Megabytes that are in use once garbage is collected. */
  readonly inUse: () => Promise<number>;
}

/** `so-mock serve` with so many sessions, as a process of its own. */
export async function startSoakServer(sessions: number, ...more: readonly string[]): Promise<SoakServer> {
  const args = ["serve", "--port", "0", "--log", "silent", "--sessions", String(sessions), ...more];
  const command = startCommand(args, ["--import", COLLECT]);
  const [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
  let asked = 0;
  return {
    url,
    pid: command.pid,
    signal: command.kill,
    end: async () => {
      const before = performance.now();
      command.kill("SIGTERM");
      const code = await command.ended;
      return { code, tookMs: performance.now() - before };
    },
    inUse: async () => {
      command.kill("SIGUSR2");
      const [, mb] = await command.saw(new RegExp(`in use ${++asked}: ([\\d.]+) MB`));
      return Number(mb);
    },
  };
}

export function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
