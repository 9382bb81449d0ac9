import type { EntityType } from "../type-model.ts";

/** Cached, because every reference in every answer looks its key up. */
const known = new WeakMap<EntityType, { readonly name: string | undefined }>();

/** The name of the property that identifies a carrier; undefined for types without one. */
export function primaryKeyOf(type: EntityType): string | undefined {
  let key = known.get(type);
  if (!key) known.set(type, (key = { name: findPrimaryKey(type) }));
  return key.name;
}

function findPrimaryKey(type: EntityType): string | undefined {
  const base = type.name.replace(/WithLinks$/, "").split("_", 1)[0] ?? "";
  const wanted = [base, base.replace(/Entity$/, "")].map((name) => `${name}Id`.toLowerCase());
  const numbers = type.properties.filter(({ kind }) => kind === "int32" || kind === "int64");
  // Some descriptions declare whole numbers as plain numbers.
  const any = type.properties.filter((row) => numbers.includes(row) || row.kind === "double");
  const named = any.find(({ name }) => wanted.includes(name.replaceAll("_", "").toLowerCase()));
  const first = type.properties[0];
  const leading = first && numbers.includes(first) && /(?:Id|^id)$/.test(first.name) ? first : undefined;
  return (named ?? any.find(({ name }) => /^id$/i.test(name)) ?? leading)?.name;
}
