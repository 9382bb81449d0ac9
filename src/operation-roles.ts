/** What each documented operation does, for the small models of state: the rest of the runner speaks of roles, not of operations. */

import { contract as documented } from "./contract.ts";
import type { Contract, Effect, Operation } from "./model.ts";
import type { Property } from "./type-model.ts";

export type Role = "list" | "update" | "save" | "claim" | "release";

/** The carrier whose life the models of state follow. */
export const SESSION = "ChatSessionEntity";

const EFFECTS: Readonly<Record<Role, Effect>> = {
  list: "reads",
  update: "updates",
  save: "saves",
  claim: "claims",
  release: "releases",
};

/** The first operation of the contract that has the role: the documented ones come first. */
export function operationOf({ operations }: Contract, role: Role): Operation {
  const found = operations.find(
    ({ effect, carrier, answer }) =>
      effect === EFFECTS[role] && (role === "list" ? answer.array && answer.type === SESSION : carrier === SESSION),
  );
  if (!found) throw new Error(`The contract has no operation that ${EFFECTS[role]} sessions.`);
  return found;
}

export const OPERATION_OF: Readonly<Record<Role, string>> = {
  list: operationOf(documented, "list").id,
  update: operationOf(documented, "update").id,
  save: operationOf(documented, "save").id,
  claim: operationOf(documented, "claim").id,
  release: operationOf(documented, "release").id,
};

/** Ids of the operations of the source documents. */
export const DOCUMENTED: readonly string[] = Object.values(OPERATION_OF);

/** What a scenario asks or a check judges, said by roles. */
export function hasRole(...roles: readonly Role[]): (operation: Operation) => boolean {
  return ({ id }) => roles.some((role) => OPERATION_OF[role] === id);
}

export function isDocumented({ id }: Operation): boolean {
  return DOCUMENTED.includes(id);
}

/** What a check judges that looks at every answer of the API. */
export const anyKnown = (): boolean => true;

/** The rows of an operation's answer; of an item when it answers a list. */
export function answerRows(contract: Contract, operation: Operation): readonly Property[] {
  return contract.types[operation.answer.type]?.properties ?? [];
}
