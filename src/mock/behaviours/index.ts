import type { Behaviour } from "./behaviour.ts";
import { chatSessionsForUser } from "./chat-sessions-for-user.ts";
import { pickUpFirstChatSession } from "./pick-up-first-chat-session.ts";
import { putChatSessionEntity } from "./put-chat-session-entity.ts";
import { resetChatSession } from "./reset-chat-session.ts";
import { saveChatSessionEntity } from "./save-chat-session-entity.ts";

/** The source of every answer: one behaviour per operation. */
export const behaviours: readonly Behaviour[] = [
  putChatSessionEntity,
  resetChatSession,
  pickUpFirstChatSession,
  chatSessionsForUser,
  saveChatSessionEntity,
];
