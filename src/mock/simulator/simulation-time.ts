import { instantFromMs, msOf, type Instant } from "../../time/instant.ts";
import type { World } from "../world/world.ts";

/** The world at one moment of the simulation, which may be slightly earlier than the clock's. */
export interface SimulationTime {
  readonly world: World;
  readonly ms: number;
}

export function instantOf({ ms }: SimulationTime): Instant {
  return instantFromMs(Math.floor(ms));
}

/** Milliseconds since an instant; 0 for an unset one. */
export function since(time: SimulationTime, instant: Instant | null): number {
  return instant === null ? 0 : time.ms - msOf(instant);
}
