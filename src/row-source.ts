import type { Contract, Operation, OperationGroup } from "./model.ts";
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

/** Of each type its own and those of its rows; of each enum and each request header its own. */
export interface Descriptions {
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly enums: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Restores what the carried tables omit to save bytes: sources of rows, and the commonest types. */
function completeTables<Tables extends Pick<Contract, "operations" | "types">>(compact: Tables): Tables {
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

const groups = new WeakMap<object, OperationGroup>();

/** A group from its carried tables: the same object each time. */
export function completeGroup(compact: object): OperationGroup {
  const group = groups.get(compact) ?? completeTables(compact as OperationGroup);
  groups.set(compact, group);
  return group;
}

/** The contract from its carried tables and the descriptions that stand beside them. */
export function completeContract(compact: Contract, descriptions: Descriptions): Contract {
  const { operations, types, enums } = completeTables(compact);
  return {
    ...compact,
    operations: operations.map((operation) => ({
      ...operation,
      headers: operation.headers.map((row) => ({ ...row, description: descriptions.headers[row.name] ?? "" })),
    })),
    types: Object.fromEntries(
      Object.values(types).map((type) => {
        const [description = "", ...ofRows] = descriptions.types[type.name] ?? [];
        const properties = type.properties.map((row, at) => ({ ...row, description: ofRows[at] ?? "" }));
        return [type.name, { ...type, description, properties }];
      }),
    ),
    enums: Object.fromEntries(
      Object.values(enums).map((listed) => [
        listed.name,
        { ...listed, description: descriptions.enums[listed.name] ?? "" },
      ]),
    ),
  };
}

/** Most rows are text that may be null, or of the type that their kind names and never null. */
function typed(compact: Partial<Property>): Property {
  const { name, kind = "string", type = kind, nullable = compact.kind === undefined, ...row } = compact;
  return { name, kind, type, nullable, ...row } as Property;
}
