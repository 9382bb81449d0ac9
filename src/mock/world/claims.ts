import type { Language } from "../language.ts";
import type { SessionState } from "../store/session.ts";
import type { TopicTest } from "../store/session-store.ts";
import { welcomeMessage } from "./welcome.ts";

/** What taking on does to a session, whichever it is. Plain data, so that a store can hold it until it is read. */
export interface Claim {
  readonly given: Partial<SessionState>;
  /** Of the welcome. */
  readonly language: Language;
}

/** A store's answer to a claim. */
export interface Decision {
  /** Undefined where none waited any more. */
  readonly id: number | undefined;
  readonly claim: Claim;
  /** Of the welcome; undefined in a world without messages. */
  readonly message: number | undefined;
}

/** Claims of a world whose store decides who gets which session. */
export interface Claims {
  /** The decision on the next claim; undefined where it has yet to be asked for. */
  decision(): Decision | undefined;
  /** Asks for the first session of the topics, which is this one as far as is known here; called before it changes. */
  ask(id: number, inTopic: TopicTest, claim: Claim): void;
}

/** The session as the claim leaves it. */
export function claimed(session: SessionState, { given, language }: Claim): SessionState {
  return { ...session, ...given, LastMessage: welcomeMessage(session, language) };
}
