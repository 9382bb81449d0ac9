/** What answers and requests are judged by: the documented operations, and the groups that have been made known. */

import { contract as documented } from "../contract.ts";
import { extendContract } from "../extend-contract.ts";
import type * as Made from "../generated/sessions-validators.js";
import type { Contract, OperationGroup } from "../model.ts";
import { addValidators } from "./validators.ts";

let contract: Contract = documented;

/** The contract of everything that can be judged. */
export function knownContract(): Contract {
  return contract;
}

/** A group together with the validators made from it. */
export interface JudgedGroup extends OperationGroup {
  readonly validators: typeof Made;
}

/** Lets a group be judged from now on; one that is known already stays as it is. */
export function makeKnown(group: JudgedGroup): void {
  const extended = extendContract(contract, group);
  if (extended.operations.length === contract.operations.length) return;
  contract = extended;
  addValidators(group.validators);
}
