import { isRecord } from "../../values.ts";
import { emptyOf } from "../../data/empty.ts";
import type { Carrier } from "../../data/reference.ts";
import { bindValue, propertiesOf, type Binding } from "./bind.ts";

/**
 * JSON Merge Patch (RFC 7396) on a carrier: null clears, an object inside an object is merged. It follows the rows of
 * the table, which libraries for the RFC cannot: names may have any case, and a cleared property becomes 0, false or
 * unset instead of vanishing.
 */
export function mergeCarrier(
  binding: Binding,
  typeName: string,
  carrier: Readonly<Carrier>,
  patch: object,
  pointer = "",
): Carrier {
  const properties = propertiesOf(binding.contract, typeName);
  const changed: Carrier = {};
  for (const key of Object.keys(patch)) {
    const property = properties.get(key.toLowerCase());
    if (!property) continue;
    const given = (patch as Carrier)[key];
    const before = carrier[property.name];
    const inside = `${pointer}/${key}`;
    if (given === null) {
      changed[property.name] = emptyOf(property);
    } else if (isRecord(given) && property.kind === "object") {
      const merged = mergeCarrier(binding, property.of ?? property.type, isRecord(before) ? before : {}, given, inside);
      changed[property.name] = isRecord(before) ? { ...before, ...merged } : merged;
    } else if (isRecord(given) && property.kind === "dictionary") {
      changed[property.name] = mergeEntries(binding, property, before, given, inside);
    } else {
      const value = bindValue(binding, property, given, inside);
      if (value !== undefined) changed[property.name] = value;
    }
  }
  return changed;
}

/** Entries of a dictionary have no row of their own: null removes them. */
function mergeEntries(
  binding: Binding,
  property: Parameters<typeof bindValue>[1],
  before: unknown,
  given: Carrier,
  pointer: string,
): Carrier {
  const entries = new Map(isRecord(before) ? Object.entries(before) : []);
  for (const [key, value] of Object.entries(given)) {
    if (value === null) entries.delete(key);
    else {
      const bound = bindValue(binding, property, { [key]: value }, pointer) as Carrier | undefined;
      entries.set(key, bound && Object.values(bound)[0]);
    }
  }
  return Object.fromEntries(entries);
}
