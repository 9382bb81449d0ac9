import { setImmediate } from "node:timers/promises";

/** So many items of a long list are worked on before others get their turn: some milliseconds. */
const AT_ONCE = 25;

/** Maps a list; requests that pass meanwhile do not wait for all of it. */
export async function mapYielding<Item, Result>(
  items: readonly Item[],
  map: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % AT_ONCE === 0) await setImmediate();
    results.push(map(item, at));
  }
  return results;
}
