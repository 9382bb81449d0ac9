import { textOf } from "../../values.ts";
import type { Carrier } from "../../data/reference.ts";
import { COLLEAGUES, SAMPLE_USER, type Agent } from "./agents.ts";
import type { PartKey } from "./parts.ts";
import type { RecordedCarriers, WorldPart } from "./world-part.ts";
import type { TopicTest } from "../store/session-store.ts";
import { newTopic, seededTopic } from "./topic-carrier.ts";
import { holdsAny, NO_RIGHTS, rightsOf, TOPICS, type TopicRights } from "./topics.ts";
import type { World } from "./world.ts";

/** The topics of a world, for the operations on them: settings, agents and their rights, presence. */
export interface TopicStore extends WorldPart {
  apply(recorded: RecordedCarriers): void;
  /** In order of id. */
  list(): readonly Carrier[];
  get(id: number): Carrier | undefined;
  /** A topic that is not stored yet, with number 0. */
  blank(): Carrier;
  /** Adds or replaces; number 0 gets the next number. */
  put(topic: Carrier): Carrier;
  remove(id: number): void;
  /** Removes all; numbers start at 1 again. */
  clear(): void;
  /** The members of a topic, in order of their ids. */
  members(topicId: number): readonly Member[];
  setMember(topicId: number, member: Member): void;
  setMembers(topicId: number, members: readonly Member[]): void;
  removeMember(topicId: number, agentId: number): void;
  isPresent(agentId: number): boolean;
  /** The presence that was last set for an agent: Present, and anything else in a request. */
  presenceOf(agentId: number): Readonly<Carrier>;
  setPresence(agentId: number, given: Readonly<Carrier>): void;
  /** All agents who may join a topic: those of the fresh world, and those added since. */
  agents(): readonly Agent[];
}

export interface Member {
  readonly agent: Agent;
  /** Rights, and all other values of the ChatTopicAgent in a request. */
  readonly values: TopicRights & Readonly<Carrier>;
}

export const TOPIC_STORE: PartKey<TopicStore> = { name: "topics", make: createTopicStore };

/** The changes; everything else is as in the fresh world. */
interface TopicSnapshot {
  readonly topics: readonly (readonly [number, Carrier])[];
  readonly members: readonly (readonly [number, readonly Member[]])[];
  readonly presence: readonly (readonly [number, Readonly<Carrier>])[];
  readonly otherAgents: readonly (readonly [number, Agent])[];
  readonly last: number;
}

const MOST_TESTS = 1000;

/** The agents of the fresh world. */
const AGENTS: readonly Agent[] = [SAMPLE_USER, ...COLLEAGUES];

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

/** The agent that a recorded answer shows as a member of a topic. */
function memberOf(
  { agents }: World,
  { TopicId, User, ...values }: Readonly<Carrier>,
): Member & { readonly topicId: number } {
  const user = (User ?? {}) as Readonly<Carrier>;
  const [id, login, name] = [Number(user["AssociateId"]) || 0, textOf(user["Name"]), textOf(user["FullName"])];
  const named = id > 0 ? agents.byId(id) : agents.byLogin(login);
  const isKnown = AGENTS.some((agent) => agent.id === named.id);
  const agent = isKnown ? named : { ...named, ...(login && { login }), ...(name && { name }) };
  return { topicId: Number(TopicId), agent, values: { ...NO_RIGHTS, ...values } };
}

function seededMembers(topicId: number): Member[] {
  const all = AGENTS.map((agent) => ({ agent, values: rightsOf(agent, topicId) }));
  return all.filter(({ values }) => holdsAny(values));
}
