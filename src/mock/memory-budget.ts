/**
 * Limits how much worlds may store. Each write is charged more than it can add; stored data is only weighed once the
 * charges exceed the budget, so that requests do not pay for it.
 */
export interface MemoryBudget {
  /** Opens a world's share; `stored` returns everything that it holds. */
  open(stored: () => unknown): MemoryShare;
}

export interface MemoryShare {
  /** Charges a write with a body of this many bytes; false if there is no room, and then it must not happen. */
  take(bytes: number): boolean;
  /** Charges unconditionally, for what grows on its own; the caller checks for room beforehand. */
  charge(bytes: number): void;
  /** Whether there is room for anything. */
  isLeft(): boolean;
  /** Gives back the weight of data that is no longer stored. */
  give(stored: unknown): void;
  /** Gives back the whole share: the world is fresh again. */
  release(): void;
  /** Gives it back for good: the world is gone, and so is what its last requests may still store. */
  end(): void;
}

/** For all worlds of a server, in JavaScript's memory: some 80,000 sessions in addition to the fresh worlds' own. */
const WORLD_BYTES = 256 * 1_048_576;

/** How many times its length a body of empty objects takes in memory. */
const GROWTH = 16;
/** What a write without a body may add: a session, or a message. */
const LEAST = 1024;

interface Held {
  /** The last weight, plus charges and minus returns since. */
  weight: number;
  /** The sum of charges and returns since the last weighing. */
  moved: number;
  readonly stored: () => unknown;
}

export function createMemoryBudget(limit: number = WORLD_BYTES): MemoryBudget {
  const shares = new Set<Held>();
  let total = 0;
  const change = (share: Held, by: number): void => {
    const change = Math.max(by, -share.weight);
    share.weight += change;
    share.moved += Math.abs(change);
    total += change;
  };
  /** Skips shares that hardly changed: weighing them again would slow down every refused request. */
  const weigh = (): void => {
    for (const share of shares) {
      if (share.moved < limit / 8) continue;
      change(share, weightOf(share.stored()) - share.weight);
      share.moved = 0;
    }
  };
  const hasRoom = (cost: number): boolean => {
    if (total + cost > limit) weigh();
    return total + cost <= limit;
  };
  return {
    open: (stored) => {
      const share: Held = { weight: 0, moved: 0, stored };
      let isOver = false;
      const charge = (cost: number): void => {
        if (isOver) return;
        shares.add(share);
        change(share, cost);
      };
      const release = (): void => {
        if (!shares.delete(share)) return;
        change(share, -share.weight);
        share.moved = 0;
      };
      return {
        take: (bytes) => {
          const cost = LEAST + bytes * GROWTH;
          if (!hasRoom(cost)) return false;
          charge(cost);
          return true;
        },
        charge,
        isLeft: () => hasRoom(LEAST),
        give: (value) => {
          if (share.weight > 0) change(share, -weightOf(value));
        },
        release,
        end: () => {
          release();
          isOver = true;
        },
      };
    },
  };
}

/** Objects shared by sessions or snapshots are near the top; remembering every object would double the memory. */
const SHARED_DEPTH = 5;

/** The approximate size of a value in memory, in bytes. */
export function weightOf(value: unknown): number {
  const seen = new Set<object>();
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let total = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: each, depth } = next;
    if (typeof each === "string") total += 24 + each.length;
    else if (ArrayBuffer.isView(each)) total += 100 + each.byteLength;
    else if (typeof each !== "object" || each === null) total += 8;
    else {
      if (depth <= SHARED_DEPTH) {
        if (seen.has(each)) continue;
        seen.add(each);
      }
      total += 64;
      const inner = each instanceof Map ? each.entries() : each instanceof Set ? each.values() : undefined;
      if (inner) for (const entry of inner) waiting.push({ value: entry, depth: depth + 1 });
      else if (Array.isArray(each)) for (const item of each) waiting.push({ value: item, depth: depth + 1 });
      else {
        for (const [name, property] of Object.entries(each)) {
          total += 48 + name.length;
          waiting.push({ value: property, depth: depth + 1 });
        }
      }
    }
  }
  return total;
}
