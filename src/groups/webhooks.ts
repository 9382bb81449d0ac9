/** Webhooks, which receive events: as a resource under /Webhook and as calls of the Webhook agent. */

import data from "../generated/webhooks.json" with { type: "json" };
import { deepFreeze } from "../freeze.ts";
import { webhookBehaviours } from "../mock/behaviours/webhooks/index.ts";
import type { MockGroup } from "../mock/groups/group.ts";
import { WEBHOOKS } from "../mock/webhooks/webhook-store.ts";
import { createWebhooks } from "../mock/webhooks/webhooks.ts";
import { completeGroup } from "../row-source.ts";

export const webhooks: MockGroup = {
  ...deepFreeze(completeGroup(data)),
  behaviours: webhookBehaviours,
  parts: { [WEBHOOKS.name]: WEBHOOKS.make },
  createWebhooks,
};

export type * from "../generated/webhooks.ts";
