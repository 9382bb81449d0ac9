import { sourceOfHeader, sourceOfRow } from "../../src/row-source.ts";
import type { Contract } from "../../src/model.ts";

/** The contract as the kit carries it: rows whose source follows from their place do without one. */
export function compactContract(contract: Contract): unknown {
  const types = Object.entries(contract.types).map(([name, type]) => [
    name,
    {
      ...type,
      properties: type.properties.map(({ source, ...row }, at) =>
        JSON.stringify(source) === JSON.stringify(sourceOfRow(type, at)) ? row : { ...row, source },
      ),
    },
  ]);
  const operations = contract.operations.map((operation) => ({
    ...operation,
    headers: operation.headers.map(({ source, ...row }, at) =>
      JSON.stringify(source) === JSON.stringify(sourceOfHeader(operation, at)) ? row : { ...row, source },
    ),
  }));
  return { ...contract, operations, types: Object.fromEntries(types) };
}
