/** Which operations a run is about, and what it needs to know of their groups. */

import { contract as documented } from "../../contract.ts";
import { KitError } from "../../errors.ts";
import { idsOfGroup, knowGroups } from "../../groups/judged.ts";
import { GROUP_NAMES, readGroupName } from "../../groups/names.ts";
import type { Contract } from "../../model.ts";
import { knownContract } from "../../schema/known.ts";
import { ALL_OPERATIONS } from "../roles.ts";
import { ASKING } from "./requests.ts";

export interface Chosen {
  readonly contract: Contract;
  /** Ids that are judged. */
  readonly operations: readonly string[];
  /** Those of them that stand in groups beyond the documented operations. */
  readonly further: readonly string[];
}

/** Every operation that can be chosen by its id. */
export const CHOOSABLE: readonly string[] = [...ALL_OPERATIONS, ...Object.keys(ASKING)];

/** The documented operations, unless groups or operations are named. Throws KitError `unknown-group`, `verify-operation`. */
export async function chooseOperations(
  groups: readonly string[] = [],
  operations: readonly string[] = [],
  given?: Contract,
): Promise<Chosen> {
  const names = groups.map((name) => readGroupName(name));
  const unknown = operations.find((id) => !CHOOSABLE.includes(id));
  if (unknown !== undefined) {
    throw new KitError({
      code: "verify-operation",
      what: `there is no operation ${JSON.stringify(unknown)}`,
      where: "option operations",
      todo: `take of ${CHOOSABLE.join(", ")}`,
    });
  }
  const wanted = operations.filter((id) => !ALL_OPERATIONS.includes(id));
  const further = names.filter((name) => name !== "documented");
  if (further.length === 0 && wanted.length === 0) {
    return {
      contract: given ?? documented,
      operations: operations.length > 0 ? operations : ALL_OPERATIONS,
      further: [],
    };
  }
  await knowGroups(GROUP_NAMES.filter((name) => name !== "documented"));
  const contract = knownContract();
  const inGroup = (await Promise.all(further.map(idsOfGroup))).flat();
  const chosen = new Set([...(names.includes("documented") ? ALL_OPERATIONS : []), ...inGroup, ...operations]);
  const all = CHOOSABLE.filter((id) => chosen.has(id));
  return { contract, operations: all, further: all.filter((id) => !ALL_OPERATIONS.includes(id)) };
}
