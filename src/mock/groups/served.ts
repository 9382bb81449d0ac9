import { contract as builtIn } from "../../contract.ts";
import { extendContract } from "../../extend-contract.ts";
import { contractOf } from "../../releases.ts";
import type { Contract } from "../../model.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import { withOwnTypes } from "../given-contract.ts";
import { STORED } from "../generic/stored.ts";
import type { PartMaker } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import type { LazyGroups, MockGroup } from "./group.ts";

/** What a mock serves: its contract, and the groups that have joined it so far. */
export interface Served {
  /** Grows in place with every group that joins. */
  readonly contract: Contract;
  /** The behaviours of the groups. */
  readonly behaviours: readonly Behaviour[];
  /** Gives a world the parts that it lacks. */
  readonly addParts: (world: World) => World;
  /** Whether any groups are not loaded yet. */
  readonly isWaiting: () => boolean;
  /** Loads the remaining groups; true if that added any. */
  readonly load: () => Promise<boolean>;
}

/** The contract alone, with groups given up front, or with groups to load later. */
export function createServed(
  contractGiven: Contract,
  groups: readonly MockGroup[] | LazyGroups | undefined,
  release?: string,
): Served {
  const given = withOwnTypes(contractGiven);
  const contract = groups ? { ...contractOf(given, release) } : contractOf(given, release);
  const lazy = groups && "load" in groups ? groups : undefined;
  const makers = new Map<string, PartMaker>(lazy ? Object.entries(lazy.parts) : []);
  if (contractGiven !== builtIn) makers.set(STORED.name, STORED.make);
  const behaviours: Behaviour[] = [];
  const join = (more: readonly MockGroup[]): void => {
    Object.assign(contract, contractOf(extendContract(contract, ...more), release));
    for (const group of more) {
      behaviours.push(...group.behaviours);
      for (const [name, make] of Object.entries(group.parts)) makers.set(name, make);
    }
  };
  const atOnce = groups && !("load" in groups) ? groups : lazy?.loaded();
  if (atOnce) join(atOnce);
  let waiting = atOnce ? undefined : lazy;
  return {
    contract,
    behaviours,
    addParts: (world) => {
      for (const [name, make] of makers) if (!world.parts.has(name)) world.parts.set(name, make(world));
      return world;
    },
    isWaiting: () => waiting !== undefined,
    load: async () => {
      const loaded = await waiting?.load();
      if (!loaded || !waiting) return false;
      waiting = undefined;
      join(loaded);
      return true;
    },
  };
}
