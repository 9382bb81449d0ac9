import { contract as own } from "../../contract.ts";
import { extendContract } from "../../extend-contract.ts";
import type { Contract } from "../../model.ts";

/** The world needs the chat carriers, whatever the contract: those it lacks come from the kit. */
export function withOwnTypes(contract: Contract): Contract {
  if (contract === own) return contract;
  // The contract may come from anywhere, and words from requests are looked up in it.
  if (Object.hasOwn(contract.types, "ChatSessionEntity")) return extendContract(contract);
  return extendContract(contract, { ...own, operations: [] });
}
