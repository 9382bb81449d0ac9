import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process, { env, execPath } from "node:process";

/** What a command did. */
export interface Done {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** The tests' own Node first, whatever the machine has. */
const ENV: NodeJS.ProcessEnv = {
  ...env,
  PATH: `${dirname(execPath)}${delimiter}${env["PATH"] ?? ""}`,
  // What the surrounding test run is told must not reach the test runs inside.
  NODE_OPTIONS: "",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_prefer_offline: "true",
  npm_config_update_notifier: "false",
};

/** A command under way, with all that it starts. */
export interface Started {
  /** Waits for text in what it prints. */
  readonly saw: (text: RegExp) => Promise<RegExpExecArray>;
  readonly stop: () => void;
  readonly done: Promise<Done>;
}

const WINDOWS = process.platform === "win32";

/** A command that takes longer hangs. */
const LONGEST_MS = 180_000;

/** A program and its arguments, or a line for the shell. `node` is the tests' own. */
export type CommandLine = readonly string[] | string;

export function start(folder: string, line: CommandLine, more: NodeJS.ProcessEnv = {}): Started {
  const { VITEST: _inside, ...outer } = ENV;
  const [program = "", ...args] = typeof line === "string" ? [line] : line;
  const child = spawn(program === "node" ? execPath : program, args, {
    cwd: folder,
    env: { ...outer, ...more },
    stdio: ["ignore", "pipe", "pipe"],
    shell: typeof line === "string",
    // A group of its own, so that a signal reaches all that the line starts and nothing else.
    detached: !WINDOWS,
  });
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined || child.exitCode !== null) return;
    if (WINDOWS) spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else process.kill(-child.pid, name);
  };
  const looking = new Set<() => void>();
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      looking.forEach((look) => look());
    });
  }
  const hanging = setTimeout(() => signal("SIGKILL"), LONGEST_MS);
  const done = new Promise<Done>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(hanging);
      resolve({ code, output });
    });
  });
  return {
    saw: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = text.exec(output);
          if (found) resolve(found);
        };
        looking.add(look);
        look();
        void done.then(() => reject(new Error(`it ended before it said ${text}:\n${output}`)), reject);
      }),
    stop: () => signal("SIGTERM"),
    done,
  };
}

/** Runs a command in a folder to its end. */
export function run(folder: string, line: CommandLine, more: NodeJS.ProcessEnv = {}): Promise<Done> {
  return start(folder, line, more).done;
}

/** A temporary folder that is gone when `close` is called. */
export interface Folder {
  readonly path: string;
  write(files: Readonly<Record<string, string>>): void;
  close(): void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "so-mock-project-"));
  return {
    path,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), text);
      }
    },
    close: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
  };
}
