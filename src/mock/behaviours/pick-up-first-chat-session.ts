import { takeOn } from "../lifecycle/steps.ts";
import { okCarrier, okReply } from "../reply.ts";
import { rightsIn } from "../world/membership.ts";
import type { Behaviour } from "./behaviour.ts";

/**
 * Doc 002: the session that has waited longest, in the topics where the caller may respond, becomes the caller's, and
 * the customer is welcomed. Finding and assigning happen in one step, so no two callers get the same session.
 * An empty queue answers `null` (inferred).
 */
export const pickUpFirstChatSession: Behaviour = {
  operation: "PickUpFirstChatSession",
  behave: ({ operation, caller, language }, world) => {
    const { store, clock } = world;
    const session = store.firstQueued((topicId) => rightsIn(world, caller, topicId).CanRespond);
    if (!session) return okReply(operation, { kind: "null", type: operation.answer.type });
    const started = takeOn(world, session, caller, clock.now(), language);
    store.put(started);
    return okCarrier(operation, started);
  },
};
