import { contract as builtIn } from "../contract.ts";
import { combineContracts } from "../combine-contracts.ts";
import { extendContract } from "../extend-contract.ts";
import type { Contract } from "../model.ts";
import type { MockOptions } from "./options.ts";

/** A list of contracts extends the built-in contract and the groups given up front. */
export function givenContract(given: MockOptions["contract"], groups: MockOptions["groups"]): Contract {
  if (!Array.isArray(given)) return (given ?? builtIn) as Contract;
  const own = groups && !("load" in groups) ? extendContract(builtIn, ...groups) : builtIn;
  return combineContracts(own, given as readonly Contract[]).contract;
}

/** The world needs the chat carriers, whatever the contract: those it lacks come from the kit. */
export function withOwnTypes(contract: Contract): Contract {
  if (contract === builtIn) return contract;
  // The contract may come from anywhere, and words from requests are looked up in it.
  if (Object.hasOwn(contract.types, "ChatSessionEntity")) return extendContract(contract);
  return extendContract(contract, { ...builtIn, operations: [] });
}
