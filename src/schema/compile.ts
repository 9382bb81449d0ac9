/** Compiles the spec into the contract: everything that the rest of the kit knows about the API. */

import type { Contract, Operation, OperationGroup } from "../model.ts";
import type { EntityType, EnumType } from "../type-model.ts";
import type { Spec } from "../spec-model.ts";
import { ownValue, withoutPrototype } from "../values.ts";
import { compileEnum, compileType } from "./entity-type.ts";
import { compileOperation } from "./operation.ts";

/** The contract of all operations in all groups. */
export function compileContract(spec: Spec): Contract {
  const { api } = spec;
  const tables = new Map(spec.types.map((table) => [table.type, table]));
  return {
    title: api.title,
    version: api.version,
    description: api.description,
    basePath: api.basePath,
    schemes: api.schemes,
    operations: spec.operations.map((table) => compileOperation(table, api)),
    types: withoutPrototype(Object.fromEntries(spec.types.map((table) => [table.type, compileType(table, tables)]))),
    enums: withoutPrototype(Object.fromEntries(spec.enums.map((table) => [table.name, compileEnum(table)]))),
  };
}

/** The contract of the operations directly in operations/, with the types they reach. */
export function compileDocumented(spec: Spec): Contract {
  return { ...compileContract(spec), ...partOf(spec, DOCUMENTED) };
}

/** Every other group: its operations, and its types beyond the documented ones. */
export function compileGroups(spec: Spec): OperationGroup[] {
  const { types, enums } = partOf(spec, DOCUMENTED);
  const without = <Value>(all: Readonly<Record<string, Value>>, known: object): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(known, name)));
  return groupNames(spec)
    .filter((name) => name !== DOCUMENTED)
    .map((name) => {
      const part = partOf(spec, name);
      return {
        name,
        operations: part.operations,
        types: without(part.types, types),
        enums: without(part.enums, enums),
      };
    });
}

/** The names of all groups, `documented` first. */
export function groupNames(spec: Spec): string[] {
  return [...new Set([DOCUMENTED, ...spec.operations.map(({ memberOf }) => memberOf)])];
}

const DOCUMENTED = "documented";

function partOf(spec: Spec, group: string): Pick<Contract, "operations" | "types" | "enums"> {
  const all = compileContract(spec);
  const ids = new Set(spec.operations.filter((table) => table.memberOf === group).map(({ operation }) => operation));
  const operations = all.operations.filter(({ id }) => ids.has(id));
  const types = reachable(all, operations);
  const named = new Set(Object.values(types).flatMap(({ properties }) => properties.map((property) => property.enum)));
  const enums = Object.entries(all.enums).filter(([name]) => named.has(name));
  return { operations, types, enums: Object.fromEntries<EnumType>(enums) };
}

/** The types of bodies and answers, and types nested in them, in the order of spec/. */
function reachable({ types }: Contract, operations: readonly Operation[]): Record<string, EntityType> {
  const found = new Set<string>();
  const visit = (name: string | undefined): void => {
    const type = ownValue(types, name?.replace(/\[\]$/, "") ?? "");
    if (!type || found.has(type.name)) return;
    found.add(type.name);
    for (const { of } of type.properties) visit(of);
  };
  for (const { body, answer } of operations) {
    visit(body?.type);
    visit(answer.type);
  }
  return Object.fromEntries(Object.entries(types).filter(([name]) => found.has(name)));
}
