import type { World } from "./world.ts";
import type { WorldPart } from "./world-part.ts";

/** Makes the part of a fresh world. */
export type PartMaker = (world: World) => WorldPart;

/** A key for a part, carrying its type. */
export interface PartKey<Part extends WorldPart> {
  readonly name: string;
  readonly make: (world: World) => Part;
}

/** The part of a world; created on first use. */
export function partOf<Part extends WorldPart>(world: World, key: PartKey<Part>): Part {
  const known = world.parts.get(key.name) ?? key.make(world);
  world.parts.set(key.name, known);
  return known as Part;
}
