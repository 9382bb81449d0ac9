/** Spec → Contract: everything the rest of the kit knows of the API. */

import type { Contract } from "../model.ts";
import type { Spec } from "../spec-model.ts";
import { compileEnum, compileType } from "./entity-type.ts";
import { compileOperation } from "./operation.ts";

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
    types: Object.fromEntries(spec.types.map((table) => [table.type, compileType(table, tables)])),
    enums: Object.fromEntries(spec.enums.map((table) => [table.name, compileEnum(table)])),
  };
}
