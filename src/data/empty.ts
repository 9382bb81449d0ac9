import type { EntityType, EnumType, Property, ValueKind } from "../type-model.ts";
import type { Carrier } from "./reference.ts";

/** The empty value of each kind; null if there is no other. An unset moment is null as well. */
const EMPTY: Readonly<Partial<Record<ValueKind, unknown>>> = {
  int32: 0,
  int64: 0,
  double: 0,
  bool: false,
  string: "",
  array: [],
  dictionary: {},
};

/** The value of a row without data: null if the row is nullable, otherwise the empty value of its kind. */
export function emptyOf({ kind, nullable, numbers }: Pick<Property, "kind" | "nullable" | "numbers">): unknown {
  return nullable ? null : (leastOf(numbers) ?? EMPTY[kind] ?? null);
}

const blanks = new WeakMap<EntityType, Readonly<Carrier>>();

/** A carrier without any data: no number, no text, no reference. The same object for the same type. */
export function blankOf(type: EntityType): Readonly<Carrier> {
  const known = blanks.get(type) ?? Object.fromEntries(type.properties.map((row) => [row.name, blankValue(row)]));
  blanks.set(type, known);
  return known;
}

function blankValue({ kind, enum: names, numbers }: Property): unknown {
  if (kind !== "array" && numbers) return leastOf(numbers);
  return names === undefined ? (EMPTY[kind] ?? null) : null;
}

/** The number that means nothing: 0 if it is allowed. */
function leastOf(numbers: readonly number[] | undefined): number | undefined {
  return numbers?.includes(0) ? 0 : numbers?.[0];
}

/** The name a server sends for an enum that was not set: that of the number 0, or the first of names without numbers. */
export function unsetName(values: EnumType["values"]): string | undefined {
  const [first] = values;
  return (values.find(({ value }) => value === 0) ?? (first?.value === undefined ? first : undefined))?.name;
}
