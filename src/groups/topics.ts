/** Topics, their agents and opening hours, and presence: calls of the Chat agent. */

import data from "../../contracts/topics.json" with { type: "json" };
import { deepFreeze } from "../freeze.ts";
import { topicBehaviours } from "../mock/behaviours/topics/index.ts";
import type { MockGroup } from "../mock/groups/group.ts";
import { TOPIC_STORE } from "../mock/world/topic-store.ts";
import type { OperationGroup } from "../model.ts";

export const topics: MockGroup = {
  ...deepFreeze(data as unknown as OperationGroup),
  behaviours: topicBehaviours,
  parts: { [TOPIC_STORE.name]: TOPIC_STORE.make },
};

export type * from "../generated/topics.ts";
