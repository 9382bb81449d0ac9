import type { Carrier } from "../../data/reference.ts";
import type { Call, Reply } from "../reply.ts";
import type { OpenWebhooks } from "../webhooks/webhooks-model.ts";
import type { World } from "../world/world.ts";

/** What an operation does: reads and changes the world, and returns a reply. It knows nothing of formats. */
export interface Behaviour {
  /** Id of the operation. */
  readonly operation: string;
  readonly behave: (call: Call, world: World) => Reply;
  /**
   * What has to be known before: called once, outside of the step on the world, which may run more than once. What it resolves to
   * is the call's `prepared`; it must change nothing.
   */
  readonly prepare?: ((call: Call, world: World, webhooks: OpenWebhooks) => Promise<unknown>) | undefined;
  /** What a patch is applied to, where that is not a session; undefined for a number that is not there. */
  readonly patched?: ((world: World, id: number) => Readonly<Carrier> | undefined) | undefined;
}
