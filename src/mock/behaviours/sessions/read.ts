import { okCarrier } from "../../reply.ts";
import type { Behaviour } from "../behaviour.ts";
import { chatSessionsForUser } from "../chat-sessions-for-user.ts";
import { aboutSession } from "./found.ts";

const behave: Behaviour["behave"] = (call, world) =>
  aboutSession(call, world, (session) => okCarrier(call.operation, session));

/** One session by number, and the list of the caller's topics as a resource. */
export const readSessions: readonly Behaviour[] = [
  { operation: "RestGetChatSessionEntity", behave },
  { operation: "GetChatSessionEntity", behave },
  { ...chatSessionsForUser, operation: "RestChatSessionsForUser" },
];
