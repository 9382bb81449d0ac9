import type { OperationGroup } from "../../model.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import type { CreateWebhooks } from "../webhooks/webhooks.ts";
import type { PartMaker } from "../world/parts.ts";

/** A group of operations with their behaviours, for `createMock({ groups })`. Each has a module of its own. */
export interface MockGroup extends OperationGroup {
  /** One for each operation. */
  readonly behaviours: readonly Behaviour[];
  /** The parts of the world that they need in addition to the sessions, by name. */
  readonly parts: Readonly<Record<string, PartMaker>>;
  /** Sends webhook calls; set by the group of that name. */
  readonly createWebhooks?: CreateWebhooks | undefined;
}

/** Groups that are loaded when one of their addresses is first requested. */
export interface LazyGroups {
  /** Parts of the world that must observe it from the beginning. */
  readonly parts: Readonly<Record<string, PartMaker>>;
  /** Undefined until they are loaded. */
  readonly loaded: () => readonly MockGroup[] | undefined;
  readonly load: () => Promise<readonly MockGroup[]>;
}
