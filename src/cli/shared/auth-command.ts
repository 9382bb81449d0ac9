import { spawn } from "node:child_process";
import { platform } from "node:process";
import { KitError } from "../../errors.ts";
import type { Target } from "../../verify/options.ts";

const LONGEST_MS = 60_000;

/** Runs the command in a shell; its output is an Authorization value. Neither is ever shown. */
export async function runAuthCommand(
  command: string,
  signal: AbortSignal,
  longestMs: number = LONGEST_MS,
): Promise<string> {
  const fail = (what: string, todo = 'have it print one line such as "Bearer …" and end with 0'): KitError =>
    new KitError({ code: "auth-command", what, where: "--auth-command", todo });
  const { stdout, code, isLate } = await run(command, signal, longestMs);
  if (isLate) {
    const what = `the command had not ended after ${longestMs / 1000} seconds and was stopped`;
    throw fail(what, "find out what it waits for: it gets no input");
  }
  if (signal.aborted) throw fail("the command was interrupted", "start the run again");
  if (code !== 0)
    throw fail(typeof code === "number" ? `the command ended with ${code}` : "the command could not be run to its end");
  const value = stdout.trim();
  if (value === "") throw fail("the command printed nothing");
  if (/[\r\n]/.test(value) || !isHeaderValue(value))
    throw fail("the command printed more than one line, or no header value");
  return value;
}

interface Ran {
  readonly stdout: string;
  readonly code: number | null;
  readonly isLate: boolean;
}

/** What a header cannot hold anyway. */
const LONGEST = 1_000_000;

/** It gets no input, so one that asks a question ends at once; and it is ended together with all that it started. */
function run(command: string, signal: AbortSignal, longestMs: number): Promise<Ran> {
  const isGroup = platform !== "win32";
  const child = spawn(command, { shell: true, detached: isGroup, stdio: ["ignore", "pipe", "ignore"] });
  let [stdout, isLate] = ["", false];
  const stop = (): void => {
    try {
      // SIGKILL, since one that takes no notice of SIGTERM would be waited for without an end.
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      else child.kill("SIGKILL");
    } catch {
      // It is gone.
    }
    child.stdout.destroy();
  };
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, longestMs);
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    if (stdout.length > LONGEST) stop();
  });
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve({ stdout, code, isLate });
    };
    child.once("error", () => end(null)).once("close", end);
  });
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

function isHeaderValue(value: string): boolean {
  // Headers would take most of them.
  if (CONTROL.test(value)) return false;
  try {
    return new Headers([["Authorization", value]]).has("Authorization");
  } catch {
    return false;
  }
}

interface Renewal {
  /** The credentials until then. */
  readonly first: string;
  readonly renew: () => Promise<string>;
  /** Waits until a repeated request may be sent. */
  readonly turn: () => Promise<void>;
  /** Gets the values that must not be shown. */
  readonly secrets: string[];
}

/** Renews the credentials once at the first 401 they get, and repeats the request. */
export function renewing(target: Target, { first, renew, turn, secrets }: Renewal): Target {
  let current = first;
  let renewed: Promise<string> | undefined;
  const withCurrent = (request: Request): Request => {
    if (request.headers.get("authorization") !== first || current === first) return request;
    const headers = new Headers(request.headers);
    headers.set("authorization", current);
    return new Request(request, { headers });
  };
  return {
    ...target,
    async fetch(request) {
      const isOwn = request.headers.get("authorization") === first;
      if (!isOwn) return target.fetch(request);
      const again = request.clone();
      const usedFirst = current === first;
      const response = await target.fetch(withCurrent(request));
      if (response.status !== 401 || !usedFirst) return response;
      try {
        current = await (renewed ??= renew());
      } catch {
        // The 401 is returned; it says enough.
        return response;
      }
      secrets.push(current);
      await response.body?.cancel();
      await turn();
      return target.fetch(withCurrent(again));
    },
  };
}
