import { isRecord } from "../../values.ts";
import type { Carrier } from "../../data/reference.ts";
import { fittedBlank } from "../../data/limits.ts";
import { generatedOf } from "../../data/generated.ts";
import { baseOf } from "../../schema/base-name.ts";
import { carriersOf } from "./carriers.ts";
import { keyIn } from "./keys.ts";
import type { Property } from "../../type-model.ts";
import type { World } from "../world/world.ts";

/** A body may give nested carriers in part; answers show all their rows. */
export function completed(world: World, typeName: string, given: Readonly<Carrier>): Carrier {
  const { contract } = world;
  const item = (of: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((inner) => item(of, inner));
    return isRecord(value) && contract.types[of] ? whole(world, of, inside(of, value)) : value;
  };
  const inside = (name: string, values: Readonly<Carrier>): Carrier => {
    const rows = new Map(contract.types[name]?.properties.map((row) => [row.name, row]));
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, valueOf(rows.get(key), value)]));
  };
  const valueOf = (row: Property | undefined, value: unknown): unknown => {
    const of = row?.of?.replace(/\[\]$/, "");
    if (of === undefined || row?.kind === "any" || !contract.types[of]) return value;
    if (row?.kind !== "dictionary" || !isRecord(value)) return item(of, value);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, item(of, entry)]));
  };
  return inside(typeName, given);
}

/** What the world knows about a referenced carrier. */
function knownValues(world: World, name: string, id: number): Carrier {
  const type = world.contract.types[name];
  return type ? (carriersOf(world).get(baseOf(name), id, name) ?? {}) : {};
}

/** A number identifies a carrier known to the world; without one, missing values are empty. */
function whole(world: World, name: string, given: Carrier): Carrier {
  const type = world.contract.types[name];
  if (!type || type.open) return given;
  const id = carriersOf(world).idOf(baseOf(name), given[keyIn(type, world.contract) ?? ""]);
  return id > 0
    ? generatedOf(carriersOf(world).origin, name, id, {
        given: { ...knownValues(world, name, id), ...given },
        depth: 0,
      })
    : { ...fittedBlank(type), ...given };
}
