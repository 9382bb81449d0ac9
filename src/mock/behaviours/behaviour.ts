import type { Carrier } from "../../data/reference.ts";
import type { Call, Reply } from "../reply.ts";
import type { OpenWebhooks } from "../webhooks/webhooks-model.ts";
import type { World } from "../world/world.ts";

/** What an operation does: reads and changes the world, and returns a reply. Independent of formats. */
export interface Behaviour {
  /** The id of the operation. */
  readonly operation: string;
  readonly behave: (call: Call, world: World) => Reply;
  /**
   * Gathers what the behaviour needs in advance: called once, outside the step on the world, which may run more than
   * once. Its result is the call's `prepared`; it must not change anything.
   */
  readonly prepare?: ((call: Call, world: World, webhooks: OpenWebhooks) => Promise<unknown>) | undefined;
  /** The carrier that a patch applies to, if it is not a session; undefined for an unknown number. */
  readonly patched?: ((world: World, id: number) => Readonly<Carrier> | undefined) | undefined;
}
