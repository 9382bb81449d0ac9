/** How each operation of the groups is asked, and what it may change: the gate and the scenarios read it here. */

import type { Operation } from "../../model.ts";
import type { CallSpec } from "../call.ts";

/**
 * reads: nothing changes. creates: a new session. session: changes the session that it names. first: takes whoever is
 * first in the queue. settings: changes topics or presence, which everybody on the server shares.
 */
export type Effect = "reads" | "creates" | "session" | "first" | "settings";

/** What a request can be about. */
export interface Subject {
  readonly id: number;
  readonly topic: number;
  readonly login: string;
  readonly text: string;
}

interface Asking {
  readonly effect: Effect;
  /** Beside the session's number in the path. */
  readonly ask?: (subject: Subject) => Partial<CallSpec>;
}

const json = (value: unknown): Partial<CallSpec> => ({
  raw: { body: JSON.stringify(value), contentType: "application/json" },
});
const query = (name: string, value: number): Partial<CallSpec> => ({ query: { [name]: String(value) } });
const byBody =
  (more: object = {}) =>
  ({ id }: Subject): Partial<CallSpec> =>
    json({ ChatSessionId: id, ...more });
const topic =
  (more: object = {}) =>
  (subject: Subject): Partial<CallSpec> =>
    json({ ChatTopicId: subject.topic, ...more });

const SESSIONS: Readonly<Record<string, Asking>> = {
  DefaultChatSessionEntity: { effect: "reads" },
  GetAllChatSessionEntity: { effect: "reads", ask: () => ({ query: { $top: "5", $orderBy: "chatSessionId desc" } }) },
  PostChatSessionEntity: {
    effect: "creates",
    ask: ({ topic: TopicId, text }) => json({ TopicId, CustomerName: text }),
  },
  RestGetChatSessionEntity: { effect: "reads" },
  PatchChatSessionEntity: { effect: "session", ask: ({ text }) => json({ CustomerAlias: text.slice(0, 60) }) },
  RestDeleteChatSessionEntity: { effect: "session" },
  RestChatSessionsForUser: { effect: "reads" },
  RestTransferChatSession: {
    effect: "session",
    ask: ({ id, login }) => ({ path: { chatSessionId: String(id), toAssociate: login } }),
  },
  RestAcceptChatSessionTransfer: { effect: "session" },
  RestRejectChatSessionTransfer: { effect: "session" },
  RestPickUpChatSession: { effect: "session" },
  RestPickUpFirstChatSession: { effect: "first" },
  RestGetChatTranscript: { effect: "reads" },
  RestGetChatMessages: { effect: "reads" },
  RestAddChatMessage: { effect: "session", ask: ({ text }) => json({ Message: text, Type: "ToCustomer" }) },
  CreateDefaultChatSessionEntity: { effect: "reads" },
  DeleteChatSessionEntity: { effect: "session", ask: ({ id }) => query("chatSessionEntityId", id) },
  GetChatSessionEntity: { effect: "reads", ask: ({ id }) => query("chatSessionEntityId", id) },
  TransferChatSession: { effect: "session", ask: ({ id, login }) => json({ ChatSessionId: id, ToAssociate: login }) },
  AcceptChatSessionTransfer: { effect: "session", ask: byBody() },
  RejectChatSessionTransfer: { effect: "session", ask: byBody() },
  PickUpChatSession: { effect: "session", ask: byBody() },
  AgentResetChatSession: { effect: "session", ask: byBody() },
  GetChatTranscript: { effect: "reads", ask: byBody({ Html: true }) },
  GetChatMessages: { effect: "reads", ask: byBody({ After: 0 }) },
  AddChatMessage: {
    effect: "session",
    ask: ({ id, text }) => json({ ChatSessionId: id, Message: { Message: text, Type: "ToCustomer" } }),
  },
  CreateChatSessionForTopic: { effect: "creates", ask: topic() },
};

const TOPICS: Readonly<Record<string, Asking>> = {
  GetChatPresence: { effect: "reads" },
  SaveChatPresence: { effect: "settings", ask: () => json({ ChatPresence: [] }) },
  CreateDefaultChatTopicAgent: { effect: "reads" },
  CreateDefaultChatTopicEntity: { effect: "reads" },
  SaveChatTopicEntity: { effect: "settings", ask: ({ text }) => json({ ChatTopicId: 0, Name: text }) },
  DeleteChatTopicEntity: { effect: "settings", ask: ({ topic: id }) => query("chatTopicEntityId", id) },
  GetChatTopicEntity: { effect: "reads", ask: ({ topic: id }) => query("chatTopicEntityId", id) },
  IsWithinOpeningHours: { effect: "reads", ask: topic() },
  ChatTopicsForUser: { effect: "reads" },
  GetUserAgentList: { effect: "reads", ask: () => json({ Flat: true, OnlyPresent: false }) },
  GetChatTopicUserAgentList: { effect: "reads", ask: topic() },
  GetChatTopicUserAgent: {
    effect: "reads",
    ask: ({ login, ...rest }) => topic({ Username: login })({ login, ...rest }),
  },
  AddChatTopicUserAgent: {
    effect: "settings",
    ask: ({ login, ...rest }) => topic({ Useragent: { User: { Name: login }, CanListen: true } })({ login, ...rest }),
  },
  UpdateChatTopicUserAgent: {
    effect: "settings",
    ask: ({ login, ...rest }) => topic({ Username: login, Useragent: { CanNotify: true } })({ login, ...rest }),
  },
  UpdateChatTopicUserAgents: {
    effect: "settings",
    ask: ({ login, ...rest }) =>
      topic({ Useragents: [{ User: { Name: login }, CanRespond: true }] })({ login, ...rest }),
  },
  DeleteChatTopicUserAgent: {
    effect: "settings",
    ask: ({ login, ...rest }) => topic({ Username: login })({ login, ...rest }),
  },
};

/** By operation. */
export const ASKING: Readonly<Record<string, Asking>> = { ...SESSIONS, ...TOPICS };

/** Ids by group. */
export const IN_GROUP: Readonly<Record<string, readonly string[]>> = {
  sessions: Object.keys(SESSIONS),
  topics: Object.keys(TOPICS),
};

/** Undefined for an operation that stands in no group. */
export function effectOf(operationId: string): Effect | undefined {
  return ASKING[operationId]?.effect;
}

/** The request for an operation, about a subject. */
export function requestOf(
  operation: Operation,
  subject: Subject,
): Pick<CallSpec, "operation" | "id"> & Partial<CallSpec> {
  return { operation, id: subject.id, ...ASKING[operation.id]?.ask?.(subject) };
}
