import { setImmediate } from "node:timers/promises";

/** Items processed before other work gets its turn: a few milliseconds. */
const BATCH = 25;

/** Maps a list in batches, so that requests arriving meanwhile need not wait for all of it. */
export async function mapYielding<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % BATCH === 0) await setImmediate();
    results.push(map(item, at));
  }
  return results;
}
