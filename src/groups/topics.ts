/** Topics, their agents and opening hours, and presence: calls of the Chat agent. */

import data from "../generated/topics.json" with { type: "json" };
import { deepFreeze } from "../freeze.ts";
import { topicBehaviours } from "../mock/behaviours/topics/index.ts";
import type { MockGroup } from "../mock/groups/group.ts";
import { TOPIC_STORE } from "../mock/world/topic-store.ts";
import { completeGroup } from "../row-source.ts";

export const topics: MockGroup = {
  ...deepFreeze(completeGroup(data)),
  behaviours: topicBehaviours,
  parts: { [TOPIC_STORE.name]: TOPIC_STORE.make },
};

export type * from "../generated/topics.ts";
