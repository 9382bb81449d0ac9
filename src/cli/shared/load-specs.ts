import { existsSync } from "node:fs";
import { join } from "node:path";
import { contract as builtIn } from "../../contract.ts";
import { combineContracts, type ShadowedOperation } from "../../combine-contracts.ts";
import { extendContract } from "../../extend-contract.ts";
import { loadGroups } from "../../groups/lazy.ts";
import type { Contract } from "../../model.ts";
import type { Samples } from "../../sample-model.ts";
import { withoutPrototype } from "../../values.ts";
import { loadTables, type Tables } from "./spec-folder.ts";

/**
 * Folders in `--spec`: imported tables are served next to chat, a folder in the kit's own format replaces the built-in
 * tables.
 */

export interface SpecFolders {
  readonly spec: readonly string[];
  readonly fixtures: string;
}

export interface Specs extends Tables {
  /** Operations of imported folders that no other tables have. */
  readonly imported: Contract | undefined;
  /** Imported operations that another one replaces. */
  readonly overruled: readonly ShadowedOperation[];
}

/**
 * A file in the folder that lists what was and was not read. It also marks the folder as created by `so-mock import`.
 */
export const MARK = "imported.json";

/** Throws a KitError that names the broken file and the place in it. */
export async function loadSpecs({ spec, fixtures }: SpecFolders): Promise<Specs> {
  const isImported = (folder: string): boolean => existsSync(join(folder, MARK));
  const [own, ...further] = await Promise.all(
    spec.filter((folder) => !isImported(folder)).map((folder) => loadTables({ spec: folder, fixtures })),
  );
  const imported = await Promise.all(
    spec.filter(isImported).map((folder) => loadTables({ spec: folder, fixtures: "" })),
  );
  const base = own ?? (await kitTables());
  if (further.length + imported.length === 0) return { ...base, imported: undefined, overruled: [] };
  const others = [...further, ...imported];
  const { contract, overruled } = combineContracts(
    base.contract,
    others.map((tables) => tables.contract),
  );
  const known = new Set(base.contract.operations.map(({ id }) => id));
  const beside = contract.operations.filter(({ id }) => !known.has(id));
  const [first, ...more] = imported.map((tables) => tables.contract);
  return {
    contract,
    documented: { ...contract, operations: [...base.documented.operations, ...beside] },
    groups: withoutPrototype(Object.assign({}, ...others.map(({ groups }) => groups), base.groups)),
    samples: firstSamples([base.samples, ...others.map(({ samples }) => samples)]),
    // All types, renamed where they differ from chat's type of the same name.
    imported: first && {
      ...extendContract(first, ...more),
      operations: beside,
      types: contract.types,
      enums: contract.enums,
    },
    overruled,
  };
}

/** The kit's tables, used without `--spec`. */
async function kitTables(): Promise<Tables> {
  const [groups, { samples }] = await Promise.all([loadGroups(), import("../../samples.ts")]);
  return {
    contract: extendContract(builtIn, ...groups),
    documented: builtIn,
    groups: {
      documented: builtIn.operations.map(({ id }) => id),
      ...Object.fromEntries(groups.map(({ name, operations }) => [name, operations.map(({ id }) => id)])),
    },
    samples,
  };
}

/** All samples, the first of duplicate ids; loaded on first use. */
function firstSamples(all: readonly Samples[]): Samples {
  const merge = (name: "requests" | "responses"): object =>
    withoutPrototype(Object.assign({}, ...all.toReversed().map((samples) => samples[name])));
  return {
    get requests() {
      return merge("requests") as Samples["requests"];
    },
    get responses() {
      return merge("responses") as Samples["responses"];
    },
  };
}

/** A line about replaced operations; undefined if there are none. */
export function overruledLine({ overruled, contract }: Specs): string | undefined {
  if (overruled.length === 0) return undefined;
  const names = overruled.map(({ by }) => by.id);
  const some = names.slice(0, MOST_NAMES).join(", ");
  const rest = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return `${names.length} of ${overruled.length + contract.operations.length} tables have the address of an earlier one, which is used: ${some}${rest}`;
}

const MOST_NAMES = 5;
