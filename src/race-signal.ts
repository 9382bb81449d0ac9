/**
 * Settles with the promise, or rejects with the signal's reason once it is aborted. A signal that only a request refers
 * to can be garbage-collected, and the request then never ends; holding it here until the race is over prevents that.
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
    // The loser's outcome no longer matters.
    aborted.catch(() => {});
    promise.catch(() => {});
  }
}

const WAITING = new Set<object>();
