import type { Call, Reply } from "../reply.ts";
import type { World } from "../world/world.ts";

/** What an operation does: reads and changes the world, answers a reply. Shapes and formats are not its business. */
export interface Behaviour {
  /** Id of the operation. */
  readonly operation: string;
  readonly behave: (call: Call, world: World) => Reply;
}
