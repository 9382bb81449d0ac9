import { writeSync } from "node:fs";
import { platform } from "node:process";

/** What a command may touch outside itself; tests pass their own. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly columns: number;
  /** Aborted by SIGINT, SIGTERM and SIGHUP, which a closed terminal sends, and by what Windows has in their place. */
  readonly signal: AbortSignal;
  /**
   * For a command that leaves something behind elsewhere: what a second signal says before it ends the process.
   */
  readonly atSecondSignal?: (words: () => string) => void;
  /** Opens an address in a browser. */
  readonly openPage: (url: string) => void;
  /** Sets the exit code; the process ends when its work is done. */
  readonly exit: (code: number) => void;
}

/** Windows sends no SIGTERM: there, Ctrl+Break and a window that is closed stop a command as well. */
const STOPS: readonly NodeJS.Signals[] =
  platform === "win32" ? ["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"] : ["SIGINT", "SIGTERM", "SIGHUP"];

/** The real process. A second signal ends it at once, and says what is left. */
export function processIo(): CliIo {
  const controller = new AbortController();
  const lastWords: (() => string)[] = [];
  const stop = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) return controller.abort(name);
    writeLast(lastWords.map((say) => say()).join(""));
    process.exit(NOT_FINISHED);
  };
  for (const name of STOPS) process.on(name, stop);
  // A reader that is gone, a disk that is full: what the command does goes on, and its exit code is its own.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    isTTY: process.stdout.isTTY,
    columns: process.stdout.columns ?? 80,
    signal: controller.signal,
    atSecondSignal: (words) => {
      lastWords.push(words);
    },
    openPage: (url) => void openPage(url),
    exit: (code) => {
      process.exitCode = code;
    },
  };
}

/** As for a run that did not finish. */
const NOT_FINISHED = 3;

/** Not by the stream, which may not come to writing before the end. */
function writeLast(words: string): void {
  try {
    writeSync(process.stderr.fd, words);
  } catch {
    // The terminal is gone.
  }
}

/** Colour only on a terminal, unless FORCE_COLOR asks for it; NO_COLOR has the last word. */
export function useColor({ env, isTTY }: Pick<CliIo, "env" | "isTTY">): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTTY && env["TERM"] !== "dumb";
}

/** Resolves when the command is told to stop. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

/** What work comes to; undefined where the command is told to stop before, and whatever comes of the work then is dropped. */
export async function unlessStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | undefined> {
  work.catch(() => {});
  return Promise.race([work, aborted(signal).then(() => undefined)]);
}

/** The default browser; a system without one is left alone. */
async function openPage(url: string): Promise<void> {
  const { spawn } = await import("node:child_process");
  const [command, ...args] = OPENERS[platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.once("error", () => {});
  child.unref();
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};
