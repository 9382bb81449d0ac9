import type { Carrier } from "../../data/reference.ts";
import type { Agent } from "./agents.ts";
import type { PartKey } from "./parts.ts";
import type { TopicTest } from "../store/store-model.ts";
import { newTopic, seededTopic } from "./topic-carrier.ts";
import { AGENTS, memberOf, seededMembers } from "./topic-members.ts";
import type { Member, TopicSnapshot, TopicStore } from "./topic-store-model.ts";
import { holdsAny, NO_RIGHTS, rightsOf, TOPICS, type TopicRights } from "./topics.ts";
import type { World } from "./world.ts";

export const TOPIC_STORE: PartKey<TopicStore> = { name: "topics", make: createTopicStore };

const MOST_TESTS = 1000;

function createTopicStore(world: World): TopicStore {
  let topics = new Map<number, Carrier>();
  let members = new Map<number, readonly Member[]>();
  let presence = new Map<number, Readonly<Carrier>>();
  let otherAgents = new Map<number, Agent>();
  let last = 0;
  /** Topics are few and rarely change, so they are one entry. */
  let isFresh = true;
  let isChanged = false;
  /** Membership tests by agent, each valid until something changes. */
  const tests = new Map<number, TopicTest>();
  let bookVersion = 0;
  const change = (): void => {
    tests.clear();
    isFresh = false;
    isChanged = true;
  };
  /** Topics shown in a recording, and whether it contains the full list. */
  const recorded = new Set<number>();
  let isListed = false;
  const begin = (): void => {
    tests.clear();
    topics = new Map(TOPICS.map((topic) => [topic.id, seededTopic(world, topic)]));
    members = new Map(TOPICS.map(({ id }) => [id, seededMembers(id)]));
    presence = new Map();
    otherAgents = new Map();
    last = Math.max(...TOPICS.map(({ id }) => id));
    isFresh = true;
    isChanged = true;
  };
  begin();
  isChanged = false;
  const setMembers: TopicStore["setMembers"] = (topicId, given) => {
    change();
    for (const { agent } of given) if (!AGENTS.some(({ id }) => id === agent.id)) otherAgents.set(agent.id, agent);
    members.set(
      topicId,
      [...given].sort((one, other) => one.agent.id - other.agent.id),
    );
  };
  /** An agent removed from the world is not a member anywhere; if added again, the former memberships apply. */
  const isThere = ({ agent }: Pick<Member, "agent">): boolean => !world.agents.isRemoved(agent.login);
  const others = (topicId: number, agentId: number): readonly Member[] =>
    (members.get(topicId) ?? []).filter(({ agent }) => agent.id !== agentId);
  const capture = (): TopicSnapshot => ({
    topics: [...topics],
    members: [...members],
    presence: [...presence],
    otherAgents: [...otherAgents],
    last,
  });
  const restore = (captured: unknown): void => {
    const from = captured as TopicSnapshot | undefined;
    if (!from) return begin();
    change();
    topics = new Map(from.topics);
    members = new Map(from.members);
    presence = new Map(from.presence);
    otherAgents = new Map(from.otherAgents);
    last = from.last;
  };
  const put: TopicStore["put"] = (topic) => {
    change();
    const given = topic["ChatTopicId"];
    const id = typeof given === "number" && given > 0 ? given : last + 1;
    last = Math.max(last, id);
    const stored = { ...topic, ChatTopicId: id };
    topics.set(id, stored);
    return stored;
  };
  const setPresence: TopicStore["setPresence"] = (agentId, given) => {
    change();
    presence.set(agentId, { ...presence.get(agentId), ...given });
  };
  const rightsOfAgent = (agent: Agent, topicId: number): TopicRights | undefined => {
    // A topic unknown to the world belongs to every agent.
    if (isFresh || !topics.has(topicId)) return undefined;
    const member = (members.get(topicId) ?? []).find((one) => one.agent.id === agent.id);
    if (member) return member.values;
    // Agents with other credentials have the rights of their team until they are added.
    const isKnown = otherAgents.has(agent.id) || world.agents.list().some(({ id }) => id === agent.id);
    return isKnown ? NO_RIGHTS : undefined;
  };
  const membershipOf = (agent: Agent): TopicTest | undefined => {
    if (isFresh) return undefined;
    if (bookVersion !== world.agents.version) tests.clear();
    bookVersion = world.agents.version;
    const known = tests.get(agent.id);
    if (known) return known;
    const test: TopicTest = (topicId) => holdsAny(rightsOfAgent(agent, topicId) ?? rightsOf(agent, topicId));
    if (tests.size >= MOST_TESTS) tests.clear();
    tests.set(agent.id, test);
    return test;
  };
  const apply: TopicStore["apply"] = ({ type, carriers, complete }) => {
    if (type === "ChatTopicEntity") {
      for (const topic of carriers) {
        const id = Number(put({ ...newTopic(world), ...topic })["ChatTopicId"]);
        recorded.add(id);
        // A caller who lists it is a member.
        if (complete && !members.has(id)) setMembers(id, seededMembers(id));
      }
      // The first list replaces the seeded topics.
      if (complete && !isListed) topics = new Map([...topics].filter(([id]) => recorded.has(id)));
      isListed ||= complete !== undefined;
    } else if (type === "ChatTopicAgent") {
      const found = carriers.map((one) => memberOf(world, one));
      if (complete) setMembers(complete.of, found);
      else for (const member of found) setMembers(member.topicId, [...others(member.topicId, member.agent.id), member]);
    } else if (type === "ChatPresence") {
      for (const given of carriers) setPresence(Number(given["UserId"]), { Present: true, ...given });
    }
  };
  return {
    apply,
    rightsOf: rightsOfAgent,
    membershipOf,
    list: () => [...topics.values()].sort((one, other) => Number(one["ChatTopicId"]) - Number(other["ChatTopicId"])),
    get: (id) => topics.get(id),
    blank: () => newTopic(world),
    put,
    remove: (id) => {
      change();
      topics.delete(id);
      members.delete(id);
    },
    clear: () => {
      change();
      topics.clear();
      members.clear();
      last = 0;
    },
    members: (topicId) => (members.get(topicId) ?? []).filter(isThere),
    setMember: (topicId, member) => setMembers(topicId, [...others(topicId, member.agent.id), member]),
    setMembers,
    removeMember: (topicId, agentId) => setMembers(topicId, others(topicId, agentId)),
    isPresent: (agentId) => presence.get(agentId)?.["Present"] !== false,
    presenceOf: (agentId) => presence.get(agentId) ?? {},
    setPresence,
    agents: () => {
      const known = world.agents.list();
      const named = [...otherAgents.values()].filter((agent) => isThere({ agent }));
      return [...known, ...named.filter(({ id }) => !known.some((one) => one.id === id))];
    },
    capture,
    restore,
    entries: {
      keys: () => (isFresh ? [] : [ALL]),
      changed: () => {
        const keys = isChanged ? [ALL] : [];
        isChanged = false;
        return keys;
      },
      read: () => (isFresh ? undefined : capture()),
      write: (_, value) => restore(value),
    },
  };
}

const ALL = "all";
