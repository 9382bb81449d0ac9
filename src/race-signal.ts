/**
 * A promise, or the reason of the signal once it is aborted. The runtime forgets a signal that only a request refers to as soon
 * as the garbage collector runs, and the request then never ends: here it is held, with what else is given, until one of the
 * two has come.
 */
export async function raceSignal<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
  ...held: unknown[]
): Promise<Value> {
  const waiting = { signal, held };
  WAITING.add(waiting);
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error);
  });
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
    WAITING.delete(waiting);
    // The race is over: what loses it does not matter any more.
    aborted.catch(() => {});
    promise.catch(() => {});
  }
}

const WAITING = new Set<object>();
