/** The role of each documented operation: the state models and the rest of the runner name roles, not operations. */

import { contract as documented } from "./contract.ts";
import type { Contract, Effect, Operation } from "./model.ts";
import type { Property } from "./type-model.ts";

export type Role = "list" | "update" | "save" | "claim" | "release";

/** The carrier whose state the models follow. */
export const SESSION = "ChatSessionEntity";

const EFFECTS: Readonly<Record<Role, Effect>> = {
  list: "reads",
  update: "updates",
  save: "saves",
  claim: "claims",
  release: "releases",
};

/** The first operation with the role; documented operations come first. */
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

/** Selects operations by role, for scenarios and checks. */
export function hasRole(...roles: readonly Role[]): (operation: Operation) => boolean {
  return ({ id }) => roles.some((role) => OPERATION_OF[role] === id);
}

export function isDocumented({ id }: Operation): boolean {
  return DOCUMENTED.includes(id);
}

/** For checks that judge every answer of the API. */
export const anyKnown = (): boolean => true;

/** The rows that an operation's answer has; for a list, those of an item. */
export function answerRows(contract: Contract, operation: Operation): readonly Property[] {
  return (contract.types[operation.answer.type]?.properties ?? []).filter((row) => !row.writeOnly);
}
