import type { Contract } from "../model.ts";
import { createNumbering } from "../numbered-names.ts";
import { typeName } from "../script-text.ts";
import { ownValue } from "../values.ts";

/** Texts with a fixed set of names, each named after the carrier and property that use them. */

export interface ImportedEnum {
  readonly name: string;
  readonly description: string;
  readonly combinable: boolean;
  readonly document: string;
  readonly table: string;
  readonly values: readonly { readonly name: string; readonly value?: number | undefined }[];
}

/** Where a list of names stands. */
interface Place {
  /** What it may be called, the best first: the carrier and property, or the definition. */
  readonly owners: readonly string[];
  readonly document: string;
  readonly table: string;
}

interface Enums {
  /** The enum with these names, named after its place. */
  readonly of: (names: readonly string[], place: Place) => string;
  /** An enum of the kit, by name. */
  readonly known: (name: string) => string;
  readonly all: () => readonly ImportedEnum[];
}

/**
 * `taken`: names of carriers, which enums cannot use. What an enum is called never depends on its names: one that gains a name in the
 * next version keeps its own, also where the kit has an enum of that name with other names.
 */
export function createEnums(contract: Contract, taken: readonly string[]): Enums {
  const enums = new Map<string, ImportedEnum>();
  const used = new Set([...Object.keys(contract.types), ...taken].map((name) => name.toLowerCase()));
  const own = new Map(Object.values(contract.enums).map((type) => [keyOf(type.values), type]));
  const known = (name: string): string => {
    const type = ownValue(contract.enums, name);
    if (type && !enums.has(name)) put({ ...type, ...type.source, values: plain(type.values) });
    return name;
  };
  const withNumber = createNumbering();
  const put = (made: ImportedEnum): string => {
    const { name, description, combinable, document, table, values } = made;
    enums.set(name, { name, description, combinable, document, table, values });
    used.add(name.toLowerCase());
    return name;
  };
  return {
    known,
    of: (names, { owners, document, table }) => {
      const key = keyOf(names.map((name) => ({ name })));
      const wanted = owners.map((owner) => typeName(owner) || "Names");
      const same = wanted.find((name) => keyOf(enums.get(name)?.values ?? []) === key);
      if (same !== undefined) return same;
      const isFree = (name: string): boolean => !used.has(name.toLowerCase());
      const kits = own.get(key);
      const free = wanted.find(isFree) ?? withNumber(wanted.at(-1) ?? "Names", (name) => !isFree(name));
      if (kits && kits.name === free) return known(free);
      // Numbers do not go away with a new name beside them.
      const like = ownValue(contract.enums, free) ?? kits;
      const numbered = new Map(plain(like?.values ?? []).map((value) => [value.name, value]));
      return put({
        name: free,
        description: like?.name === free ? like.description : `Names that ${owners[0]} takes.`,
        combinable: like?.combinable ?? false,
        document,
        table,
        values: names.map((name) => numbered.get(name) ?? { name }),
      });
    },
    all: () => [...enums.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

function keyOf(values: readonly { readonly name: string }[]): string {
  return JSON.stringify(values.map(({ name }) => name));
}

/** Names and numbers, as tables write them. */
function plain(values: Contract["enums"][string]["values"]): ImportedEnum["values"] {
  return values.map(({ since, ...one }) => ({ ...one, ...since }));
}
