import type { World } from "../world/world.ts";
import type { WorldRecord } from "./world-log.ts";

/** What groups of operations keep beside the sessions, as records: what has changed, and how it was kept last. */
export interface PartChanges {
  /** What differs from how it was kept. */
  records(): WorldRecord[];
  all(): WorldRecord[];
  /** The world is kept as it is. */
  readonly committed: () => void;
  readonly undo: () => void;
  /** Takes over a record; false for one of something else. */
  apply(key: string, text: string | null): boolean;
  /** A fresh world: nothing has been kept of it. */
  reset(): void;
}

const PREFIX = "part/";

export function createPartChanges(world: () => World): PartChanges {
  /** Texts as they were kept last, of entries that this process has seen changing. */
  const known = new Map<string, string>();
  const changed = new Set<string>();
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
  const records = (): WorldRecord[] => {
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
  const settle = (): void => {
    for (const record of records()) remember(...record);
    changed.clear();
  };
  return {
    records,
    all: () =>
      [...world().parts].flatMap(([name, { entries }]) =>
        [...entries.keys()].map((key): WorldRecord => {
          const whole = `${PREFIX}${name}/${key}`;
          return [whole, entryOf(whole)?.read() ?? null];
        }),
      ),
    committed: settle,
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
