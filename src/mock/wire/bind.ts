import type { Carrier } from "../../data/reference.ts";
import type { Contract, Property } from "../../model.ts";
import { readInstant, type OffsetAt } from "../../time/instant.ts";

/** Request bodies to documented properties: names in any case, types strict, unknown names passed over. */

/** Something in a body that does not fit; the pointer names it as the body spells it. */
export interface Misfit {
  readonly pointer: string;
  readonly message: string;
}

export interface BindOptions {
  /** Where date-times without an offset are local. */
  readonly zone: OffsetAt;
  /** True for XML and forms, whose numbers and booleans arrive as text. */
  readonly textual: boolean;
}

export interface Bound {
  /** Dates as instants, unset ones null; enum names as documented. */
  readonly values: Carrier;
  readonly misfits: readonly Misfit[];
}

const MISFITS = 20;
const tables = new WeakMap<object, Map<string, Property>>();

/** Binds an object to the request properties of a type. At most 20 misfits are listed. */
export function bindCarrier(contract: Contract, typeName: string, input: object, options: BindOptions): Bound {
  const misfits: Misfit[] = [];
  const values = bindObject({ contract, options, misfits }, typeName, input, "");
  return { values, misfits };
}

interface Binding {
  readonly contract: Contract;
  readonly options: BindOptions;
  readonly misfits: Misfit[];
}

function bindObject(binding: Binding, typeName: string, input: object, pointer: string): Carrier {
  const properties = propertiesOf(binding.contract, typeName);
  const values: Carrier = {};
  for (const key of Object.keys(input)) {
    const property = properties.get(key) ?? properties.get(key.toLowerCase());
    if (!property) continue;
    const given = (input as Carrier)[key];
    const value = bindValue(binding, property, given, `${pointer}/${key}`);
    if (value !== undefined) values[property.name] = value;
  }
  return values;
}

/** By name and by lower-case name: what requests carry; all of a type that has no request table of its own. */
function propertiesOf(contract: Contract, typeName: string): Map<string, Property> {
  const type = contract.types[typeName];
  if (!type) return new Map();
  const known = tables.get(type);
  if (known) return known;
  const requested = type.properties.filter(({ requestType }) => requestType !== undefined);
  const taken = requested.length > 0 ? requested : type.properties;
  const table = new Map(
    taken.flatMap((property) => [
      [property.name.toLowerCase(), property],
      [property.name, property],
    ]),
  );
  tables.set(type, table);
  return table;
}

/** The value in the world's form; undefined after a misfit. */
function bindValue(binding: Binding, property: Property, given: unknown, pointer: string): unknown {
  const misfit = (wanted: string): undefined => {
    if (binding.misfits.length < MISFITS)
      binding.misfits.push({ pointer, message: `${wanted}, not ${describe(given)}` });
    return undefined;
  };
  const { textual, zone } = binding.options;
  if (given === undefined) return undefined;
  switch (property.kind) {
    case "int32": {
      const number = textual && typeof given === "string" && /^\s*[+-]?\d+\s*$/.test(given) ? Number(given) : given;
      if (typeof number !== "number" || !Number.isInteger(number)) return misfit("must be a whole number");
      return Math.abs(number + 0.5) < 0x80000000 ? number : misfit("must lie between -2147483648 and 2147483647");
    }
    case "double": {
      const number = textual && typeof given === "string" && given.trim() !== "" ? Number(given) : given;
      return typeof number === "number" && Number.isFinite(number) ? number : misfit("must be a number");
    }
    case "bool": {
      const known = textual && typeof given === "string" ? BOOLEANS[given.trim().toLowerCase()] : given;
      return typeof known === "boolean" ? known : misfit("must be true or false");
    }
    case "date-time": {
      const instant = typeof given === "string" ? readInstant(textual ? given.trim() : given, zone) : undefined;
      if (instant === null) return null;
      return instant ?? misfit("must be a date-time such as 2024-03-22T16:32:47.1492785+01:00");
    }
    case "string":
      if (property.enum !== undefined) return bindEnum(binding.contract, property.enum, given, misfit);
      return given === null || typeof given === "string" ? given : misfit("must be text or null");
    case "object":
      if (given === null || (textual && given === "")) return null;
      if (typeof given !== "object" || Array.isArray(given)) return misfit("must be an object or null");
      return bindObject(binding, property.of ?? property.type, given, pointer);
    case "dictionary":
      if (given === null || (textual && given === "")) return null;
      return typeof given === "object" && !Array.isArray(given) ? given : misfit("must be an object or null");
    case "array":
      return given === null || Array.isArray(given) ? given : misfit("must be a list or null");
  }
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, "1": true, "0": false };

/** Names in any case, joined by commas where they combine; or the published number (the vendor's client sends those). */
function bindEnum(contract: Contract, name: string, given: unknown, misfit: (wanted: string) => undefined): unknown {
  const known = contract.enums[name];
  if (!known || given === null || given === "") return given;
  const names = known.values.map((value) => value.name);
  const wanted = `must be ${known.combinable ? "names" : "one"} of ${names.join(", ")}`;
  if (typeof given === "number") return known.values.find(({ value }) => value === given)?.name ?? misfit(wanted);
  if (typeof given !== "string") return misfit(wanted);
  const parts = known.combinable ? given.split(",") : [given];
  const found = parts.map((part) => names.find((one) => one.toLowerCase() === part.trim().toLowerCase()));
  return found.includes(undefined) ? misfit(wanted) : [...new Set(found)].join(", ");
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
