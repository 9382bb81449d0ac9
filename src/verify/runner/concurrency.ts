import type { Pacer } from "./pacer.ts";

interface Burst {
  readonly pacer: Pacer;
  readonly width: number;
  readonly signal: AbortSignal | undefined;
}

/** In bursts no larger than the rate allows. */
export async function atOnce<Value>(tasks: readonly (() => Promise<Value>)[], burst: Burst): Promise<Value[]> {
  const { pacer, width, signal } = burst;
  if (pacer.rate() === undefined) return together(tasks, width);
  const results: Value[] = [];
  for (let from = 0; from < tasks.length;) {
    const size = Math.min(width, pacer.width(), tasks.length - from);
    await pacer.burst(size, signal);
    results.push(...(await together(tasks.slice(from, from + size), size).finally(pacer.endBurst)));
    from += size;
  }
  return results;
}

/** All tasks finish, so that none is still pending when the first failure is thrown. */
export async function together<Value>(tasks: readonly (() => Promise<Value>)[], width: number): Promise<Value[]> {
  const results = new Map<number, Value>();
  const failures: unknown[] = [];
  let next = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (!task) continue;
      try {
        results.set(index, await task());
      } catch (error) {
        failures.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, tasks.length) }, work));
  if (failures.length > 0) throw failures[0];
  return tasks.flatMap((_, index) => (results.has(index) ? [results.get(index) as Value] : []));
}
