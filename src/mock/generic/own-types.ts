import { contract as own } from "../../contract.ts";
import { extendContract } from "../../extend-contract.ts";
import type { Contract } from "../../model.ts";

/** The world knows chat, whatever the contract: what it lacks of chat's carriers is the kit's. */
export function withOwnTypes(contract: Contract): Contract {
  if (contract === own) return contract;
  // A contract may come from anywhere: words of requests are looked up in it.
  if (Object.hasOwn(contract.types, "ChatSessionEntity")) return extendContract(contract);
  return extendContract(contract, { ...own, operations: [] });
}
