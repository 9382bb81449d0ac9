import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command as its own process, for what only a process can show: signals, exit codes, ports. */
export interface Running {
  readonly pid: number;
  readonly output: () => string;
  readonly errors: () => string;
  /** Waits for text on standard output. */
  readonly saw: (text: string | RegExp) => Promise<RegExpMatchArray>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

const BIN = fileURLToPath(new URL("../../src/bin.ts", import.meta.url));

export function startCommand(args: readonly string[], nodeArgs: readonly string[] = []): Running {
  const child = spawn(process.execPath, [...nodeArgs, BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  const watchers = new Set<() => void>();
  const wake = (): void => watchers.forEach((watcher) => watcher());
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
    wake();
  });
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return {
    pid: child.pid ?? 0,
    output: () => output,
    errors: () => errors,
    saw: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = output.match(text);
          if (!match) return;
          watchers.delete(look);
          resolve(match);
        };
        watchers.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code} before "${text}": ${output}${errors}`)));
      }),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}
