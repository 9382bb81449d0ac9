/** How many effects a receiver had, asked at an address of its own. */
interface Effects {
  /** The number of effects once it no longer changes; undefined if unknown. */
  readonly count: () => Promise<number | undefined>;
  /** Do effects occur without a call of this run? Then none are judged. */
  readonly isNoisy: () => Promise<boolean>;
  /** Waits for an effect beyond that number; the time it took is what later effects may take. */
  readonly learn: (before: number) => Promise<boolean>;
}

interface Parts {
  readonly effectUrl: string | undefined;
  readonly read: (request: Request) => Promise<string | undefined>;
  readonly pause: (ms: number) => Promise<void>;
}

/** The pause between polls, and how often the count must stay the same. */
const PAUSE_MS = 60;
const LEAST_SAME = 3;
const MOST_POLLS = 40;
/** How many polls wait for the effect of the first event; later ones may take twice as long. */
const LATEST = 50;
/** How long effects are watched before the first call. */
const NOISE_MS = 700;

export function createEffects({ effectUrl, read, pause }: Parts): Effects {
  let wanted = LEAST_SAME;
  let noisy: Promise<boolean> | undefined;
  const poll = async (): Promise<number | undefined> =>
    countIn((await read(new Request(effectUrl ?? "", { headers: { Accept: "application/json" } }))) ?? "");
  const settled = async (): Promise<number | undefined> => {
    let last: number | undefined;
    let same = 0;
    for (let asked = 0; asked < MOST_POLLS + 2 * wanted && same < wanted; asked++) {
      if (asked > 0) await pause(PAUSE_MS);
      const count = await poll();
      same = count === last ? same + 1 : 1;
      last = count;
    }
    return last;
  };
  const watch = async (): Promise<boolean> => {
    if (effectUrl === undefined) return false;
    const before = await settled();
    await pause(NOISE_MS);
    return before !== (await settled());
  };
  const isNoisy = (): Promise<boolean> => (noisy ??= watch());
  return {
    isNoisy,
    count: async () => (effectUrl === undefined || (await isNoisy()) ? undefined : settled()),
    learn: async (before) => {
      for (let asked = 1; asked <= LATEST; asked++) {
        if ((await poll()) !== before) {
          wanted = Math.max(LEAST_SAME, 2 * asked);
          return true;
        }
        await pause(PAUSE_MS);
      }
      return false;
    },
  };
}

/** Reads a number, an object with one under `count` or `effects`, or the length of a list. */
function countIn(text: string): number | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "number") return value;
    if (Array.isArray(value)) return value.length;
    const { count, effects } = (value ?? {}) as { readonly count?: unknown; readonly effects?: unknown };
    if (typeof count === "number") return count;
    if (Array.isArray(effects)) return effects.length;
    return typeof effects === "number" ? effects : undefined;
  } catch {
    return undefined;
  }
}
