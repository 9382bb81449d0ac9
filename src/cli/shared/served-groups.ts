import type { Contract, Operation } from "../../model.ts";
import type { MockGroup } from "../../mock/groups/group.ts";
import type { MockOptions } from "../../mock/options.ts";
import { readGroupName } from "../../groups/names.ts";
import { loadGroups, lazyGroups } from "../../groups/lazy.ts";
import { extendContract } from "../../extend-contract.ts";
import { KitError } from "../../errors.ts";
import type { Tables } from "./spec-folder.ts";

/** Which operations a server answers. */
export interface Served {
  /** Options of the mocks. */
  readonly options: Pick<MockOptions, "contract" | "groups">;
  /** The documented operations that are answered, for the banner; if there are none, all that are answered. */
  readonly shown: Contract;
}

export interface ServedFlags {
  readonly group?: readonly string[];
  readonly operation?: readonly string[];
}

/**
 * Chooses everything, unless flags name groups or operations. Without flags and custom tables, non-documented
 * operations are loaded on demand. Throws KitError `unknown-group`, `unknown-operation`.
 */
export async function chooseServed(flags: ServedFlags, builtIn: Contract, tables?: Tables): Promise<Served> {
  const isLimited = (flags.group?.length ?? 0) > 0 || (flags.operation?.length ?? 0) > 0;
  if (!isLimited && !tables) return { options: { groups: lazyGroups() }, shown: builtIn };
  const groups = await loadGroups();
  const byGroup = tables?.groups ?? groupsOf(builtIn, groups);
  const all = tables?.contract ?? extendContract(builtIn, ...groups);
  const chosen = choose(flags, all, byGroup);
  const keep = (operations: readonly Operation[]): readonly Operation[] =>
    operations.filter(({ id }) => chosen.has(id));
  const documented = tables?.documented ?? builtIn;
  const ofThose = keep(documented.operations);
  return {
    // The contract lists what is answered; the groups add the behaviour and the missing carriers of their operations.
    options: {
      contract: { ...all, operations: keep(all.operations) },
      groups: groups
        .filter(({ operations }) => operations.some(({ id }) => chosen.has(id)))
        .map((group) => ({ ...group, operations: [] })),
    },
    shown: ofThose.length > 0 ? { ...documented, operations: ofThose } : { ...all, operations: keep(all.operations) },
  };
}

/** Operation ids by group. */
type ByGroup = Readonly<Record<string, readonly string[]>>;

function groupsOf({ operations }: Contract, groups: readonly MockGroup[]): ByGroup {
  const ids = (of: readonly Operation[]): string[] => of.map(({ id }) => id);
  return {
    documented: ids(operations),
    ...Object.fromEntries(groups.map((group) => [group.name, ids(group.operations)])),
  };
}

function choose({ group = [], operation = [] }: ServedFlags, all: Contract, byGroup: ByGroup): ReadonlySet<string> {
  const ids = all.operations.map(({ id }) => id);
  if (group.length + operation.length === 0) return new Set(ids);
  const named = operation.map((name) => {
    const id = ids.find((one) => one.toLowerCase() === name.toLowerCase());
    if (id !== undefined) return id;
    throw new KitError({
      code: "unknown-operation",
      what: `there is no operation "${name}"`,
      where: "option operation",
      todo: `use one of ${ids.join(", ")}`,
    });
  });
  const grouped = group.flatMap((name) => byGroup[readGroupName(name, Object.keys(byGroup))] ?? []);
  return new Set([...grouped, ...named]);
}
