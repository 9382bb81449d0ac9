import { sourceOfHeader, sourceOfRow } from "../../src/row-source.ts";
import type { Contract } from "../../src/model.ts";
import type { Property } from "../../src/type-model.ts";

/** The contract as the kit carries it: rows without the source, the type and the kind that follow from the rest. */
export function compactContract(contract: Contract): unknown {
  const types = Object.entries(contract.types).map(([name, type]) => [
    name,
    {
      ...type,
      properties: type.properties.map(({ source, ...row }, at) =>
        JSON.stringify(source) === JSON.stringify(sourceOfRow(type, at)) ? untyped(row) : { ...untyped(row), source },
      ),
    },
  ]);
  const operations = contract.operations.map((operation) => ({
    ...operation,
    statuses: operation.statuses.map(({ source, ...row }, at) =>
      JSON.stringify(source) === JSON.stringify(sourceOfHeader(operation, at, "Response")) ? row : { ...row, source },
    ),
    headers: operation.headers.map(({ source, ...row }, at) =>
      JSON.stringify(source) === JSON.stringify(sourceOfHeader(operation, at)) ? row : { ...row, source },
    ),
  }));
  return { ...contract, operations, types: Object.fromEntries(types) };
}

function untyped({ kind, type, nullable, ...row }: Omit<Property, "source">): object {
  if (kind === "string" && type === kind && nullable) return row;
  return { kind, ...(type !== kind && { type }), ...(nullable && { nullable }), ...row };
}
