import TinyQueue from "tinyqueue";

/** The ranks of one user's active sessions, from 1. Assigns the lowest free one. */
export interface Ranks {
  take(rank: number): void;
  release(rank: number): void;
  lowestFree(): number;
}

export function createRanks(): Ranks {
  const used = new Map<number, number>();
  const freed = new TinyQueue<number>();
  /** The numbers in `freed`, so that none is added twice. */
  const known = new Set<number>();
  let next = 1;
  return {
    take: (rank) => {
      used.set(rank, (used.get(rank) ?? 0) + 1);
    },
    release: (rank) => {
      const count = used.get(rank) ?? 0;
      if (count > 1) used.set(rank, count - 1);
      else used.delete(rank);
      if (count !== 1 || rank < 1 || rank >= next || known.has(rank)) return;
      known.add(rank);
      freed.push(rank);
    },
    lowestFree: () => {
      while (freed.length > 0 && used.has(freed.peek() ?? 0)) known.delete(freed.pop() ?? 0);
      const lowest = freed.peek();
      if (lowest !== undefined) return lowest;
      while (used.has(next)) next++;
      return next;
    },
  };
}
