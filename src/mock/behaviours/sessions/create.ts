import { okCarrier } from "../../reply.ts";
import { newSession } from "../../world/new-session.ts";
import type { Behaviour } from "../behaviour.ts";
import { numberOf } from "./found.ts";

/** What a new session would be, without a number; nothing is stored. */
const blank: Behaviour["behave"] = ({ operation }, world) =>
  okCarrier(operation, { ...newSession(world, {}), ChatSessionId: 0 });

/** New sessions: blank ones to fill in, stored ones, and one in the queue of a topic. */
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
