import type { OperationGroup } from "../../model.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import type { CreateWebhooks } from "../webhooks/webhooks.ts";
import type { PartMaker } from "../world/parts.ts";

/** A group of operations with what they do, for `createMock({ groups })`. Each has a module of its own. */
export interface MockGroup extends OperationGroup {
  /** One for each operation. */
  readonly behaviours: readonly Behaviour[];
  /** What they keep in the world beside the sessions, by name. */
  readonly parts: Readonly<Record<string, PartMaker>>;
  /** Sends the calls of webhooks; of the group of that name. */
  readonly createWebhooks?: CreateWebhooks | undefined;
}

/** Groups that are loaded when a request first asks for one of their addresses. */
export interface LazyGroups {
  /** Parts of the world that must see everything from its beginning on. */
  readonly parts: Readonly<Record<string, PartMaker>>;
  /** Undefined until they are loaded. */
  readonly loaded: () => readonly MockGroup[] | undefined;
  readonly load: () => Promise<readonly MockGroup[]>;
}
