import type { StoreSnapshot } from "./store/store-model.ts";

/** Sessions and time at one moment, to be restored later. */
export interface Snapshot {
  readonly store: StoreSnapshot;
  readonly clockMs: number;
  /** The state of operation groups, by name. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Snapshots by name; beyond twenty, the oldest is dropped. */
export interface Snapshots {
  names(): readonly string[];
  take(name: string): void;
  get(name: string): Snapshot | undefined;
  /** False if there is none of that name. */
  drop(name: string): boolean;
}

/** The most snapshots of a world. */
const MOST = 20;

/** Snapshots in the given map; `changed` is called with every name that is added or removed. */
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
