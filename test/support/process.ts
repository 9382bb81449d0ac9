import { runCli } from "../../src/cli/main.ts";

/** A command under way. */
export interface Running {
  readonly pid: number;
  readonly output: () => string;
  readonly errors: () => string;
  /** Waits for text on standard output. */
  readonly saw: (text: string | RegExp) => Promise<RegExpMatchArray>;
  /** Waits for text on standard error. */
  readonly told: (text: string | RegExp) => Promise<RegExpMatchArray>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** The command in this process, which costs a tenth: every signal stops it as SIGTERM would. */
export function startHere(args: readonly string[]): Running {
  const controller = new AbortController();
  const { stdout, stderr, running } = watchOutput();
  let exitCode = 0;
  const ended = runCli(args, {
    stdout,
    stderr,
    env: {},
    isTTY: false,
    columns: 80,
    signal: controller.signal,
    openPage: () => {},
    exit: (code) => void (exitCode = code),
  }).then(() => exitCode);
  return { ...running(ended), pid: process.pid, kill: (signal) => controller.abort(signal) };
}

export interface Watched {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly running: (ended: Promise<number | null>) => Omit<Running, "pid" | "kill">;
}

export function watchOutput(): Watched {
  let output = "";
  let errors = "";
  const watchers = new Set<() => void>();
  const look = (): void => watchers.forEach((watcher) => watcher());
  return {
    stdout: (text) => {
      output += text;
      look();
    },
    stderr: (text) => {
      errors += text;
      look();
    },
    running: (ended) => {
      const comes = (said: () => string, text: string | RegExp): Promise<RegExpMatchArray> =>
        new Promise((resolve, reject) => {
          const watcher = (): void => {
            const match = said().match(text);
            if (!match) return;
            watchers.delete(watcher);
            resolve(match);
          };
          watchers.add(watcher);
          watcher();
          void ended.then((code) => reject(new Error(`ended with ${code} before "${text}": ${output}${errors}`)));
        });
      return {
        output: () => output,
        errors: () => errors,
        saw: (text) => comes(() => output, text),
        told: (text) => comes(() => errors, text),
        ended,
      };
    },
  };
}
