import type { Contract, OperationGroup } from "./model.ts";

/** What can be added to a contract, such as a group of operations. */
export type ContractExtension = Pick<OperationGroup, "operations" | "types" | "enums">;

/** The contract with more operations, types and enums. What it has already stays as it is: the first of two alike wins. */
export function extendContract(contract: Contract, ...extensions: readonly ContractExtension[]): Contract {
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  const types = { ...contract.types };
  const enums = { ...contract.enums };
  for (const extension of extensions) {
    for (const operation of extension.operations) {
      if (!operations.has(operation.id)) operations.set(operation.id, operation);
    }
    addMissing(types, extension.types);
    addMissing(enums, extension.enums);
  }
  return { ...contract, operations: [...operations.values()], types, enums };
}

function addMissing<Value>(known: Record<string, Value>, more: Readonly<Record<string, Value>>): void {
  for (const [name, value] of Object.entries(more)) known[name] ??= value;
}
