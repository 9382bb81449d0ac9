import type { Contract, Operation } from "./model.ts";
import type { EntityType, Property } from "./type-model.ts";

/** The source of a row in a carrier's table; rows are numbered from 1. */
export function sourceOfRow({ source }: Pick<EntityType, "source">, at: number): Property["source"] {
  return { ...source, row: at + 1 };
}

/** The source of an operation's header in its document. */
export function sourceOfHeader(
  { document }: Pick<Operation, "document">,
  at: number,
  table = "Request Headers",
): Property["source"] {
  return { document, table, row: at + 1 };
}

/** Restores what the bundled contract omits to save bytes: the sources of rows, and the commonest types. */
export function withSources(compact: Contract): Contract {
  const types = Object.entries(compact.types).map(([name, type]): [string, EntityType] => [
    name,
    {
      ...type,
      properties: type.properties.map((row, at) => ({ ...typed(row), source: row.source ?? sourceOfRow(type, at) })),
    },
  ]);
  const operations = compact.operations.map((operation) => ({
    ...operation,
    headers: operation.headers.map((row, at) => ({ ...row, source: row.source ?? sourceOfHeader(operation, at) })),
    statuses: operation.statuses.map((row, at) => ({
      ...row,
      source: row.source ?? sourceOfHeader(operation, at, "Response"),
    })),
  }));
  return { ...compact, operations, types: Object.fromEntries(types) };
}

/** Most rows are text that may be null, or of the type that their kind names and never null. */
function typed(compact: Partial<Property>): Property {
  const { name, kind = "string", type = kind, nullable = compact.kind === undefined, ...row } = compact;
  return { name, kind, type, nullable, ...row } as Property;
}
