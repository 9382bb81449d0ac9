/** The contract by which answers and requests are judged: documented operations, and registered groups. */

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

/** Registers a group for judging; repeated calls have no effect. */
export function makeKnown(group: JudgedGroup): void {
  const extended = extendContract(contract, group);
  if (extended.operations.length === contract.operations.length) return;
  contract = extended;
  addValidators(group.validators);
}
