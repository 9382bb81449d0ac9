import type { SessionState } from "../store/session.ts";
import type { Message } from "../world/derive-messages.ts";
import { copyOf, customerWrites, isLive, userWrites } from "./steps.ts";

/** A message updates status, last message and times; a notice changes nothing. */
export function afterMessage(
  session: SessionState,
  { Type, Message: text, WhenPosted }: Message,
): SessionState | undefined {
  if (Type === "Special") return undefined;
  if (Type === "ToUser") return customerWrites(session, text, WhenPosted) ?? { ...session, LastMessage: copyOf(text) };
  return (
    userWrites(session, text, WhenPosted) ?? {
      ...session,
      LastMessage: copyOf(text),
      ...(isLive(session) ? { WhenIdle: WhenPosted } : {}),
    }
  );
}
