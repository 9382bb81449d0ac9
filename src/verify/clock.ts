/** The only place in the runner that reads the machine's time and randomness, both needed to measure a real server. */

export interface Clock {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** ISO 8601 with `Z`. */
  readonly iso: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number below 2^32 that differs from run to run. */
  readonly random: () => number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  iso: () => new Date().toISOString(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};

/** A clock whose time passes only while everybody sleeps, and then at once: for a rehearsal, and for tests. */
export function rehearsalClock(): Clock {
  let now = 0;
  const sleeping: { readonly until: number; readonly wake: () => void }[] = [];
  const wakeNext = (): void => {
    sleeping.sort((one, other) => one.until - other.until);
    const next = sleeping.shift();
    if (!next) return;
    now = Math.max(now, next.until);
    next.wake();
  };
  return {
    ...systemClock,
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        sleeping.push({ until: now + milliseconds, wake: resolve });
        setImmediate(wakeNext);
      }),
  };
}
