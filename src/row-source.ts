import type { Contract, Operation } from "./model.ts";
import type { EntityType, Property } from "./type-model.ts";

/** The source of a row in a carrier's table; rows are numbered from 1. */
export function sourceOfRow({ source }: Pick<EntityType, "source">, at: number): Property["source"] {
  return { ...source, row: at + 1 };
}

/** The source of an operation's header in its document. */
export function sourceOfHeader({ document }: Pick<Operation, "document">, at: number): Property["source"] {
  return { document, table: "Request Headers", row: at + 1 };
}

/** Restores the sources of rows, which the bundled contract omits to save a tenth of its bytes. */
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
