import type { Carrier } from "../../data/reference.ts";
import type { Agent } from "./agents.ts";
import type { TopicRights } from "./topics.ts";
import type { RecordedCarriers, WorldPart } from "./world-part.ts";

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

/** The changes; everything else is as in the fresh world. */
export interface TopicSnapshot {
  readonly topics: readonly (readonly [number, Carrier])[];
  readonly members: readonly (readonly [number, readonly Member[]])[];
  readonly presence: readonly (readonly [number, Readonly<Carrier>])[];
  readonly otherAgents: readonly (readonly [number, Agent])[];
  readonly last: number;
}
