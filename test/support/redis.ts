import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@redis/client";
import { endWithParent } from "./end-with-parent.ts";
import { freePort } from "../../src/cli/serve/workers.ts";

/** A Redis server of one's own: on this machine alone, every write on disk before its answer. */
export interface RedisServer {
  readonly url: string;
  /** Starts it again, on the same port with what it had written. */
  start(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Sends a signal that does not end it. */
  signal(name: "SIGSTOP" | "SIGCONT"): void;
  /** What the server says of itself. */
  info(section: string): Promise<string>;
  close(): Promise<void>;
}

/** Tests run on another program, such as Valkey's, with `REDIS_PROGRAM=valkey-server`. */
const wanted = process.env["REDIS_PROGRAM"];

export const REDIS_PROGRAM: string | undefined = (wanted ? [wanted] : ["redis-server", "valkey-server"]).find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** Why there can be no server, for tests that are skipped; undefined where there can. */
export const noRedis: string | undefined =
  REDIS_PROGRAM === undefined
    ? `${wanted ?? "neither redis-server nor valkey-server"} is ${wanted ? "not " : ""}installed`
    : undefined;

export async function startRedis(...more: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "so-mock-redis-"));
  const port = await freePort("127.0.0.1");
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let letLive = (): void => {};
  const ends = (one: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      if (one.exitCode !== null || one.signalCode !== null) resolve();
      else one.once("close", () => resolve());
    });
  const start = async (): Promise<void> => {
    const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
    child = spawn(REDIS_PROGRAM ?? "", [...settings, "--appendonly", "yes", "--appendfsync", "always", ...more], {
      stdio: "ignore",
    });
    letLive = endWithParent(child.pid);
    await answering(url);
  };
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    if (!child) return;
    const ended = ends(child);
    child.kill(signal);
    await ended;
    letLive();
  };
  await start();
  return {
    url,
    start,
    kill,
    signal: (name) => void child?.kill(name),
    info: async (section) => {
      const client = await createClient({ url }).connect();
      try {
        return await client.info(section);
      } finally {
        client.destroy();
      }
    },
    close: async () => {
      await kill("SIGKILL");
      rmSync(folder, { recursive: true });
    },
  };
}

/** Until the server says anything but that it is loading. */
async function answering(url: string): Promise<void> {
  for (;;) {
    const client = createClient({ url, socket: { reconnectStrategy: false } });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.ping();
      return;
    } catch (error) {
      if (/NOAUTH|WRONGPASS/.test(String(error))) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    } finally {
      if (client.isOpen) client.destroy();
    }
  }
}
