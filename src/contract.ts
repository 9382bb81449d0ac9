/**
 * The compiled contract, as all code but the compiler reads it. Browser-safe, since it is imported as JSON. In a bundle
 * for browsers the descriptions of types, rows, enums and headers are empty (`imports` in package.json).
 */

import data from "./generated/contract.json" with { type: "json" };
import { descriptions } from "./generated/descriptions.ts";
import { reading, shown } from "./arguments.ts";
import { KitError } from "./errors.ts";
import { extendContract } from "./extend-contract.ts";
import { deepFreeze } from "./freeze.ts";
import type { Contract, Operation } from "./model.ts";
import { completeContract } from "./row-source.ts";

// Names from requests and pages are looked up in types and enums.
export const contract: Contract = deepFreeze(
  extendContract(completeContract(data as unknown as Contract, descriptions)),
);

/** The operation with the id, such as `PutChatSessionEntity`; undefined for any other text. */
export function findOperation(id: string, from: Contract = contract): Operation | undefined {
  const isContract = reading("findOperation", () => Array.isArray((from as Partial<Contract> | null)?.operations));
  if (!isContract) {
    const todo = "give the contract of the kit, or one that so-mock import made";
    throw new KitError({ code: "contract", what: `${shown(from)} is not a contract`, where: "findOperation", todo });
  }
  return from.operations.find((operation) => operation.id === id);
}
