import { extendContract } from "./extend-contract.ts";
import type { Contract, Operation } from "./model.ts";
import { separateTypes } from "./separate-types.ts";

/** An operation that is never reached because another one has its address. */
export interface ShadowedOperation {
  readonly operation: Operation;
  readonly by: Operation;
}

/**
 * A contract extended by others' operations, in one world. Of two with the same address, the first wins; twins such as
 * `/User/{id}` and `/User/{userName}` have different addresses. A duplicate id gets a number, and so does a type that
 * differs from one of the same name.
 */
export function combineContracts(
  first: Contract,
  others: readonly Contract[],
): { readonly contract: Contract; readonly overruled: readonly ShadowedOperation[] } {
  const byAddress = new Map(first.operations.map((operation) => [addressOf(operation), operation]));
  const ids = new Set(first.operations.map(({ id }) => id));
  const overruled: ShadowedOperation[] = [];
  let before = first;
  const beside = others.map((given): Contract => {
    const other = separateTypes(before, given);
    before = extendContract(before, { ...other, operations: [] });
    const operations = other.operations.flatMap((operation): Operation[] => {
      const key = addressOf(operation);
      const by = byAddress.get(key);
      if (by) {
        overruled.push({ operation, by });
        return [];
      }
      let { id } = operation;
      for (let number = 2; ids.has(id); number++) id = `${operation.id}${number}`;
      ids.add(id);
      const own = id === operation.id ? operation : { ...operation, id };
      byAddress.set(key, own);
      return [own];
    });
    return { ...other, operations };
  });
  return { contract: extendContract(first, ...beside), overruled };
}

function addressOf({ method, path, parameters }: Operation): string {
  const kinds = new Map(parameters.map((row) => [row.name.toLowerCase(), row.kind]));
  const steps = path.toLowerCase().replaceAll(/\{([^{}/]*)\}/g, (_, name: string) => {
    const kind = kinds.get(name) ?? "string";
    return kind === "int32" || kind === "int64" ? "{number}" : "{text}";
  });
  return `${method} ${steps}`;
}
