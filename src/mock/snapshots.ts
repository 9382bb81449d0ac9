import type { Snapshot, Snapshots } from "./open-mock.ts";

/** A world keeps so many snapshots, the youngest. */
const KEPT = 20;

/** Snapshots over the map that holds them; `changed` is told of every name that comes or goes. */
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
      if (held.size > KEPT && oldest !== undefined) drop(oldest);
    },
    get: (name) => held.get(name),
    drop,
  };
}
