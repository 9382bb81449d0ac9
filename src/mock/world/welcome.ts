import type { SessionState } from "../store/session.ts";
import { TOPICS } from "./topics.ts";

/** What the customer reads when an agent takes the session. */
export function welcomeMessage(session: SessionState): string {
  const topic = TOPICS.find(({ id }) => id === session.TopicId);
  return `Welcome${topic ? ` to ${topic.name}` : ""}! How can I help you?`;
}
