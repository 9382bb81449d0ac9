import type { EntityType } from "../model.ts";

/** The name of the property that identifies a carrier; undefined for types without one. */
export function primaryKeyOf(type: EntityType): string | undefined {
  const base = type.name.replace(/WithLinks$/, "").replace(/_.*$/, "");
  const wanted = [base, base.replace(/Entity$/, "")].map((name) => `${name}Id`.toLowerCase());
  const numbers = type.properties.filter(({ kind }) => kind === "int32" || kind === "int64");
  const named = numbers.find(({ name }) => wanted.includes(name.toLowerCase()));
  const first = type.properties[0];
  const leading = first && numbers.includes(first) && first.name.endsWith("Id") ? first : undefined;
  return (named ?? leading)?.name;
}
