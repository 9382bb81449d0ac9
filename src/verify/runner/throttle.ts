/**
 * Waits for a server that asks for fewer requests. This API is known to throttle, but its limits and its answers are
 * not published, so throttling is not a fault: the request is resent when the server says so, and later ones wait too.
 */

import { isGatewayError, type Call } from "../call.ts";
import type { Clock } from "../clock.ts";

interface Throttle {
  /** Waits as long as an earlier answer asked for. */
  readonly pause: (signal: AbortSignal | undefined) => Promise<void>;
  /**
   * Notes an answer. wait: resend after the pause. leave: do not resend a write that a gateway may have passed on
   * before failing, or credentials that a server no longer tolerates. stop: skip the rest of the run for this reason.
   */
  readonly note: (call: Call, attempt: number, leftMs: number, mayRepeat: boolean) => Verdict;
  /** Why nothing more is sent. */
  readonly reason: () => string | undefined;
  /** True once such an answer has come. */
  readonly active: () => boolean;
}

type Verdict = "go-on" | "wait" | "leave" | "stop";

/** If the answer does not say how long. */
const DEFAULT_WAIT_MS = 1000;
/** A server that asks for more is considered unavailable. */
const LONGEST_WAIT_MS = 20_000;
const MOST_ATTEMPTS = 6;
const MOST_PROBES = 2;

/** Milliseconds that the server asks to wait; undefined for any other answer. */
export function askedToWait({ answer }: Pick<Call, "answer">, nowIso: string): number | undefined {
  const asked = answer?.headers["retry-after"];
  if (answer?.status !== 429 && !(answer?.status === 503 && asked !== undefined)) return undefined;
  if (asked === undefined) return DEFAULT_WAIT_MS;
  if (/^\s*\d+\s*$/.test(asked)) return Number(asked) * 1000;
  const until = Date.parse(asked) - Date.parse(answer.headers["date"] ?? nowIso);
  return Number.isNaN(until) ? DEFAULT_WAIT_MS : Math.max(0, until);
}

export function createThrottle(clock: Clock): Throttle {
  let until = 0;
  let active = false;
  /** Consecutive writes that were not resent. */
  let leftOut = 0;
  let reason: string | undefined;
  return {
    async pause(signal) {
      // True for nearly every request; otherwise each would add a listener to the signal.
      if (until <= clock.now()) return;
      const waiting = new AbortController();
      const over = aborted(signal, waiting.signal);
      for (let left = until - clock.now(); left > 0; left = until - clock.now()) {
        if ((await Promise.race([clock.sleep(left), over])) === "aborted") break;
      }
      waiting.abort();
    },
    note(call, attempt, leftMs, mayRepeat) {
      const wait = askedToWait(call, clock.iso());
      const isWrite = call.spec.operation.effect !== "reads";
      if (wait === undefined) {
        if (isWrite) leftOut = 0;
        // A gateway's brief failure: reads are repeated once, writes never.
        if (!isGatewayError(call) || isWrite || attempt > 1 || leftMs < DEFAULT_WAIT_MS) return "go-on";
        until = Math.max(until, clock.now() + DEFAULT_WAIT_MS);
        return "wait";
      }
      // Many servers lock out a client that tries wrong credentials: that ends these probes, but not the run.
      if (call.spec.expect === "refusal" && attempt >= MOST_PROBES) return "leave";
      active = true;
      const mayLeave = isWrite && !mayRepeat && isGatewayError(call);
      if (wait <= Math.min(LONGEST_WAIT_MS, leftMs) && attempt + leftOut < MOST_ATTEMPTS) {
        until = Math.max(until, clock.now() + wait);
        if (!mayLeave) return "wait";
        leftOut++;
        return "leave";
      }
      const { status = 0, headers = {} } = call.answer ?? {};
      const asked = headers["retry-after"];
      reason = `the server answers ${status}${asked === undefined ? "" : ` (Retry-After: ${asked})`}: it takes no more requests for now`;
      return "stop";
    },
    reason: () => reason,
    active: () => active,
  };
}

/** Settles only if the run is ended before `done`. */
function aborted(signal: AbortSignal | undefined, done: AbortSignal): Promise<"aborted"> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve("aborted");
    signal?.addEventListener("abort", () => resolve("aborted"), { once: true, signal: done });
  });
}
