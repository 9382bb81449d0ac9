import type { World } from "../world/world.ts";
import type { RecordSource } from "./record-source.ts";
import type { WorldRecord } from "./world-log.ts";

interface PartRecords extends RecordSource {
  /** `isDerived`: of which changed entries the store has no record, because they follow from others. */
  committed(isDerived?: (key: string) => boolean): void;
  /** A fresh world, of which nothing is committed. */
  reset(): void;
}

const PREFIX = "part/";

/** The state of operation groups in addition to the sessions, as records. */
export function createPartRecords(world: () => World): PartRecords {
  /** The texts of all entries as of the last commit. */
  const known = new Map<string, string>();
  /** What the commit of a fresh world holds. */
  let fresh: WorldRecord[] = [];
  const changed = new Set<string>();
  /** Known, but without a record: the next change writes one, even if the text is the same. */
  const derived = new Set<string>();
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
      return text === (known.get(key) ?? null) && !derived.has(key) ? [] : [[key, text]];
    });
  };
  const remember = (key: string, text: string | null): void => {
    if (text === null) known.delete(key);
    else known.set(key, text);
  };
  return {
    changed: changedRecords,
    all: () => {
      fresh = [...world().parts].flatMap(([name, { entries }]) =>
        [...entries.keys()].map((key): WorldRecord => {
          const whole = `${PREFIX}${name}/${key}`;
          return [whole, entryOf(whole)?.read() ?? null];
        }),
      );
      return fresh;
    },
    committed: (isDerived) => {
      for (const [key, text] of fresh) remember(key, text);
      fresh = [];
      for (const [key, text] of changedRecords()) {
        remember(key, text);
        if (isDerived?.(key)) derived.add(key);
        else derived.delete(key);
      }
      changed.clear();
    },
    undo: () => {
      collect();
      for (const key of changed) entryOf(key)?.write(known.get(key) ?? null);
      collect();
      changed.clear();
    },
    apply: (key, text) => {
      if (!key.startsWith(PREFIX)) return false;
      entryOf(key)?.write(text);
      remember(key, text);
      derived.delete(key);
      collect();
      changed.clear();
      return true;
    },
    reset: () => {
      fresh = [];
      known.clear();
      derived.clear();
      collect();
      changed.clear();
    },
  };
}
