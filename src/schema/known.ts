/** The contract for judging answers and requests: the documented operations, and the groups that were made known. */

import { contract as documented } from "../contract.ts";
import { extendContract } from "../extend-contract.ts";
import type * as Made from "../generated/sessions-validators.js";
import type { Contract, OperationGroup } from "../model.ts";
import { addValidators } from "./validators.ts";

let contract: Contract = documented;

/** All operations that can be judged. */
export function knownContract(): Contract {
  return contract;
}

/** A group with its validators. */
export interface JudgedGroup extends OperationGroup {
  readonly validators: typeof Made;
}

/** Adds a group to what can be judged. If it is known already, nothing happens. */
export function makeKnown(group: JudgedGroup): void {
  const extended = extendContract(contract, group);
  if (extended.operations.length === contract.operations.length) return;
  contract = extended;
  addValidators(group.validators);
}
