import type { Contract } from "../model.ts";
import { typeName } from "../script-text.ts";
import { ownValue } from "../values.ts";
import { createNamer } from "./names.ts";

/** Texts with a fixed set of names, each named after the carrier and property that use them. */

export interface ImportedEnum {
  readonly name: string;
  readonly description: string;
  readonly combinable: boolean;
  readonly document: string;
  readonly table: string;
  readonly values: readonly { readonly name: string; readonly value?: number | undefined }[];
}

interface Enums {
  /** The enum with these names, named after `owner`. */
  readonly of: (names: readonly string[], owner: string, document: string, table: string) => string;
  /** An enum of the kit, by name. */
  readonly known: (name: string) => string;
  readonly all: () => readonly ImportedEnum[];
}

/** `taken`: names of carriers, which enums cannot use. */
export function createEnums(contract: Contract, taken: readonly string[]): Enums {
  const enums = new Map<string, ImportedEnum>();
  const namer = createNamer();
  for (const name of [...Object.keys(contract.enums), ...Object.keys(contract.types), ...taken]) namer(name);
  const keyOf = (names: readonly string[], owner = ""): string => JSON.stringify([owner, ...names]);
  const own = new Map(
    Object.values(contract.enums).map((type) => [keyOf(type.values.map(({ name }) => name)), type.name]),
  );
  const known = (name: string): string => {
    const type = ownValue(contract.enums, name);
    if (type) {
      const { description, combinable, values, source } = type;
      const { document, table } = source;
      const named = values.map(({ since, ...one }) => ({ ...one, ...since }));
      enums.set(`known ${name}`, { name, description, combinable, document, table, values: named });
    }
    return name;
  };
  return {
    known,
    of: (names, owner, document, table) => {
      const mine = own.get(keyOf(names));
      if (mine !== undefined) return known(mine);
      const key = keyOf(names, owner);
      const found = enums.get(key);
      if (found) return found.name;
      const name = namer(typeName(owner) || "Names");
      const description = `Names that ${owner} takes.`;
      enums.set(key, {
        name,
        description,
        combinable: false,
        document,
        table,
        values: names.map((one) => ({ name: one })),
      });
      return name;
    },
    all: () => [...enums.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}
