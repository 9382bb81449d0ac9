import { sourceOfHeader, sourceOfRow, type Descriptions } from "../../src/row-source.ts";
import type { Contract } from "../../src/model.ts";
import type { Property } from "../../src/type-model.ts";

/**
 * The contract as the kit carries it: rows without the source, the type and the kind that follow from the rest, and
 * without the descriptions that stand in a module of their own.
 */
export function compactContract(contract: Contract): unknown {
  const types = Object.entries(contract.types).map(([name, type]) => [
    name,
    {
      ...type,
      description: undefined,
      properties: type.properties.map(({ source, ...row }, at) =>
        JSON.stringify(source) === JSON.stringify(sourceOfRow(type, at)) ? untyped(row) : { ...untyped(row), source },
      ),
    },
  ]);
  const enums = Object.entries(contract.enums).map(([name, listed]) => [name, { ...listed, description: undefined }]);
  const operations = contract.operations.map((operation) => ({
    ...operation,
    statuses: operation.statuses.map(({ source, ...row }, at) =>
      JSON.stringify(source) === JSON.stringify(sourceOfHeader(operation, at, "Response")) ? row : { ...row, source },
    ),
    headers: operation.headers.map((row, at) => ({
      ...row,
      description: undefined,
      source: JSON.stringify(row.source) === JSON.stringify(sourceOfHeader(operation, at)) ? undefined : row.source,
    })),
  }));
  return { ...contract, operations, types: Object.fromEntries(types), enums: Object.fromEntries(enums) };
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

function untyped({ kind, type, nullable, ...rest }: Omit<Property, "source">): object {
  const row = { ...rest, description: undefined };
  if (kind === "string" && type === kind && nullable) return row;
  return { kind, ...(type !== kind && { type }), ...(nullable && { nullable }), ...row };
}
