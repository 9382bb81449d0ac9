import type { Carrier } from "../../data/reference.ts";
import { baseOf } from "../../schema/base-name.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import type { EntityType, Property } from "../../type-model.ts";
import type { Call } from "../reply.ts";
import type { World } from "../world/world.ts";
import { carriersOf } from "./carriers.ts";
import { collectionsOf, ownerOf } from "./collections.ts";

/** What belongs to what: the persons of `/Contact/{id}/Persons` are those whose contact it is. */

type RelatedCall = Pick<Call, "operation" | "parameters">;

interface Relation {
  readonly property: Property;
  /** Of the owner. */
  readonly id: number;
  readonly base: string;
}

/** The property that says to what a thing belongs, for an address below that; undefined without one in the address. */
function relationOf(
  { operation, parameters }: RelatedCall,
  world: World,
  type: EntityType,
): Relation | "none" | undefined {
  const owner = ownerOf(operation, collectionsOf(world.contract));
  if (!owner) return undefined;
  const { base } = owner.kind;
  const id = Object.entries(parameters).find(([name]) => name.toLowerCase() === owner.parameter.toLowerCase())?.[1];
  if (typeof id !== "number") return undefined;
  const property = propertyFor(type, base);
  return property ? { property, id, base } : "none";
}

function propertyFor({ properties }: EntityType, base: string): Property | undefined {
  const isOf = ({ kind, of = "" }: Property): boolean => kind === "object" && baseOf(of) === base;
  return (
    properties.find((row) => isOf(row) && row.name.toLowerCase() === base.toLowerCase()) ??
    properties.find(isOf) ??
    properties.find(({ name, kind }) => kind === "int32" && name.toLowerCase() === `${base}Id`.toLowerCase())
  );
}

/** Whether a thing belongs to what the address names; all do where it names nothing. */
export function belongsTo(call: RelatedCall, world: World, type: EntityType): (carrier: Readonly<Carrier>) => boolean {
  const relation = relationOf(call, world, type);
  if (relation === undefined) return () => true;
  if (relation === "none") return () => false;
  const { property, id } = relation;
  const key = property.kind === "object" ? primaryKeyOf(world.contract.types[property.of ?? ""] ?? type) : undefined;
  return (carrier) => {
    const value = carrier[property.name];
    return key === undefined ? value === id : (value as Readonly<Carrier> | null)?.[key] === id;
  };
}

/** What a new thing says of that to which it belongs by its address. */
export function ownerValue(call: RelatedCall, world: World, type: EntityType): Carrier {
  const relation = relationOf(call, world, type);
  if (relation === undefined || relation === "none") return {};
  const { property, id, base } = relation;
  if (property.kind !== "object") return { [property.name]: id };
  return { [property.name]: carriersOf(world).get(base, id, property.of ?? "") ?? null };
}
