import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { endWithParent } from "../../support/end-with-parent.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { ROOT } from "../../support/root.ts";

/** Servers as processes of their own, pinned to the first core; the load comes from the second. */

const SERVER_CORE = "0";
const LOAD_CORE = "1";
const EVERY_CORE = `0-${availableParallelism() - 1}`;

/** A fixed answer of a bare server. */
export interface Fixed {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly text: string;
  /** Must the body be read before the answer? */
  readonly reads: boolean;
}

export interface BenchServer {
  readonly url: string;
  /** From the start of the process to the end of the first answer, in ms. */
  readonly readyMs: number;
  /** CPU time used so far, in seconds. */
  cpuSeconds(): number;
  /** The most memory that was resident so far, in MB. */
  peakMb(): number;
  /** The memory that is resident now, in MB. */
  residentMb(): number;
  stop(): Promise<void>;
}

let core = SERVER_CORE;
const pin = (load: string): boolean => {
  core = load === EVERY_CORE ? EVERY_CORE : SERVER_CORE;
  return spawnSync("taskset", ["-cp", load, String(process.pid)]).status === 0;
};
const pinned = pin(LOAD_CORE);

/** Are servers and load on a core each? */
export const isPinned: boolean = pinned;

/** Lets the load, what it starts from now on, and these servers share all cores; until `pinAgain`. */
export function shareCores(): { readonly pinAgain: () => void } {
  pin(EVERY_CORE);
  return { pinAgain: () => pin(LOAD_CORE) };
}

/** The built command where there is one: what users start. */
export const COMMAND: string = existsSync(join(ROOT, "dist/bin.js")) ? "dist/bin.js" : "src/bin.ts";

/** `first` is the path that is asked to see that it answers. */
export function startMock(args: readonly string[] = [], first: string = PATHS.list): Promise<BenchServer> {
  return start([join(ROOT, COMMAND), "serve", "--port", "0", "--log", "silent", ...args], first, () => {});
}

/** `hono` or `node-http`, answering the same bytes as the mock. */
export function startBare(kind: "hono" | "node-http", answers: readonly Fixed[]): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "so-mock-bench-"));
  const file = join(folder, "answers.json");
  writeFileSync(file, JSON.stringify(answers));
  const script = join(ROOT, "test/bench/servers", `${kind}.mjs`);
  return start([script, file], PATHS.list, () => rmSync(folder, { recursive: true }));
}

async function start(nodeArgs: readonly string[], first: string, cleanUp: () => void): Promise<BenchServer> {
  const before = performance.now();
  const [command, ...args] = [...(pinned ? ["taskset", "-c", core] : []), process.execPath, ...nodeArgs];
  const child = spawn(command ?? "", args, { stdio: ["ignore", "pipe", "inherit"], cwd: ROOT });
  const letLive = endWithParent(child.pid);
  const url = await listening(child);
  await answered(url + first);
  const readyMs = performance.now() - before;
  const field = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
  return {
    url,
    readyMs,
    cpuSeconds: () => {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ");
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    peakMb: () => field("VmHWM"),
    residentMb: () => field("VmRSS"),
    stop: async () => {
      const closed = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGTERM");
      await closed;
      letLive();
      cleanUp();
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += String(chunk);
      const [, url] = /listening on (http:\/\/\S+)/.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once("close", (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
}

/** Asks until the last byte, with the lightest client there is. */
function answered(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: "POST", agent: false, headers: TJE0 });
    asked.on("response", (response) => response.resume().once("end", resolve));
    asked.once("error", reject);
    asked.end();
  });
}
