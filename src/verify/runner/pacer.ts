/**
 * At most so many requests a second. They go out evenly; those that only mean something at the same time go out as one burst,
 * followed by a second's rest. A server that answers 429 gets half as many; while it does not again, the rate grows back.
 */

import type { Clock } from "../clock.ts";

export interface Pacer {
  /** Waits for the next request's turn. */
  readonly turn: (signal: AbortSignal | undefined) => Promise<void>;
  /** Waits until so many requests may go out at once; the next `count` turns come at once. */
  readonly burst: (count: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Turns of the burst that were not taken are lost. */
  readonly endBurst: () => void;
  /** How many may go out at once. */
  readonly width: () => number;
  /** Halves the rate, once for all requests that were under way. */
  readonly halve: () => void;
  /** Requests a second; undefined where there is no limit. */
  readonly rate: () => number | undefined;
  /** Milliseconds in which at least one request waited for its turn. */
  readonly waitedMs: () => number;
  /** Requests that were sent, and the most of them within one second. */
  readonly sent: () => { readonly requests: number; readonly busiestSecond: number };
}

const SECOND = 1000;
/** Requests may come closer together on their way: a little more than a second is kept. */
const WINDOW = 1050;
const LOWEST_RATE = 1;
/** The rate doubles after so many milliseconds without a refusal. */
const RECOVERY = 5000;

export function createPacer(clock: Clock, given: number | undefined): Pacer {
  let rate = given;
  const times: number[] = [];
  let line: Promise<unknown> = Promise.resolve();
  let free = 0;
  let restUntil = 0;
  let halvedAt = -Infinity;
  /** What the rate may grow back to. */
  let full = given ?? Infinity;
  let waiting = 0;
  let waitingSince = 0;
  let waited = 0;

  function recover(): void {
    if (rate === undefined || rate >= full || clock.now() - halvedAt < RECOVERY) return;
    rate = Math.min(full, rate * 2);
    halvedAt = clock.now();
  }

  /** When the next request may go out. */
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
        // In short steps, so that an end of the run is soon seen.
        await clock.sleep(Math.min(left, 250));
      }
    } finally {
      if (--waiting === 0) waited += clock.now() - waitingSince;
    }
  }

  /** One after the other, in the order in which they came. */
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
      // Requests of the same moment are refused for the same reason.
      if (clock.now() - halvedAt < SECOND) return;
      halvedAt = clock.now();
      // A little below what was refused, so that it is not soon refused again.
      full = Math.max(LOWEST_RATE, (rate ?? busiest(times)) * 0.9);
      rate = Math.max(LOWEST_RATE, (rate ?? busiest(times)) / 2);
    },
    rate: () => rate,
    waitedMs: () => waited + (waiting > 0 ? clock.now() - waitingSince : 0),
    sent: () => ({ requests: times.length, busiestSecond: busiest(times) }),
  };
}

/** The most moments within one second. */
function busiest(times: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (let last = 0; last < times.length; last++) {
    while ((times[last] ?? 0) - (times[first] ?? 0) >= SECOND) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
