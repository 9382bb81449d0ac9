/** Chooses a run's operations, and the contract they need. */

import { contract as documented } from "../contract.ts";
import { KitError } from "../errors.ts";
import { OPERATION_IDS } from "../generated/operation-ids.ts";
import { knowGroups } from "../groups/judged.ts";
import { GROUP_NAMES, readGroupName } from "../groups/names.ts";
import type { Contract } from "../model.ts";
import { knownContract } from "../schema/known.ts";
import { DOCUMENTED } from "../operation-roles.ts";
import { withoutPrototype } from "../values.ts";

interface Chosen {
  readonly contract: Contract;
  /** Ids of the operations to judge. */
  readonly operations: readonly string[];
}

const IN_GROUP: Readonly<Record<string, readonly string[]>> = withoutPrototype({
  ...OPERATION_IDS,
  documented: DOCUMENTED,
});

/** Every operation that can be chosen by id. */
export const CHOOSABLE: readonly string[] = GROUP_NAMES.flatMap((name) => IN_GROUP[name] ?? []);

/**
 * The ids selected by groups and operations; by default the documented ones. Throws KitError `unknown-group`,
 * `verify-operation`.
 */
export function chosenIds(groups: readonly string[] = [], operations: readonly string[] = []): readonly string[] {
  const unknown = operations.find((id) => !CHOOSABLE.includes(id));
  if (unknown !== undefined) {
    throw new KitError({
      code: "verify-operation",
      what: `there is no operation ${JSON.stringify(unknown)}`,
      where: "option operations",
      todo: `use one of ${CHOOSABLE.join(", ")}`,
    });
  }
  const inGroups = groups.flatMap((name) => IN_GROUP[readGroupName(name)] ?? []);
  const named = new Set([...inGroups, ...operations]);
  return named.size === 0 ? DOCUMENTED : CHOOSABLE.filter((id) => named.has(id));
}

/** The same, with the contract they need; groups are loaded only if one is named. */
export async function chooseOperations(
  groups: readonly string[] | undefined,
  named: readonly string[] | undefined,
  given?: Contract,
): Promise<Chosen> {
  const operations = chosenIds(groups, named);
  if (operations.every((id) => DOCUMENTED.includes(id))) return { contract: given ?? documented, operations };
  await knowGroups(GROUP_NAMES.filter((name) => name !== "documented"));
  return { contract: knownContract(), operations };
}
