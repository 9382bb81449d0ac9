import type { StoreSnapshot } from "./store/session-store.ts";

/** Sessions and time as they were at a moment, to be restored later. */
export interface Snapshot {
  readonly store: StoreSnapshot;
  readonly clockMs: number;
  /** What groups of operations hold, by name. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Snapshots by name; beyond twenty, the oldest is dropped. */
export interface Snapshots {
  names(): readonly string[];
  take(name: string): void;
  get(name: string): Snapshot | undefined;
  /** False when there is none of the name. */
  drop(name: string): boolean;
}

/** How many snapshots a world has at most. */
const MOST = 20;

/** Snapshots over the map that holds them; `changed` is called with every name that comes or goes. */
export function createSnapshots(
  held: Map<string, Snapshot>,
  capture: () => Snapshot,
  changed: (name: string) => void,
): Snapshots {
  const drop = (name: string): boolean => {
    changed(name);
    return held.delete(name);
  };
  return {
    names: () => [...held.keys()],
    take: (name) => {
      held.delete(name);
      held.set(name, capture());
      changed(name);
      const [oldest] = held.keys();
      if (held.size > MOST && oldest !== undefined) drop(oldest);
    },
    get: (name) => held.get(name),
    drop,
  };
}
