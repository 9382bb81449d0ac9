import type { Contract, Operation } from "./model.ts";
import type { EntityType, Property } from "./type-model.ts";

/** Where a row of a carrier's table stands: rows are numbered from 1. */
export function sourceOfRow({ source }: Pick<EntityType, "source">, at: number): Property["source"] {
  return { ...source, row: at + 1 };
}

/** Where a header of an operation stands in its document. */
export function sourceOfHeader({ document }: Pick<Operation, "document">, at: number): Property["source"] {
  return { document, table: "Request Headers", row: at + 1 };
}

/** The contract as it is bundled leaves sources of rows out, a tenth of its bytes; here they are again. */
export function withSources(compact: Contract): Contract {
  const types = Object.entries(compact.types).map(([name, type]): [string, EntityType] => [
    name,
    {
      ...type,
      properties: type.properties.map((row, at) => ({ ...row, source: row.source ?? sourceOfRow(type, at) })),
    },
  ]);
  const operations = compact.operations.map((operation) => ({
    ...operation,
    headers: operation.headers.map((row, at) => ({ ...row, source: row.source ?? sourceOfHeader(operation, at) })),
  }));
  return { ...compact, operations, types: Object.fromEntries(types) };
}
