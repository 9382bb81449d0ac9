import type { TopicTest } from "../store/session-store.ts";
import type { Agent } from "./agents.ts";

/** Chat topics and what an agent may do there. */
export interface Topic {
  readonly id: number;
  readonly name: string;
  readonly team: Agent["team"];
}

/** The four rights of a topic's member (doc 003: a member holds at least one of them). */
export interface TopicRights {
  readonly canRespond: boolean;
  readonly notifications: boolean;
  readonly listen: boolean;
  readonly manager: boolean;
}

/** The seeded topics; the samples' user answers all but the last. */
export const TOPICS: readonly [Topic, ...Topic[]] = [
  { id: 1, name: "Support", team: "own" },
  { id: 2, name: "Sales", team: "own" },
  { id: 3, name: "Billing", team: "own" },
  { id: 7, name: "Partners", team: "partner" },
];

const NONE: TopicRights = { canRespond: false, notifications: false, listen: false, manager: false };
const MEMBER: TopicRights = { canRespond: true, notifications: true, listen: true, manager: false };
const LISTENER: TopicRights = { canRespond: false, notifications: true, listen: true, manager: false };

/**
 * An agent's rights in a topic. Teams answer their own topics, and topics that the world does not know are everybody's,
 * so that a session saved with any TopicId is found again. The partner team listens to Support.
 */
export function rightsOf(agent: Pick<Agent, "team">, topicId: number): TopicRights {
  const topic = TOPICS.find((one) => one.id === topicId);
  if (!topic || topic.team === agent.team) return MEMBER;
  return agent.team === "partner" && topic.id === 1 ? LISTENER : NONE;
}

/** Is the agent a member of a topic: does one of the rights hold? The same test for agents with the same rights. */
export function membership(agent: Agent): TopicTest {
  return agent.team === "own" ? OWN_MEMBER : PARTNER_MEMBER;
}

const OWN_MEMBER = memberOf("own");
const PARTNER_MEMBER = memberOf("partner");

function memberOf(team: Agent["team"]): TopicTest {
  return (topicId) => {
    const rights = rightsOf({ team }, topicId);
    return rights.canRespond || rights.notifications || rights.listen || rights.manager;
  };
}
