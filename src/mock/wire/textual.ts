import { decodeName } from "./xml-name.ts";

/** Reads lists and dictionaries from XML and forms, by the type in the table. */

/** For a single value, the last of several wins, as in JSON. */
export function lastOf(value: unknown): unknown {
  return Array.isArray(value) ? (value.at(-1) as unknown) : value;
}

/** A list: nested elements of any name (`<Item>`, `<LocalizedField>`), or numbered names in a form. */
export function itemsOf(value: unknown): unknown {
  const holder = lastOf(value);
  if (holder === "" || holder === null) return [];
  if (typeof holder !== "object") return holder;
  return Object.values(holder as Record<string, unknown>).flat();
}

/** A dictionary: one element per key, or elements with a Key and a Value each, as .NET's serialisers write them. */
export function entriesOf(value: object): (readonly [string, unknown])[] {
  const pairs = Object.values(value).flat().map(pairOf);
  if (pairs.length > 0 && pairs.every((pair) => pair !== undefined)) return pairs;
  return Object.entries(value).map(([name, item]) => [decodeName(name), lastOf(item)] as const);
}

function pairOf(item: unknown): readonly [string, unknown] | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const parts = new Map(Object.entries(item).map(([name, part]) => [name.toLowerCase(), lastOf(part)]));
  const key = parts.get("key");
  return parts.size === 2 && parts.has("value") && typeof key === "string" ? [key, parts.get("value")] : undefined;
}
