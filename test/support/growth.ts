import type { Growing } from "./growing.ts";

/** How the time of a reading grows with its input, told so that neither a cache nor a busy machine decides. */

/** Milliseconds of CPU that this thread has taken. Some systems count it in ticks of 4 ms. */
const threadMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const TICK_MS = 4;

export interface Measuring {
  /** A size is read until it has taken so long in all, which tells ticks apart, or so many times. */
  readonly leastMs: number;
  readonly most: number;
  readonly clock?: () => number;
}

/** One reading, which tells whether more are worth it. */
export const ONCE: Measuring = { leastMs: 0, most: 1 };
export const EXACTLY: Measuring = { leastMs: 40, most: 32 };

/** A turn's input is longer than the one before it by a hundredth: no text is read twice, and no cache answers. */
const OWN_SHARE = 0.01;
let given = 0;

/** Milliseconds of CPU that a reading takes, on average; at least what a clock of ticks can tell. */
export async function readingMs({ read }: Pick<Growing, "read">, size: number, how: Measuring = ONCE): Promise<number> {
  const { leastMs, most, clock = threadMs } = how;
  let took = 0;
  let turns = 0;
  while (turns === 0 || (took < leastMs && turns < most)) {
    const own = size * (1 + OWN_SHARE * (given++ % EXACTLY.most));
    const before = clock();
    const answer = await read(own);
    if (answer instanceof Response) await answer.text();
    took += clock() - before;
    turns++;
  }
  return Math.max(took, TICK_MS) / turns;
}

/** How many times the smaller size the larger one is. */
export const TIMES = 8;
/** Eight times as long is 64 times for the square of the length; for lengths that differ by a third at most, 36. */
export const STEEPEST = 30;

export interface Growth {
  readonly small: number;
  readonly large: number;
  readonly ratio: number;
}

/** Below so many milliseconds for the larger input, nothing can be told. */
export async function growthOf(
  one: Pick<Growing, "read" | "size">,
  tellingMs: number,
  how: Measuring = EXACTLY,
): Promise<Growth> {
  const large = await readingMs(one, one.size * TIMES, { ...how, leastMs: 0, most: 1 });
  if (large < tellingMs) return { small: 0, large, ratio: 0 };
  // A first reading may load a library or be interrupted by the collector: only what is steep twice is steep.
  let best: Growth = { small: 0, large, ratio: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < 2 && best.ratio > STEEPEST; turn++) {
    const pair = { small: await readingMs(one, one.size, how), large: await readingMs(one, one.size * TIMES, how) };
    const ratio = pair.large / pair.small;
    if (ratio < best.ratio) best = { ...pair, ratio };
  }
  return best;
}
