import type { Carrier } from "../../data/reference.ts";
import type { Contract, EntityType, Property } from "../../model.ts";
import type { Instant } from "../../time/instant.ts";
import { presentDate, withLinks, type PresentContext, type Presentation } from "./present.ts";
import { hasRights, observedRights } from "./rights.ts";

/**
 * A whole carrier as JSON, straight from its table: the text of `JSON.stringify(presentCarrier(…))` without the objects
 * in between, in half the time. Every answer of the five operations is written here, or is kept from before.
 */
export function writeCarrier(
  context: PresentContext,
  typeName: string,
  carrier: Readonly<Carrier>,
  how: Presentation,
): string {
  const type = context.contract.types[typeName];
  if (!type) return JSON.stringify(carrier);
  return writeObject(context.contract, type, withLinks(context, type, carrier, how), how);
}

interface Slot {
  readonly property: Property;
  readonly nested: EntityType | undefined;
  /** What stands before the value: `{` or `,` and the key. */
  readonly lead: string;
}

const slots = new WeakMap<EntityType, readonly Slot[]>();

function slotsOf(contract: Contract, type: EntityType): readonly Slot[] {
  const known = slots.get(type);
  if (known) return known;
  const made = type.properties.map((property, at) => ({
    property,
    nested: property.of === undefined ? undefined : contract.types[property.of.replace("[]", "")],
    lead: `${at === 0 ? "{" : ","}${JSON.stringify(property.name)}:`,
  }));
  slots.set(type, made);
  return made;
}

function writeObject(contract: Contract, type: EntityType, given: Readonly<Carrier>, how: Presentation): string {
  const observed = how.dialect === "observed" && hasRights(type);
  const carrier = observed ? { ...given, ...observedRights(type, how.language) } : given;
  let text = "";
  for (const slot of slotsOf(contract, type)) {
    text += slot.lead + writeValue(contract, slot, carrier[slot.property.name], how);
  }
  return text === "" ? "{}" : `${text}}`;
}

function writeValue(contract: Contract, { property, nested }: Slot, value: unknown, how: Presentation): string {
  if (property.kind === "date-time") return `"${presentDate((value ?? null) as Instant | null, how)}"`;
  if (value === null || value === undefined) return "null";
  if (!nested || nested.open) return JSON.stringify(value);
  const write = (item: unknown): string => {
    if (Array.isArray(item)) return `[${item.map(write).join(",")}]`;
    return item ? writeObject(contract, nested, item as Carrier, how) : JSON.stringify(item ?? null);
  };
  if (property.kind !== "dictionary") return write(value);
  const entries = Object.entries(value as Record<string, Carrier>);
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${write(item)}`).join(",")}}`;
}
