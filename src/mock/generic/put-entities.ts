import { shown } from "../../arguments.ts";
import { isRecord } from "../../values.ts";
import { attempt, complain, inside, type Place, readList } from "../world-file/place.ts";
import type { World } from "../world/world.ts";
import { createEntities, primaryNameOf } from "./entities.ts";

/** Adds the entities of a world file to a fresh world, and changes those that are there already. */
export function putEntities(world: World, value: unknown, place: Place): void {
  if (!isRecord(value)) {
    complain(place, `${shown(value)} is not an object`, "give lists by carrier, such as TicketEntity");
    return;
  }
  for (const [typeName, items] of Object.entries(value)) {
    const at = inside(place, typeName);
    const options = { world: () => world, present: (_: string, one: object) => one, where: "entities" };
    const entities = attempt(at, () => createEntities(typeName, options as Parameters<typeof createEntities>[1]));
    if (!entities) continue;
    const key = primaryNameOf(world.contract, typeName).toLowerCase();
    for (const [item, itemAt] of readList(at, items)) {
      const id = isRecord(item) && Object.entries(item).find(([name]) => name.toLowerCase() === key)?.[1];
      const known = (typeof id === "number" || typeof id === "string") && entities.get(id) ? id : undefined;
      attempt(itemAt, () =>
        known === undefined ? entities.add(item as object) : entities.update(known, item as object),
      );
    }
  }
}
