/**
 * Limits requests per second. They are spaced evenly; those that must be simultaneous go out as one burst, followed by
 * a second's pause. A 429 halves the rate, which grows back while no further 429 comes.
 */

import type { Clock } from "../clock.ts";

export interface Pacer {
  /** Waits for the next request's turn. */
  readonly turn: (signal: AbortSignal | undefined) => Promise<void>;
  /** Waits until a burst of this size may go out; the next `count` turns are immediate. */
  readonly burst: (count: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Unused turns of the burst expire. */
  readonly endBurst: () => void;
  /** The largest burst allowed. */
  readonly width: () => number;
  /** Halves the rate, once for all requests pending at that moment. */
  readonly halve: () => void;
  /** Requests per second; undefined if unlimited. */
  readonly rate: () => number | undefined;
  /** Milliseconds during which at least one request waited for its turn. */
  readonly waitedMs: () => number;
  /** The number of requests sent, and the most within one second. */
  readonly sent: () => { readonly requests: number; readonly busiestSecond: number };
}

const SECOND = 1000;
/** Requests may move closer together in transit, so the window is slightly longer than a second. */
const WINDOW = 1050;
const LOWEST_RATE = 1;
/** Without a refusal, the rate doubles after this many milliseconds. */
const RECOVERY = 5000;

export function createPacer(clock: Clock, given: number | undefined): Pacer {
  let rate = given;
  const times: number[] = [];
  let line: Promise<unknown> = Promise.resolve();
  let free = 0;
  let restUntil = 0;
  let halvedAt = -Infinity;
  /** The rate's upper limit as it grows back. */
  let full = given ?? Infinity;
  let waiting = 0;
  let waitingSince = 0;
  let waited = 0;

  function recover(): void {
    if (rate === undefined || rate >= full || clock.now() - halvedAt < RECOVERY) return;
    rate = Math.min(full, rate * 2);
    halvedAt = clock.now();
  }

  /** The time at which the next request may go out. */
  function nextAt(): number {
    recover();
    if (rate === undefined) return restUntil;
    const last = times.at(-1) ?? -Infinity;
    const [whole, spacing] = [Math.max(1, Math.floor(rate)), SECOND / rate];
    const first = times.at(-whole) ?? -Infinity;
    return Math.max(last + spacing, first + WINDOW, restUntil);
  }

  async function waitFor(moment: () => number, signal: AbortSignal | undefined): Promise<void> {
    if (clock.now() >= moment()) return;
    if (waiting++ === 0) waitingSince = clock.now();
    try {
      const isOver = (): boolean => signal?.aborted === true;
      for (let left = moment() - clock.now(); left > 0 && !isOver(); left = moment() - clock.now()) {
        // In short steps, to notice the end of the run soon.
        await clock.sleep(Math.min(left, 250));
      }
    } finally {
      if (--waiting === 0) waited += clock.now() - waitingSince;
    }
  }

  /** Runs one after the other, in order of arrival. */
  function inLine(work: () => Promise<void>): Promise<void> {
    const mine = line.then(work);
    line = mine;
    return mine;
  }

  return {
    turn(signal) {
      if (free > 0) {
        free--;
        times.push(clock.now());
        return Promise.resolve();
      }
      if (rate === undefined && restUntil <= clock.now()) {
        times.push(clock.now());
        return Promise.resolve();
      }
      return inLine(async () => {
        await waitFor(nextAt, signal);
        times.push(clock.now());
      });
    },
    burst(count, signal) {
      if (rate === undefined) return Promise.resolve();
      return inLine(async () => {
        await waitFor(() => Math.max((times.at(-1) ?? -Infinity) + WINDOW, restUntil), signal);
        free = count;
        restUntil = clock.now() + WINDOW;
      });
    },
    endBurst() {
      free = 0;
    },
    width: () => (rate === undefined ? Infinity : Math.max(1, Math.floor(rate))),
    halve() {
      // Simultaneous requests are refused for the same reason.
      if (clock.now() - halvedAt < SECOND) return;
      halvedAt = clock.now();
      // Slightly below the refused rate, so that it is not refused again soon.
      full = Math.max(LOWEST_RATE, (rate ?? busiest(times)) * 0.9);
      rate = Math.max(LOWEST_RATE, (rate ?? busiest(times)) / 2);
    },
    rate: () => rate,
    waitedMs: () => waited + (waiting > 0 ? clock.now() - waitingSince : 0),
    sent: () => ({ requests: times.length, busiestSecond: busiest(times) }),
  };
}

/** The most of these moments within one second. */
function busiest(times: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (let last = 0; last < times.length; last++) {
    while ((times[last] ?? 0) - (times[first] ?? 0) >= SECOND) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
