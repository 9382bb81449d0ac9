import { writeSync } from "node:fs";
import { platform } from "node:process";

/** A command's access to the outside; tests pass their own. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly columns: number;
  /** Aborted by SIGINT, SIGTERM and SIGHUP (sent when a terminal closes), and by their counterparts on Windows. */
  readonly signal: AbortSignal;
  /**
   * For a command that leaves something on a server: sets the message that a second signal prints before it ends the
   * process.
   */
  readonly atSecondSignal?: (words: () => string) => void;
  /** Opens an address in a browser. */
  readonly openPage: (url: string) => void;
  /** Sets the exit code; the process ends when its work is done. */
  readonly exit: (code: number) => void;
}

/** Windows sends no SIGTERM; Ctrl+Break and closing the window also stop a command there. */
const STOPS: readonly NodeJS.Signals[] =
  platform === "win32" ? ["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"] : ["SIGINT", "SIGTERM", "SIGHUP"];

/** The real process. A second signal ends it at once and prints what is left on the server. */
export function processIo(): CliIo {
  const controller = new AbortController();
  const lastWords: (() => string)[] = [];
  const stop = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) return controller.abort(name);
    writeLast(lastWords.map((say) => say()).join(""));
    process.exit(NOT_FINISHED);
  };
  for (const name of STOPS) process.on(name, stop);
  // If the reader is gone or the disk is full, the command continues and keeps its own exit code.
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

/** The code of a run that did not finish. */
const NOT_FINISHED = 3;

/** Written synchronously, since a stream may not be flushed before the end. */
function writeLast(words: string): void {
  try {
    writeSync(process.stderr.fd, words);
  } catch {
    // The terminal is closed.
  }
}

/** Colour only on a terminal, unless FORCE_COLOR is set; NO_COLOR overrides both. */
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

/** The result of the work; undefined if the command is stopped first, and the result is then dropped. */
export async function unlessStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | undefined> {
  work.catch(() => {});
  return Promise.race([work, aborted(signal).then(() => undefined)]);
}

/** Opens the default browser; does nothing on a system without one. */
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
