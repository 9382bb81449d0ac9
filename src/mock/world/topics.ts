import type { ChatTopicAgent } from "../../generated/topics.ts";
import type { TopicTest } from "../store/store-model.ts";
import type { Agent } from "./agents.ts";

/** Chat topics and what agents may do there. */
export interface Topic {
  readonly id: number;
  readonly name: string;
  readonly team: Agent["team"];
}

/** The four rights of a topic's member (doc 003: a member has at least one of them). */
export type TopicRights = Readonly<Pick<ChatTopicAgent, "CanListen" | "CanRespond" | "CanManage" | "CanNotify">>;

/** The seeded topics; the sample user answers all but the last. */
export const TOPICS: readonly [Topic, ...Topic[]] = [
  { id: 1, name: "Support", team: "own" },
  { id: 2, name: "Sales", team: "own" },
  { id: 3, name: "Billing", team: "own" },
  { id: 7, name: "Partners", team: "partner" },
];

export const NO_RIGHTS: TopicRights = { CanListen: false, CanRespond: false, CanManage: false, CanNotify: false };
/** The defaults of a new member. */
export const MEMBER_RIGHTS: TopicRights = { CanListen: true, CanRespond: true, CanManage: false, CanNotify: true };
const LISTENER: TopicRights = { ...NO_RIGHTS, CanListen: true, CanNotify: true };

export function holdsAny({ CanListen, CanRespond, CanManage, CanNotify }: TopicRights): boolean {
  return CanListen || CanRespond || CanManage || CanNotify;
}

/**
 * An agent's rights in a topic. Teams answer their own topics, and topics unknown to the world belong to every agent,
 * so that a session saved with any TopicId can be found again. The partner team listens to Support.
 */
export function rightsOf(agent: Pick<Agent, "team">, topicId: number): TopicRights {
  const topic = TOPICS.find((one) => one.id === topicId);
  if (!topic || topic.team === agent.team) return MEMBER_RIGHTS;
  return agent.team === "partner" && topic.id === 1 ? LISTENER : NO_RIGHTS;
}

/** Whether the agent is a member of a topic: has any of the rights. Agents with the same rights share a test. */
export function membership(agent: Agent): TopicTest {
  return agent.team === "own" ? OWN_MEMBER : PARTNER_MEMBER;
}

const OWN_MEMBER = memberOf("own");
const PARTNER_MEMBER = memberOf("partner");

function memberOf(team: Agent["team"]): TopicTest {
  return (topicId) => holdsAny(rightsOf({ team }, topicId));
}
