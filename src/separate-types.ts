import type { Contract, Operation } from "./model.ts";
import type { EntityType, EnumType, Property } from "./type-model.ts";

/**
 * Makes another contract's types and enums compatible with the first contract's: one that differs from its namesake
 * gets a number, `Contact_2`, so that each operation still answers what its own description says.
 */
export function separateTypes(first: Contract, other: Contract): Contract {
  const enums = new Map(
    Object.values(other.enums)
      .filter((one) => Object.hasOwn(first.enums, one.name) && namesOf(one) !== namesOf(first.enums[one.name]))
      .map(({ name }) => [name, freeName(name, first.enums, other.enums)]),
  );
  const types = new Map<string, string>();
  const wordOf = (word: string): string => {
    const name = word.split("[]", 1)[0] ?? word;
    return (types.get(name) ?? enums.get(name) ?? name) + word.slice(name.length);
  };
  // A type that refers to a renamed type differs as well.
  for (let known = -1; known < types.size;) {
    known = types.size;
    for (const type of Object.values(other.types)) {
      const own = Object.hasOwn(first.types, type.name) ? first.types[type.name] : undefined;
      if (!own || types.has(type.name) || rowsOf(type, wordOf) === rowsOf(own)) continue;
      types.set(type.name, freeName(type.name, first.types, other.types));
    }
  }
  if (types.size + enums.size === 0) return other;
  const renamed = Object.values(other.types).map((type): [string, EntityType] => {
    const name = types.get(type.name) ?? type.name;
    return [name, { ...type, name, properties: type.properties.map((row) => renamedRow(row, wordOf, enums)) }];
  });
  const listed = Object.values(other.enums).map((one): [string, EnumType] => {
    const name = enums.get(one.name) ?? one.name;
    return [name, { ...one, name }];
  });
  return {
    ...other,
    types: Object.fromEntries(renamed),
    enums: Object.fromEntries(listed),
    operations: other.operations.map((operation) => renamedOperation(operation, wordOf, enums)),
  };
}

type Renamed = ReadonlyMap<string, string>;

function renamedRow(row: Property, wordOf: (word: string) => string, enums: Renamed): Property {
  return {
    ...row,
    type: wordOf(row.type),
    ...(row.requestType !== undefined && { requestType: wordOf(row.requestType) }),
    ...(row.of !== undefined && { of: wordOf(row.of) }),
    ...(row.enum !== undefined && { enum: enums.get(row.enum) ?? row.enum }),
  };
}

function renamedOperation(operation: Operation, wordOf: (word: string) => string, enums: Renamed): Operation {
  const { answer, body, carrier, parameters } = operation;
  const part = <Part extends { readonly type: string; readonly of?: string | undefined }>(given: Part): Part => ({
    ...given,
    type: wordOf(given.type),
    ...(given.of !== undefined && { of: wordOf(given.of) }),
  });
  return {
    ...operation,
    answer: part(answer),
    ...(body && { body: part(body) }),
    ...(carrier !== undefined && { carrier: wordOf(carrier) }),
    parameters: parameters.map((row) =>
      row.enum === undefined ? row : { ...row, enum: enums.get(row.enum) ?? row.enum },
    ),
  };
}

/** A type's definition without its prose and its place in a document. */
function rowsOf({ open, properties }: EntityType, wordOf: (word: string) => string = (word) => word): string {
  const rows = properties.map(({ name, kind, of = "", enum: listed = "", numbers, requestType, writeOnly }) =>
    [name, kind, kind === "string" ? wordOf(listed) : wordOf(of), requestType === undefined, writeOnly, numbers].join(),
  );
  return JSON.stringify([open === true, rows]);
}

function namesOf(listed: EnumType | undefined): string {
  return listed?.values.map(({ name }) => name).join() ?? "";
}

function freeName(wanted: string, ...taken: readonly object[]): string {
  let number = 2;
  while (taken.some((names) => Object.hasOwn(names, `${wanted}_${number}`))) number++;
  return `${wanted}_${number}`;
}
