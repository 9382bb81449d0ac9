import type { Contract, OperationGroup } from "./model.ts";
import { withoutPrototype } from "./values.ts";

/** An extension of a contract, such as a group of operations. */
export type ContractExtension = Pick<OperationGroup, "operations" | "types" | "enums">;

/** Adds operations, types and enums to a contract. Existing ones are kept: of duplicates, the first wins. */
export function extendContract(contract: Contract, ...extensions: readonly ContractExtension[]): Contract {
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  for (const extension of extensions) {
    for (const operation of extension.operations) {
      if (!operations.has(operation.id)) operations.set(operation.id, operation);
    }
  }
  return {
    ...contract,
    operations: [...operations.values()],
    types: firstOf([contract, ...extensions].map(({ types }) => types)),
    enums: firstOf([contract, ...extensions].map(({ enums }) => enums)),
  };
}

function firstOf<Value>(all: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  const first = new Map<string, Value>();
  for (const [name, value] of all.flatMap(Object.entries<Value>)) if (!first.has(name)) first.set(name, value);
  return withoutPrototype(Object.fromEntries(first));
}
