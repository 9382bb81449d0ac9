import type { Carrier } from "../../data/reference.ts";
import { generatedOf } from "../../data/generated.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import type { World } from "../world/world.ts";

/** Carriers of every family, by number. A fresh world has a thousand of each, made on demand. */
interface Carriers {
  /** With all rows of the type; undefined where there is none of that number. */
  readonly get: (family: string, id: number, type: string) => Carrier | undefined;
  /** The first few of the fresh world, and all that were saved. */
  readonly list: (family: string, type: string) => readonly Carrier[];
  /** Stores the given properties of a carrier, with the next number if it has none. Returns its number. */
  readonly save: (family: string, id: number, given: Readonly<Carrier>) => number;
  readonly remove: (family: string, id: number) => boolean;
}

const FRESH = 1000;
const LISTED = 5;

interface Family {
  readonly saved: Map<number, Readonly<Carrier>>;
  readonly removed: Set<number>;
  last: number;
}

const worlds = new WeakMap<World, Carriers>();

/** Those of a world; a reset brings a new world, and with it fresh ones. */
export function carriersOf(world: World): Carriers {
  const known = worlds.get(world) ?? createCarriers(world);
  worlds.set(world, known);
  return known;
}

function createCarriers(world: World): Carriers {
  const families = new Map<string, Family>();
  const familyOf = (name: string): Family => {
    const known = families.get(name) ?? { saved: new Map(), removed: new Set(), last: FRESH };
    families.set(name, known);
    return known;
  };
  const exists = ({ saved, removed }: Family, id: number): boolean =>
    saved.has(id) || (id >= 1 && id <= FRESH && !removed.has(id));
  const whole = (name: string, id: number, type: string): Carrier => {
    const table = world.contract.types[type];
    const number = table && primaryKeyOf(table);
    const saved = familyOf(name).saved.get(id);
    // A number that is not the first property still belongs to the carrier.
    return generatedOf(world, type, id, {
      ...saved,
      ...(number === undefined ? {} : { [number]: id }),
    });
  };
  return {
    get: (name, id, type) => (exists(familyOf(name), id) ? whole(name, id, type) : undefined),
    list: (name, type) => {
      const { saved, removed } = familyOf(name);
      const fresh = Array.from({ length: LISTED }, (_, at) => at + 1).filter(
        (id) => !saved.has(id) && !removed.has(id),
      );
      return [...fresh, ...saved.keys()].sort((one, other) => one - other).map((id) => whole(name, id, type));
    },
    save: (name, id, given) => {
      const family = familyOf(name);
      const number = id > 0 ? id : ++family.last;
      family.last = Math.max(family.last, number);
      family.saved.set(number, { ...family.saved.get(number), ...given });
      family.removed.delete(number);
      return number;
    },
    remove: (name, id) => {
      const family = familyOf(name);
      const there = exists(family, id);
      family.saved.delete(id);
      family.removed.add(id);
      return there;
    },
  };
}
