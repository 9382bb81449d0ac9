/** What each operation does, for the small models of state: the rest of the runner speaks of roles, not of operations. */

import type { Contract, Operation, Property } from "../model.ts";

export type Role = "list" | "update" | "save" | "claim" | "release";

export const OPERATION_OF: Readonly<Record<Role, string>> = {
  list: "ChatSessionsForUser",
  update: "PutChatSessionEntity",
  save: "SaveChatSessionEntity",
  claim: "PickUpFirstChatSession",
  release: "ResetChatSession",
};

export const ALL_OPERATIONS: readonly string[] = Object.values(OPERATION_OF);
/** Those that change data. */
export const WRITING: readonly string[] = ALL_OPERATIONS.filter((id) => id !== OPERATION_OF.list);

export function operationOf(contract: Contract, role: Role): Operation {
  const operation = contract.operations.find(({ id }) => id === OPERATION_OF[role]);
  if (!operation) throw new Error(`The contract has no operation ${OPERATION_OF[role]}.`);
  return operation;
}

/** The rows of an operation's answer; of an item when it answers a list. */
export function answerRows(contract: Contract, operation: Operation): readonly Property[] {
  return contract.types[operation.answer.type]?.properties ?? [];
}
