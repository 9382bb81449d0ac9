import { claimFirst } from "../lifecycle/claim-first.ts";
import { okCarrier, okReply } from "../reply.ts";
import type { TopicTest } from "../store/store-model.ts";
import { rightsIn } from "../world/membership.ts";
import type { Behaviour } from "./behaviour.ts";

/**
 * Doc 002: assigns to the caller the session that has waited longest in the topics where the caller may respond, and
 * welcomes the customer. Finding and assigning happen in one step, so no two callers get the same session. An empty
 * queue answers `null` (inferred).
 */
export const pickUpFirstChatSession: Behaviour = {
  operation: "PickUpFirstChatSession",
  behave: ({ operation, caller, language }, world) => {
    const inTopic: TopicTest = (topicId) => rightsIn(world, caller, topicId).CanRespond;
    const started = claimFirst(world, { agent: caller, language, inTopic });
    if (!started) return okReply(operation, { kind: "null", type: operation.answer.type });
    return okCarrier(operation, started);
  },
};
