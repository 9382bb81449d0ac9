import type { Carrier } from "../../data/reference.ts";
import type { PartKey } from "../world/parts.ts";
import type { WorldPart } from "../world/world-part.ts";
import type { World } from "../world/world.ts";
import { viewOf } from "./view.ts";

/** The stored state of carriers of imported tables: values that were set, and removals. All else is generated. */
interface StoredEntities extends WorldPart {
  /** The values that were set; null if it was removed, undefined if nothing is stored. */
  readonly get: (store: string, id: number) => Readonly<Carrier> | null | undefined;
  readonly set: (store: string, id: number, values: Readonly<Carrier> | null) => void;
  /** All numbers with a stored state, including removed carriers. */
  readonly ids: (store: string) => readonly number[];
  /** Increases with every change. */
  readonly version: () => number;
}

/** A part of every world with imported operations. */
export const STORED: PartKey<StoredEntities> = { name: "entities", make: createStored };

type Values = Readonly<Carrier> | null;

/** A removal takes storage as well. */
const GONE_BYTES = 200;

function createStored(world: World): StoredEntities {
  const { contract } = world;
  let stores = new Map<string, Map<number, Values>>();
  let version = 0;
  const changed = new Set<string>();
  const set = (store: string, id: number, values: Values | undefined): void => {
    const known = stores.get(store) ?? new Map<number, Values>();
    stores.set(store, known);
    if (values === null && !known.has(id)) world.room.charge(GONE_BYTES);
    if (values === undefined) known.delete(id);
    else known.set(id, values);
    version++;
    changed.add(`${store}/${id}`);
  };
  const all = function* (): Generator<[key: string, values: Values]> {
    for (const [store, known] of stores) for (const [id, values] of known) yield [`${store}/${id}`, values];
  };
  return {
    get: (store, id) => stores.get(store)?.get(id),
    set,
    ids: (store) => [...(stores.get(store)?.keys() ?? [])],
    version: () => version,
    knownValues: (typeName, id) => {
      const type = contract.types[typeName];
      const values = stores.get(typeName)?.get(id);
      return type && values ? viewOf(type, values, contract) : {};
    },
    capture: () => Object.fromEntries(all()),
    restore: (captured) => {
      for (const [key] of all()) changed.add(key);
      stores = new Map();
      version++;
      for (const [key, values] of Object.entries((captured ?? {}) as Record<string, Values>))
        set(...placeOf(key), values);
    },
    entries: {
      keys: () => Array.from(all(), ([key]) => key),
      changed: () => {
        const keys = [...changed];
        changed.clear();
        return keys;
      },
      // A removal is stored as such: it differs from having no entry.
      read: (key) => {
        const [store, id] = placeOf(key);
        const values = stores.get(store)?.get(id);
        return values === undefined ? undefined : { values };
      },
      write: (key, value) => set(...placeOf(key), (value as { readonly values: Values } | undefined)?.values),
    },
  };
}

function placeOf(key: string): [store: string, id: number] {
  const slash = key.lastIndexOf("/");
  return [key.slice(0, slash), Number(key.slice(slash + 1))];
}
