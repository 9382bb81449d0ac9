import { contract as own } from "../../contract.ts";
import type { Contract } from "../../model.ts";

/** The world knows chat, whatever the contract: what it lacks of chat's carriers is the kit's. */
export function withOwnTypes(contract: Contract): Contract {
  if (contract === own || "ChatSessionEntity" in contract.types) return contract;
  return {
    ...contract,
    types: { ...own.types, ...contract.types },
    enums: { ...own.enums, ...contract.enums },
  };
}
