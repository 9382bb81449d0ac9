import type { Language } from "../language.ts";
import type { SessionState } from "../store/session.ts";
import type { TopicTest } from "../store/store-model.ts";
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
  /**
   * Requests the first session of the topics, unless none waits. What it returns is only roughly the session: the step
   * runs again with the decision, and until then its result counts for nothing and nothing else may follow from it.
   */
  ask(inTopic: TopicTest, claim: () => Claim): SessionState | undefined;
}

/** As much of a waiting session as its welcome depends on: making the whole session takes far longer. */
export function waitingIn(topicId: number, id: number): SessionState {
  return {
    ChatSessionId: id,
    TopicId: topicId,
    User: null,
    CustomerAlias: null,
    CustomerName: null,
    Status: "InQueue",
    FirstMessage: null,
    LastMessage: null,
    WhenRequested: null,
    WhenStarted: null,
    WhenEnded: null,
    WhenIdle: null,
    WhenFetched: null,
    InitialQueuePos: 0,
    AlertLevel: 0,
    Rank: 0,
    Flags: null,
    TransferTo: null,
    Rating: 0,
  };
}

/** The session after the claim. */
export function claimed(session: SessionState, { given, language }: Claim): SessionState {
  return { ...session, ...given, LastMessage: welcomeMessage(session, language) };
}
