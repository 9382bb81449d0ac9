import type { Carrier } from "../data/reference.ts";
import type { EntityType, Property } from "../type-model.ts";
import type { World } from "./world/world.ts";
import { bindCarrier, type Bound } from "./wire/bind.ts";
import type { BindOptions } from "./wire/bind-scalar.ts";

/** Binds a body and completes its references. */
export function bindEntity(world: World, typeName: string, input: object, options: BindOptions): Bound {
  const { values, violations } = bindCarrier(world.contract, typeName, input, options);
  return { values: violations.length > 0 ? values : completeReferences(world, typeName, values), violations };
}

/** Separate CRM entities, which the chat API only references; other nested carriers belong to their parent. */
const REFERENCES: ReadonlySet<string> = new Set(["Associate", "Person", "Contact", "Project", "Sale", "Ticket"]);

/**
 * Completes the references in `values` in place, so nothing else may hold that object.
 * `{ "User": { "AssociateId": 6 } }` names a whole Associate; an empty object names none.
 */
export function completeReferences(world: World, typeName: string, values: Carrier): Carrier {
  for (const { name, of } of referencesOf(world.contract.types[typeName])) {
    const reference = values[name];
    if (typeof reference !== "object" || reference === null || of === undefined) continue;
    values[name] = Object.keys(reference).length === 0 ? null : world.reference(of, reference as Carrier);
  }
  return values;
}

const references = new WeakMap<EntityType, readonly Property[]>();

function referencesOf(type: EntityType | undefined): readonly Property[] {
  if (!type) return [];
  const known =
    references.get(type) ?? type.properties.filter(({ kind, of }) => kind === "object" && REFERENCES.has(of ?? ""));
  references.set(type, known);
  return known;
}
