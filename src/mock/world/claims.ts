import type { Language } from "../language.ts";
import type { SessionState } from "../store/session.ts";
import type { TopicTest } from "../store/session-store.ts";
import { welcomeMessage } from "./welcome.ts";

/** The effect of taking on any session. Plain data, so that a store can keep it until it is read. */
export interface Claim {
  readonly given: Partial<SessionState>;
  /** The language of the welcome message. */
  readonly language: Language;
}

/** A store's answer to a claim. */
export interface Decision {
  /** Undefined if none was waiting any more. */
  readonly id: number | undefined;
  readonly claim: Claim;
  /** The number of the welcome message; undefined in a world without messages. */
  readonly message: number | undefined;
}

/** The claims in a world whose store decides who gets which session. */
export interface Claims {
  /** The decision on the next claim; undefined if it has not been requested yet. */
  decision(): Decision | undefined;
  /** Requests the first session of the topics, which is this one as far as known here; called before it changes. */
  ask(id: number, inTopic: TopicTest, claim: Claim): void;
}

/** The session after the claim. */
export function claimed(session: SessionState, { given, language }: Claim): SessionState {
  return { ...session, ...given, LastMessage: welcomeMessage(session, language) };
}
