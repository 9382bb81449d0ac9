import { unsetName } from "../../data/empty.ts";
import { fittedBlank } from "../../data/limits.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";
import type { EntityType } from "../../type-model.ts";

/** A new carrier before it is saved: empty. Enums have the name that servers send for unset ones. */
export function freshOf(type: EntityType, { enums }: Contract): Carrier {
  const names = type.properties.flatMap((row) => {
    const values = row.kind === "string" && row.enum !== undefined ? (enums[row.enum]?.values ?? []) : [];
    const name = unsetName(values) ?? (row.nullable ? undefined : values[0]?.name);
    return name === undefined ? [] : [[row.name, name] as const];
  });
  return { ...fittedBlank(type), ...Object.fromEntries(names) };
}
