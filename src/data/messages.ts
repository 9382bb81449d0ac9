import { conversationOf, type Conversation } from "./conversations.ts";
import { pick } from "./hash.ts";

/** Single messages from a session's conversation, and messages from waiting customers. */

/** The kinds of messages: the agent answers the detail, the customer answers the agent. */
export type MessageKind = "opening" | "waiting" | "detail" | "agent" | "customer" | "goodbye";

const WAITING = [
  "Is anybody there?",
  "I am still waiting.",
  "Hello?",
  "How long will it take?",
  "I can wait a little longer, but not all day.",
] as const;

const CHOOSE: Readonly<Record<Exclude<MessageKind, "waiting">, (conversation: Conversation) => string>> = {
  opening: ({ opening }) => opening,
  detail: ({ turns }) => turns[0]?.customer ?? "",
  agent: ({ turns }) => turns[0]?.agent ?? "",
  customer: ({ turns }) => turns[1]?.customer ?? "",
  goodbye: ({ goodbye }) => goodbye,
};

/** A message of a kind in session `id`; depends only on seed, id and kind. */
export function messageOf(seed: number, id: number, kind: MessageKind): string {
  return kind === "waiting" ? pick(seed, id, "waiting", WAITING) : CHOOSE[kind](conversationOf(seed, id));
}
