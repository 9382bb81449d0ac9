import type { Contract } from "../model.ts";
import { ownValue } from "../values.ts";

/** The contract reduced to the types and enums that its operations reach, for bundles. */
export function reachable(contract: Contract): Contract {
  const types = new Set<string>();
  const enums = new Set<string>();
  const visit = (word: string | undefined): void => {
    const name = word?.replace(/\[\]$/, "") ?? "";
    if (Object.hasOwn(contract.enums, name)) enums.add(name);
    const type = ownValue(contract.types, name);
    if (!type || types.has(name)) return;
    types.add(name);
    for (const property of type.properties) {
      visit(property.of);
      if (property.enum !== undefined) enums.add(property.enum);
    }
  };
  for (const { answer, body, parameters } of contract.operations) {
    for (const part of [answer, body]) for (const word of [part?.type, part?.of]) visit(word);
    for (const row of parameters) if (row.enum !== undefined) enums.add(row.enum);
  }
  return { ...contract, types: only(contract.types, types), enums: only(contract.enums, enums) };
}

function only<Value>(all: Readonly<Record<string, Value>>, names: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}
