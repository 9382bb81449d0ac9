import type { Carrier } from "../../data/reference.ts";
import { baseOf } from "../../schema/base-name.ts";
import type { EntityType, Property } from "../../type-model.ts";
import type { Call } from "../reply.ts";
import type { World } from "../world/world.ts";
import { carriersOf } from "./carriers.ts";
import { collectionsOf, ownerOf, textOfStep } from "./collections.ts";
import { keyIn } from "./keys.ts";

/** Ownership: the persons of `/Contact/{id}/Persons` are those whose contact it is. */

type RelatedCall = Pick<Call, "operation" | "parameters"> & Partial<Pick<Call, "body">>;

interface Relation {
  /** The properties that lead from a carrier to its owner's number: `Contact`, or `Person` and then `ContactId`. */
  readonly path: readonly Property[];
  /** The owner's number, or the text that identifies it. */
  readonly id: number | string;
  readonly base: string;
}

/** How a carrier names its owner, for an address below that owner; undefined if the address has none. */
function relationOf(
  { operation, parameters, body = {} }: RelatedCall,
  world: World,
  type: EntityType,
): Relation | "none" | undefined {
  const owner = ownerOf(operation, collectionsOf(world.contract));
  if (!owner) return operation.style === "agent" ? relationByName({ ...parameters, ...body }, world, type) : undefined;
  const { base } = owner.kind;
  const id = Object.entries(parameters).find(([name]) => name.toLowerCase() === owner.parameter.toLowerCase())?.[1];
  if (typeof id !== "number" && (typeof id !== "string" || carriersOf(world).textKey(base) === undefined))
    return undefined;
  const path = pathTo(type, base, world);
  return path ? { path, id, base } : "none";
}

/** `GetPersons(contactId)`: an agent call gives the owner's number as a value. */
function relationByName(given: Readonly<Carrier>, world: World, type: EntityType): Relation | undefined {
  const { named } = collectionsOf(world.contract);
  for (const [name, id] of Object.entries(given)) {
    const base = named(/^(\w+?)(?:Entity)?Id$/i.exec(name)?.[1] ?? "")?.base;
    const path = base === undefined || base === baseOf(type.name) ? undefined : pathTo(type, base, world);
    if (base !== undefined && path && typeof id === "number" && id > 0) return { path, id, base };
  }
  return undefined;
}

/** Directly, or through a carrier that belongs to the owner: the tickets of a company are those of its persons. */
function pathTo(type: EntityType, base: string, { contract }: World): readonly Property[] | undefined {
  const own = propertyFor(type, base);
  if (own) return [own];
  for (const property of type.properties) {
    const between = property.kind === "object" ? contract.types[property.of ?? ""] : undefined;
    const last = between && keyIn(between, contract) !== undefined ? propertyFor(between, base) : undefined;
    if (last) return [property, last];
  }
  return undefined;
}

function propertyFor({ properties }: EntityType, base: string): Property | undefined {
  const isOf = ({ kind, of = "" }: Property): boolean => kind === "object" && baseOf(of) === base;
  return (
    properties.find((row) => isOf(row) && row.name.toLowerCase() === base.toLowerCase()) ??
    properties.find(isOf) ??
    properties.find(
      ({ name, kind }) =>
        /^(?:int|string)/.test(kind) && name.replace("_", "").toLowerCase() === `${base}id`.toLowerCase(),
    )
  );
}

/** Whether a carrier belongs to the owner in the address; without an owner, all do. */
export function belongsTo(call: RelatedCall, world: World, type: EntityType): (carrier: Readonly<Carrier>) => boolean {
  const relation = relationOf(call, world, type);
  if (relation === undefined) return () => true;
  if (relation === "none") return () => false;
  const { path, id } = relation;
  const steps = path.flatMap(({ name, kind, of = "" }, at) => {
    const key =
      kind === "object" && at === path.length - 1 ? keyIn(world.contract.types[of] ?? type, world.contract) : undefined;
    return key === undefined ? [name] : [name, key];
  });
  const wanted = String(id).toLowerCase();
  return (carrier) => {
    let value: unknown = carrier;
    for (const step of steps) value = (value as Readonly<Carrier> | null | undefined)?.[step];
    return textOfStep(value).toLowerCase() === wanted;
  };
}

/** The values that link a new carrier to the owner in its address. */
export function ownerValue(call: RelatedCall, world: World, type: EntityType): Carrier {
  const relation = relationOf(call, world, type);
  if (relation === undefined || relation === "none") return {};
  const { path, id, base } = relation;
  const [property] = path;
  // Only the body can say through which of the owner's carriers it is linked.
  if (!property || path.length > 1) return {};
  if (property.kind !== "object") return { [property.name]: id };
  const carriers = carriersOf(world);
  return { [property.name]: carriers.get(base, carriers.idOf(base, id), property.of ?? "") ?? null };
}
