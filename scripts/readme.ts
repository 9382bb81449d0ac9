import type { Contract, Operation, OperationGroup } from "../src/model.ts";

/**
 * The tables of README that follow from the contract: whatever stands between `<!-- operations NAME -->` and
 * `<!-- /operations -->`, NAME being a group. Throws for a group that README has no place for, or for one that is none.
 */
export function withOperationTables(readme: string, documented: Contract, groups: readonly OperationGroup[]): string {
  const tables = new Map([["documented", documented.operations], ...groups.map(named)]);
  const placed = new Set<string>();
  const text = readme.replaceAll(PLACE, (_, name: string) => {
    const operations = tables.get(name);
    if (!operations) throw new Error(`README.md has a table of operations for "${name}", which is no group`);
    placed.add(name);
    return `<!-- operations ${name} -->\n\n${tableOf(operations)}\n\n<!-- /operations -->`;
  });
  const missing = [...tables.keys()].filter((name) => !placed.has(name));
  if (missing.length > 0) throw new Error(`README.md has no table of operations for ${missing.join(", ")}`);
  return text;
}

const PLACE = /<!-- operations ([\w-]+) -->\n[^]*?<!-- \/operations -->/g;

function named({ name, operations }: OperationGroup): [string, readonly Operation[]] {
  return [name, operations];
}

function tableOf(operations: readonly Operation[]): string {
  const rows = operations.map(
    ({ id, method, path, description, select }) =>
      `| ${id} | ${method} ${path} | ${description.replaceAll("|", "\\|")} | ${select ? "yes" : ""} |`,
  );
  return ["| operation | method and path | what it does | `$select` |", "|---|---|---|---|", ...rows].join("\n");
}
