import { okCarrier } from "../../reply.ts";
import { newSession } from "../../world/new-session.ts";
import type { Behaviour } from "../behaviour.ts";
import { numberOf } from "./found.ts";

/** A new session without a number; nothing is stored. */
const blank: Behaviour["behave"] = ({ operation }, world) =>
  okCarrier(operation, { ...newSession(world, {}), ChatSessionId: 0 });

/** New sessions: blank ones to fill in, stored ones, and ones in a topic's queue. */
export const createSessions: readonly Behaviour[] = [
  { operation: "DefaultChatSessionEntity", behave: blank },
  { operation: "CreateDefaultChatSessionEntity", behave: blank },
  {
    operation: "PostChatSessionEntity",
    behave: ({ operation, body }, world) => {
      const session = newSession(world, body);
      world.store.put(session);
      return okCarrier(operation, session);
    },
  },
  {
    operation: "CreateChatSessionForTopic",
    behave: ({ operation, body }, world) => {
      const TopicId = numberOf(body["ChatTopicId"]);
      const session = newSession(world, TopicId === 0 ? {} : { TopicId });
      world.store.put(session);
      return okCarrier(operation, session);
    },
  },
];
