import { sourceOfHeader, sourceOfRow, type Descriptions } from "../../src/row-source.ts";
import type { Contract } from "../../src/model.ts";
import type { Property } from "../../src/type-model.ts";

/** Tables as the kit carries them: rows without the source, the type and the kind that follow from the rest. */
export function compactTables<Tables extends Pick<Contract, "operations" | "types">>(tables: Tables): Tables {
  const types = Object.entries(tables.types).map(([name, type]) => [
    name,
    { ...type, properties: type.properties.map((row, at) => without(sourceOfRow(type, at), untyped(row))) },
  ]);
  const operations = tables.operations.map((operation) => ({
    ...operation,
    statuses: operation.statuses.map((row, at) => without(sourceOfHeader(operation, at, "Response"), row)),
    headers: operation.headers.map((row, at) => without(sourceOfHeader(operation, at), row)),
  }));
  return { ...tables, operations, types: Object.fromEntries(types) };
}

/** The same without the descriptions that stand in a module of their own. */
export function compactContract(contract: Contract): unknown {
  const { operations, types, enums } = compactTables(contract);
  return {
    ...contract,
    operations: operations.map((operation) => ({ ...operation, headers: operation.headers.map(undescribed) })),
    types: mapped(types, (type) => ({ ...undescribed(type), properties: type.properties.map(undescribed) })),
    enums: mapped(enums, undescribed),
  };
}

function mapped<Value>(values: Readonly<Record<string, Value>>, change: (value: Value) => object): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

function undescribed(given: object): object {
  return { ...given, description: undefined };
}

function without<Row extends { readonly source?: unknown }>(source: object, row: Row): Row {
  return JSON.stringify(row.source) === JSON.stringify(source) ? { ...row, source: undefined } : row;
}

/** The descriptions as a module, and one without any, which stands in for it in a bundle for browsers. */
export function descriptionsModules(contract: Contract): readonly (readonly [file: string, text: string])[] {
  return [
    ["src/generated/descriptions.ts", moduleOf(descriptionsOf(contract))],
    ["src/generated/no-descriptions.ts", moduleOf({ types: {}, enums: {}, headers: {} })],
  ];
}

function moduleOf(descriptions: Descriptions): string {
  return `// Made by \`npm run contracts\` from spec/. Do not edit.

import type { Descriptions } from "../row-source.ts";

export const descriptions: Descriptions = ${JSON.stringify(descriptions)};
`;
}

/** What `compactContract` leaves out and no answer of the mock quotes. */
function descriptionsOf({ types, enums, operations }: Contract): Descriptions {
  return {
    types: Object.fromEntries(
      Object.values(types).map((type) => [
        type.name,
        [type.description, ...type.properties.map(({ description }) => description)],
      ]),
    ),
    enums: Object.fromEntries(Object.values(enums).map(({ name, description }) => [name, description])),
    headers: Object.fromEntries(
      operations.flatMap(({ headers }) => headers.map(({ name, description }) => [name, description])),
    ),
  };
}

function untyped({ kind, type, nullable, ...row }: Property): Partial<Property> {
  if (kind === "string" && type === kind && nullable) return row;
  return { kind, ...(type !== kind && { type }), ...(nullable && { nullable }), ...row };
}
