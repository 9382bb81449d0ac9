import type { EntityType } from "../model.ts";

/** The property that numbers carriers of a type; undefined for carriers that have no number. */
export function numberOf(type: EntityType): string | undefined {
  const base = type.name.replace(/WithLinks$/, "").replace(/_.*$/, "");
  const wanted = [base, base.replace(/Entity$/, "")].map((name) => `${name}Id`.toLowerCase());
  const numbers = type.properties.filter(({ kind }) => kind === "int32" || kind === "int64");
  const named = numbers.find(({ name }) => wanted.includes(name.toLowerCase()));
  const first = type.properties[0];
  const leading = first && numbers.includes(first) && first.name.endsWith("Id") ? first : undefined;
  return (named ?? leading)?.name;
}
