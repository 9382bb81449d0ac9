import type { Carrier } from "../../data/reference.ts";
import { blankOf } from "../../data/empty.ts";
import { generatedOf } from "../../data/generated.ts";
import { numberOf } from "../../schema/number.ts";
import type { Contract, Property } from "../../model.ts";
import type { World } from "../world/world.ts";

/** What a body says of the carriers inside a carrier may be a part of them; answers show all their rows. */
export function completed({ contract, seed, startMs }: World, typeName: string, given: Readonly<Carrier>): Carrier {
  const start = { seed, startMs };
  const item = (of: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((inner) => item(of, inner));
    return isCarrier(value) && contract.types[of] ? whole(contract, of, inside(of, value), start) : value;
  };
  const inside = (name: string, values: Readonly<Carrier>): Carrier => {
    const rows = new Map(contract.types[name]?.properties.map((row) => [row.name, row]));
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, valueOf(rows.get(key), value)]));
  };
  const valueOf = (row: Property | undefined, value: unknown): unknown => {
    const of = row?.of?.replace(/\[\]$/, "");
    if (of === undefined || !contract.types[of]) return value;
    if (row?.kind !== "dictionary" || !isCarrier(value)) return item(of, value);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, item(of, entry)]));
  };
  return inside(typeName, given);
}

/** A number names a carrier, which the world knows; without one, what is not said is empty. */
function whole(contract: Contract, name: string, given: Carrier, start: { seed: number; startMs: number }): Carrier {
  const type = contract.types[name];
  if (!type || type.open) return given;
  const number = numberOf(type);
  const id = number === undefined ? 0 : given[number];
  return typeof id === "number" && id > 0
    ? generatedOf(contract, name, id, start, given, 0)
    : { ...blankOf(type), ...given };
}

export function isCarrier(value: unknown): value is Carrier {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
