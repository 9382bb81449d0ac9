import type { Contract } from "../../model.ts";
import type { Coverage } from "../../verify/model.ts";

/** The coverage that the given operations can reach: their answer types, and all types nested in those. */
export function coverageOf(coverage: Coverage, contract: Contract, operations: readonly string[]): Coverage {
  const types = new Set<string>();
  const enums = new Set<string>();
  const reach = (name: string): void => {
    const properties = contract.types[name]?.properties;
    if (!properties || types.has(name)) return;
    types.add(name);
    for (const { of = "", enum: names } of properties) {
      if (names !== undefined) enums.add(names);
      reach(of.replace(/\[\]$/, ""));
    }
  };
  for (const { id, answer } of contract.operations) if (operations.includes(id)) reach(answer.type);
  const only = <Value>(all: Readonly<Record<string, Value>>, names: ReadonlySet<string>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
  return { ...coverage, types: only(coverage.types, types), enums: only(coverage.enums, enums) };
}
