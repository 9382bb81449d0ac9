import type { Contract, Operation } from "./model.ts";
import type { EntityType, EnumType, Property } from "./type-model.ts";

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

/** Of each type its own and those of its rows; of each enum and each request header its own. */
export interface Descriptions {
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly enums: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Restores what the bundled contract omits to save bytes: sources of rows, the commonest types, and descriptions. */
export function completeContract(compact: Contract, descriptions: Descriptions): Contract {
  const types = Object.entries(compact.types).map(([name, type]): [string, EntityType] => [
    name,
    {
      ...type,
      description: descriptions.types[name]?.[0] ?? "",
      properties: type.properties.map((row, at) => ({
        ...typed(row),
        description: descriptions.types[name]?.[at + 1] ?? "",
        source: row.source ?? sourceOfRow(type, at),
      })),
    },
  ]);
  const enums = Object.values(compact.enums).map((listed): [string, EnumType] => [
    listed.name,
    { ...listed, description: descriptions.enums[listed.name] ?? "" },
  ]);
  const operations = compact.operations.map((operation) => ({
    ...operation,
    headers: operation.headers.map((row, at) => ({
      ...row,
      description: descriptions.headers[row.name] ?? "",
      source: row.source ?? sourceOfHeader(operation, at),
    })),
    statuses: operation.statuses.map((row, at) => ({
      ...row,
      source: row.source ?? sourceOfHeader(operation, at, "Response"),
    })),
  }));
  return { ...compact, operations, types: Object.fromEntries(types), enums: Object.fromEntries(enums) };
}

/** Most rows are text that may be null, or of the type that their kind names and never null. */
function typed(compact: Partial<Property>): Property {
  const { name, kind = "string", type = kind, nullable = compact.kind === undefined, ...row } = compact;
  return { name, kind, type, nullable, ...row } as Property;
}
