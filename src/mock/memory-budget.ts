/**
 * How much may be stored in worlds. Each write is charged more than it can bring; what is stored is weighed only once
 * the charges exceed the budget, so that a request does not pay for it.
 */
export interface MemoryBudget {
  /** A world's share; `stored` gives everything that it holds. */
  open(stored: () => unknown): MemoryShare;
}

export interface MemoryShare {
  /** Charges a write with a body of so many bytes; false if there is no room, and then it must not be done. */
  take(bytes: number): boolean;
  /** What grows by itself: it is asked for room before. */
  charge(bytes: number): void;
  /** Is there room for anything? */
  isLeft(): boolean;
  /** Something is stored no more. */
  give(stored: unknown): void;
  /** The world is fresh again, or gone. */
  release(): void;
}

/** Of all worlds of a server, as JavaScript holds them: some 80,000 sessions beside those of the fresh world. */
const WORLD_BYTES = 256 * 1_048_576;

/** A body of empty objects takes so many times its length. */
const GROWTH = 16;
/** What a write may add without a body: a session, or a message. */
const LEAST = 1024;

interface Held {
  /** What it weighed, and the charges since, without what was given back. */
  weight: number;
  /** How much was charged and given back since it was weighed. */
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
  /** Weighing what hardly changed since would cost every refused request the same again. */
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
      const charge = (cost: number): void => {
        shares.add(share);
        change(share, cost);
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
        release: () => {
          if (!shares.delete(share)) return;
          change(share, -share.weight);
          share.moved = 0;
        },
      };
    },
  };
}

/** Objects that several sessions or snapshots share are found among the upper ones; remembering all would cost as much again. */
const SHARED_DEPTH = 5;

/** About how many bytes a value takes in memory. */
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
