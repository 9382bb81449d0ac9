import type { Snapshot } from "../snapshots.ts";
import type { RecordSource } from "./record-source.ts";
import type { WorldRecord } from "./world-log.ts";

interface SnapshotRecords extends RecordSource {
  /** A snapshot was taken or dropped. */
  readonly snapshotChanged: (name: string) => void;
  readonly isChanged: () => boolean;
}

const PREFIX = "snapshot/";

/** Snapshots by name, as records. Changes to them cannot be undone: their former texts are not kept. */
export function createSnapshotRecords(snapshots: Map<string, Snapshot>): SnapshotRecords {
  const changed = new Set<string>();
  const recordOf = (name: string): WorldRecord => {
    const snapshot = snapshots.get(name);
    return [PREFIX + name, snapshot ? JSON.stringify(snapshot) : null];
  };
  return {
    snapshotChanged: (name) => void changed.add(name),
    isChanged: () => changed.size > 0,
    changed: () => Array.from(changed, recordOf),
    all: () => Array.from(snapshots.keys(), recordOf),
    apply: (key, text) => {
      if (!key.startsWith(PREFIX)) return false;
      const name = key.slice(PREFIX.length);
      if (text === null) snapshots.delete(name);
      else snapshots.set(name, JSON.parse(text) as Snapshot);
      return true;
    },
    undo: () => {},
    committed: () => changed.clear(),
  };
}
