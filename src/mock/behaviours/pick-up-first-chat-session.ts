import { okCarrier, okReply } from "../reply.ts";
import { rightsOf } from "../world/topics.ts";
import { welcomeMessage } from "../world/welcome.ts";
import type { Behaviour } from "./behaviour.ts";

/**
 * Doc 002: the session that has waited longest, in the topics where the caller may respond, becomes the caller's, and
 * the customer is welcomed. Finding and assigning happen in one step, so no two callers get the same session.
 * An empty queue answers `null` (inferred).
 */
export const pickUpFirstChatSession: Behaviour = {
  operation: "PickUpFirstChatSession",
  behave: ({ operation, caller }, world) => {
    const { store, clock } = world;
    const session = store.firstQueued((topicId) => rightsOf(caller, topicId).canRespond);
    if (!session) return okReply(operation, { kind: "null" });
    const now = clock.now();
    const started = {
      ...session,
      User: world.associate(caller),
      Status: "UserLast",
      WhenStarted: now,
      WhenIdle: now,
      Rank: store.freeRank(caller.id),
      AlertLevel: 0,
      LastMessage: welcomeMessage(session),
    };
    store.put(started);
    return okCarrier(operation, started);
  },
};
