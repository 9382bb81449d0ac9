import type { Contract, OperationGroup } from "../../src/model.ts";

/** A module that says which operations there are, for what must know their names before their tables are read. */
export function operationIds({ operations }: Contract, groups: readonly OperationGroup[]): string {
  const lines = [{ name: "documented", operations }, ...groups].map(
    (group) => `  ${group.name}: [\n${group.operations.map(({ id }) => `    ${JSON.stringify(id)},\n`).join("")}  ],\n`,
  );
  return [
    "// Made by `npm run contracts` from spec/. Do not edit.\n",
    "/** Ids of the operations by their group. */",
    "export const OPERATION_IDS = {",
    `${lines.join("")}} as const;\n`,
    "/** The id of an operation that the kit comes with; imported ones have others. */",
    "export type OperationId = (typeof OPERATION_IDS)[keyof typeof OPERATION_IDS][number] | (string & {});\n",
  ].join("\n");
}
