import { enumValue, scalarOf } from "../../data/scalars.ts";
import { textOf } from "../../values.ts";
import { partOf } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import { collectionsOf } from "./collections.ts";
import { textKeyIn } from "./keys.ts";
import { STORED } from "./stored.ts";

/** The texts that identify carriers without a number; the world keeps a number for each. */
interface TextKeys {
  /** The property with the text; undefined where a number identifies the carriers of a store. */
  readonly nameIn: (store: string) => string | undefined;
  /** The text of a carrier, and its property. */
  readonly of: (store: string, id: number) => Named | undefined;
  /** The number behind a text, 0 if there is none. */
  readonly find: (store: string, text: string) => number;
  /** Of several generated carriers with the same text, only the first exists. */
  readonly isFirst: (store: string, id: number) => boolean;
}

interface Named {
  readonly name: string;
  readonly text: string;
}

/** Every order may have a store for its lines. */
const MOST_STORES = 100;

/** `fresh`: how many carriers a store has from the start. */
export function createTextKeys(world: World, fresh: (store: string) => number): TextKeys {
  const { contract, seed, startMs } = world;
  const stored = partOf(world, STORED);
  const { kinds, named } = collectionsOf(contract);
  const rowOf = (base: string) => {
    const kind = kinds.get(base) ?? named(base);
    const type = kind && contract.types[kind.type];
    const name = type && textKeyIn(type, contract);
    const row = type?.properties.find((one) => one.name === name);
    return kind && row && { base: kind.base, row };
  };
  const rows = new Map<string, ReturnType<typeof rowOf>>();
  const rowIn = (store: string): ReturnType<typeof rowOf> => {
    const [base = ""] = store.split("@");
    if (!rows.has(base)) rows.set(base, rowOf(base));
    return rows.get(base);
  };
  const made = (store: string, id: number): Named | undefined => {
    const found = rowIn(store);
    if (!found) return undefined;
    const { name, type, enum: listed, limits, maxLength = limits?.maxLength ?? Infinity } = found.row;
    if (listed !== undefined) return { name, text: textOf(enumValue(contract, listed, { seed, id }, name)) };
    const plain = [`${found.base.toLowerCase()}-${id}`, `${id}`].find((one) => one.length <= maxLength) ?? "";
    const isFree = !limits?.format && limits?.sample === undefined && plain.length >= (limits?.minLength ?? 1);
    const single = { owner: store, name, kind: type, seed, id, limits };
    return { name, text: isFree ? plain : textOf(scalarOf({ contract, startMs }, single)) };
  };
  const indexes = new Map<string, ReadonlyMap<string, number>>();
  const indexOf = (store: string): ReadonlyMap<string, number> => {
    let index = indexes.get(store);
    if (!index) {
      const all = Array.from({ length: fresh(store) }, (_, at) => at + 1);
      index = new Map(all.reverse().map((id) => [made(store, id)?.text.toLowerCase() ?? "", id]));
      if (indexes.size >= MOST_STORES) indexes.clear();
      indexes.set(store, index);
    }
    return index;
  };
  const storedText = (store: string, id: number, name: string): string => textOf(stored.get(store, id)?.[name]);
  return {
    nameIn: (store) => rowIn(store)?.row.name,
    of: (store, id) => {
      const key = made(store, id);
      return key && { ...key, text: storedText(store, id, key.name) || key.text };
    },
    find: (store, text) => {
      const name = rowIn(store)?.row.name;
      if (name === undefined || text === "") return 0;
      const wanted = text.toLowerCase();
      let [alike, id] = [0, 0];
      for (const one of stored.ids(store)) {
        const known = storedText(store, one, name);
        if (known === text) id = one;
        else if (known.toLowerCase() === wanted) alike = one;
      }
      const first = indexOf(store).get(wanted);
      return id || alike || (first !== undefined && stored.get(store, first) === undefined ? first : 0);
    },
    isFirst: (store, id) => {
      const key = made(store, id);
      return key === undefined || indexOf(store).get(key.text.toLowerCase()) === id;
    },
  };
}
