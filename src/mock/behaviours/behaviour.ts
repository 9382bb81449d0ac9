import type { Call, Reply } from "../reply.ts";
import type { World } from "../world/world.ts";

/** What an operation does: reads and changes the world, and returns a reply. It knows nothing of formats. */
export interface Behaviour {
  /** Id of the operation. */
  readonly operation: string;
  readonly behave: (call: Call, world: World) => Reply;
}
