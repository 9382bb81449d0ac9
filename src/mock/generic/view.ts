import type { Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";
import type { EntityType, Property } from "../../type-model.ts";
import { isRecord, ownValue } from "../../values.ts";

/** The values that a type shows of a carrier: `Contact` has fewer properties than `ContactEntity`, and some differ. */
export function viewOf(
  { properties }: EntityType,
  said: Readonly<Carrier>,
  { enums }: Pick<Contract, "enums">,
): Carrier {
  const values: Carrier = {};
  for (const property of properties) {
    const value = shownAs(property, said[property.name]);
    if (value !== undefined && isListed(value, property, enums)) values[property.name] = value;
  }
  return values;
}

/** A view may accept any text where another lists names. */
function isListed(value: unknown, { enum: listed = "" }: Property, enums: Contract["enums"]): boolean {
  const type = typeof value === "string" ? ownValue(enums, listed) : undefined;
  return !type || type.combinable || type.values.some(({ name }) => name === value);
}

/** A value of another view of the same carrier; undefined if this view has it in another form. */
function shownAs({ kind, of }: Property, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (value === null) return ["int32", "int64", "double", "bool"].includes(kind) ? undefined : null;
  switch (kind) {
    case "int32":
    case "int64":
    case "double":
      return typeof value === "number" ? value : undefined;
    case "bool":
      return typeof value === "boolean" ? value : undefined;
    case "array":
      return Array.isArray(value) ? value : undefined;
    case "object":
    case "dictionary":
      return isRecord(value) || of === undefined ? value : undefined;
    case "string":
    case "date-time":
      if (isRecord(value)) return textIn(value);
      return typeof value === "string" ? value : undefined;
    default:
      return value;
  }
}

/** A short view contains the name of what the whole one references. */
function textIn(value: Readonly<Record<string, unknown>>): string | undefined {
  const text = value["FullName"] ?? value["Value"] ?? value["Name"];
  return typeof text === "string" ? text : undefined;
}
