import type { World } from "../world/world.ts";
import type { RecordSource } from "./record-source.ts";
import type { WorldRecord } from "./world-log.ts";

interface PartRecords extends RecordSource {
  /** The store itself changes these entries: they get no records. */
  leaveOut(isLeftOut: ((key: string) => boolean) | undefined): void;
  /** Restores the entries that were left out. */
  takeBack(): void;
  /** A fresh world, of which nothing is committed. */
  reset(): void;
}

const PREFIX = "part/";

/** The state of operation groups in addition to the sessions, as records. */
export function createPartRecords(world: () => World): PartRecords {
  /** The texts, as of the last commit, of entries that this process has seen change. */
  const known = new Map<string, string>();
  const changed = new Set<string>();
  let left: ((key: string) => boolean) | undefined;
  const collect = (): void => {
    for (const [name, { entries }] of world().parts) {
      for (const key of entries.changed()) changed.add(`${PREFIX}${name}/${key}`);
    }
  };
  const entryOf = (key: string): { read(): string | null; write(text: string | null): void } | undefined => {
    const [, name = "", own = ""] = /^part\/([^/]+)\/(.+)$/.exec(key) ?? [];
    const entries = world().parts.get(name)?.entries;
    return (
      entries && {
        read: () => JSON.stringify(entries.read(own)) ?? null,
        write: (text) => entries.write(own, text === null ? undefined : JSON.parse(text)),
      }
    );
  };
  const changedRecords = (): WorldRecord[] => {
    collect();
    return [...changed].flatMap((key): WorldRecord[] => {
      const text = entryOf(key)?.read() ?? null;
      return text === (known.get(key) ?? null) ? [] : [[key, text]];
    });
  };
  const remember = (key: string, text: string | null): void => {
    if (text === null) known.delete(key);
    else known.set(key, text);
  };
  return {
    changed: () => changedRecords().filter(([key]) => !left?.(key)),
    leaveOut: (isLeftOut) => void (left = isLeftOut),
    takeBack: () => {
      const keys = left ? [...changed].filter(left) : [];
      for (const key of keys) entryOf(key)?.write(known.get(key) ?? null);
      collect();
      for (const key of keys) changed.delete(key);
      left = undefined;
    },
    all: () =>
      [...world().parts].flatMap(([name, { entries }]) =>
        [...entries.keys()].map((key): WorldRecord => {
          const whole = `${PREFIX}${name}/${key}`;
          return [whole, entryOf(whole)?.read() ?? null];
        }),
      ),
    committed: () => {
      for (const record of changedRecords()) remember(...record);
      changed.clear();
      left = undefined;
    },
    undo: () => {
      collect();
      for (const key of changed) entryOf(key)?.write(known.get(key) ?? null);
      collect();
      changed.clear();
      left = undefined;
    },
    apply: (key, text) => {
      if (!key.startsWith(PREFIX)) return false;
      entryOf(key)?.write(text);
      remember(key, text);
      collect();
      changed.clear();
      return true;
    },
    reset: () => {
      known.clear();
      collect();
      changed.clear();
    },
  };
}
