import type { World } from "./world/world.ts";
import { bindCarrier, type BindOptions, type Bound } from "./wire/bind.ts";
import type { Carrier } from "../data/reference.ts";

/** Binds a body and completes its references: `{ "User": { "AssociateId": 6 } }` names a whole Associate. */
export function bindEntity(world: World, typeName: string, input: object, options: BindOptions): Bound {
  const bound = bindCarrier(world.contract, typeName, input, options);
  const values: Carrier = { ...bound.values };
  for (const { name, kind, of } of world.contract.types[typeName]?.properties ?? []) {
    const given = values[name];
    if (kind !== "object" || typeof given !== "object" || given === null || of === undefined) continue;
    values[name] = Object.keys(given).length === 0 ? null : world.reference(of, given as Carrier);
  }
  return { values, misfits: bound.misfits };
}
