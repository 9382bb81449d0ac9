import { conversationOf, type Conversation } from "./conversations.ts";
import { pick } from "./hash.ts";

/** Single messages out of a session's conversation, and words of those who wait. */

/** Who speaks, and when: the agent answers the detail, the customer answers the agent. */
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

/** A message of a kind in the session `id`; depends on seed, id and kind alone. */
export function messageOf(seed: number, id: number, kind: MessageKind): string {
  return kind === "waiting" ? pick(seed, id, "waiting", WAITING) : CHOOSE[kind](conversationOf(seed, id));
}
