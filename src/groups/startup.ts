/** What a client requests first: version, addresses, tenant status, the caller, status names. */

import data from "../generated/startup.json" with { type: "json" };
import { deepFreeze } from "../freeze.ts";
import { startupBehaviours } from "../mock/behaviours/startup/index.ts";
import type { MockGroup } from "../mock/groups/group.ts";
import { TENANT } from "../mock/world/tenant.ts";
import { TOPIC_STORE } from "../mock/world/topic-store.ts";
import { completeGroup } from "../row-source.ts";

export const startup: MockGroup = {
  ...deepFreeze(completeGroup(data)),
  behaviours: startupBehaviours,
  parts: { [TENANT.name]: TENANT.make, [TOPIC_STORE.name]: TOPIC_STORE.make },
};

export type * from "../generated/startup.ts";
