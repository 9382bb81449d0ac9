import type { OperationGroup } from "../../src/model.ts";

/** A module that says where the operations of groups are, for hints where a group is missing. */
export function groupRoutes(groups: readonly OperationGroup[]): string {
  const lines = groups.flatMap(({ name, operations }) =>
    operations.map(({ id, method, path }) => `  ${JSON.stringify([name, id, method, path])},\n`),
  );
  return [
    "// Made by `npm run contracts` from spec/. Do not edit.\n",
    "/** Group, id, method and address of the operations beyond the documented ones. */",
    `export const GROUP_ROUTES: readonly (readonly [group: string, id: string, method: string, path: string])[] = [\n${lines.join("")}];\n`,
  ].join("\n");
}
