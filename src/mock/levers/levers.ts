import type { ChatSessionEntity, ChatSessionEntityRequest } from "../../generated/entities.ts";
import type { OperationId } from "../../generated/operation-ids.ts";
import type { FaultOptions } from "../faults/options.ts";
import type { ActiveFault } from "../faults/schedule.ts";
import type { Journal } from "../journal.ts";
import type { Sessions, WithDates } from "../sessions.ts";
import type { Clock } from "../world/clock.ts";

/** A test's controls over a world: the same in process, over the network (`connect`) and in the control API. */
export interface Levers {
  /** The sessions themselves, read, added and changed directly. */
  readonly sessions: Sessions<ChatSessionEntity, GivenSession>;
  /** What customers do in their chat window. */
  readonly customers: Customers;
  /** Actions of the agents who are not played by your application. */
  readonly colleagues: Colleagues;
  /** Prepared situations for trying out an application. */
  readonly scenarios: Scenarios;
  /** Saved states of the world to return to. */
  readonly snapshots: SnapshotLevers;
  /** Customers and colleagues who act on their own. */
  readonly simulator: SimulatorLevers;
  /** The active faults; `fail` and `recover` set and remove them. */
  readonly faults: FaultLevers;
  /** Topics and their agents. */
  readonly topics: TopicLevers;
  /** The agents and their credentials. */
  readonly agents: AgentLevers;
  /** The requests and their outcomes. */
  readonly requests: Journal;
  /** The world's time. */
  readonly clock: Clock;
  /**
   * Makes an operation fail, all operations with `*`, or webhook calls with `webhook`. Faults of one operation apply in
   * the order in which they were set; one without `times` lasts until the next. Throws KitError `unknown-operation`,
   * `fault-option`.
   */
  fail(operation: OperationId | "webhook", options: FaultOptions): void;
  /** Removes the faults of an operation, or all faults. Throws KitError `unknown-operation`. */
  recover(operation?: OperationId | "webhook"): void;
  /** Restores the fresh world, the clock's start and an empty journal, without faults except those of a world file. */
  reset(): void;
}

/** Properties of a session; dates as text or as Date. */
export type GivenSession = WithDates<ChatSessionEntityRequest>;

/**
 * Each returns the updated session. Throws KitError `unknown-session`; `session-action` if the session's status does
 * not allow it.
 */
export interface Customers {
  /**
   * A customer opens the chat and waits. The seed determines the person and the words; given values win. Throws
   * KitError `session-taken`, `session-value`.
   */
  arrive(given?: GivenSession): ChatSessionEntity;
  /** Writes a message; by default one that follows from the seed. */
  write(id: number, text?: string): ChatSessionEntity;
  /** Starts typing. */
  type(id: number): ChatSessionEntity;
  /** Closes the window: leaves the queue, or ends a conversation. */
  leave(id: number): ChatSessionEntity;
  /** Rates an ended conversation, from 1 to 5. */
  rate(id: number, rating: number): ChatSessionEntity;
}

/** Returns and throws like `Customers`. */
export interface Colleagues {
  /** Takes a session from the queue: the agent with the login, or the first of the topic's team. */
  pickUp(id: number, login?: string): ChatSessionEntity;
  /** Writes a message; by default one that follows from the seed. */
  write(id: number, text?: string): ChatSessionEntity;
  /** Starts typing. */
  type(id: number): ChatSessionEntity;
  /** Closes the conversation. */
  close(id: number): ChatSessionEntity;
}

export interface Scenarios {
  /** All available scenarios. */
  list(): readonly { readonly name: string; readonly summary: string }[];
  /** Puts the world into the situation. Throws KitError `unknown-scenario`. */
  play(name: string): void;
}

export interface SnapshotLevers {
  /** The names of all snapshots, oldest first. */
  list(): readonly string[];
  /**
   * Saves sessions, topics, agents and clock under a name; at most twenty are kept. Throws KitError `snapshot-name`.
   */
  take(name: string): void;
  /** Throws KitError `unknown-snapshot`. */
  restore(name: string): void;
  /** False if there is none of that name. */
  drop(name: string): boolean;
}

export interface SimulatorLevers {
  /** Customers a minute; undefined while nothing is simulated. */
  readonly rate: number | undefined;
  /**
   * Starts the simulation or changes its rate: customers a minute, 0 to 600, default 2. Throws KitError
   * `simulator-rate`.
   */
  start(rate?: number): void;
  /** Ends the simulation; the world stays as it is. */
  stop(): void;
}

export interface FaultLevers {
  /** The active faults, in the order in which they were set. */
  list(): readonly ActiveFault[];
  /** Removes one; false if none has the id. */
  remove(id: number): boolean;
}

/** The facts in which the topics of worlds differ; the operations of the group topics show the rest. */
export interface TopicFacts {
  readonly ChatTopicId: number;
  readonly Name: string;
  readonly Description: string;
  readonly WelcomeMessage: string;
}

/** An agent of a topic, with at least one right. */
export interface TopicMember {
  readonly login: string;
  readonly CanListen: boolean;
  readonly CanRespond: boolean;
  readonly CanManage: boolean;
  readonly CanNotify: boolean;
}

/** Missing rights default to those of a new member: all but CanManage. */
export type GivenMember = { readonly login: string } & {
  readonly [Right in Exclude<keyof TopicMember, "login">]?: boolean | undefined;
};

/** Properties of a topic; the default name contains its number. */
export type GivenTopic = { readonly [Name in keyof TopicFacts]?: TopicFacts[Name] | undefined };

/** Throws KitError `topic-option` for invalid values, `unknown-topic`. */
export interface TopicLevers {
  /** In order of id. */
  list(): readonly TopicFacts[];
  /** Throws KitError `topic-taken` for an id in use. */
  add(given?: GivenTopic): TopicFacts;
  /** Changes the given properties. */
  update(id: number, given: GivenTopic): TopicFacts;
  /** False if it did not exist. */
  remove(id: number): boolean;
  /** In order of the agents' ids. */
  members(id: number): readonly TopicMember[];
  /** Adds a member or changes its rights. */
  setMember(id: number, member: GivenMember): TopicMember;
  /** False if the agent was not a member. */
  removeMember(id: number, login: string): boolean;
}

/** An agent, and the Authorization headers that identify it. */
export interface AgentFacts {
  /** AssociateId. */
  readonly id: number;
  /** In capitals. */
  readonly login: string;
  readonly name: string;
  /** Values of Authorization; Basic with the login and any password always works. */
  readonly credentials: readonly string[];
}

export interface GivenAgent {
  /** Such as `NINA`; replaces a known agent with the same login. */
  readonly login: string;
  /** Full name; default the login. */
  readonly name?: string | undefined;
  /** AssociateId, above 0; by default derived from the login. */
  readonly id?: number | undefined;
  /** Further values of Authorization for this agent, such as `Bearer abc`. */
  readonly credentials?: readonly string[] | undefined;
}

export interface AgentLevers {
  /** In order of id. */
  list(): readonly AgentFacts[];
  /** Throws KitError `agent-option` for invalid values, `agent-taken` for an id or a credential of another agent. */
  add(given: GivenAgent): AgentFacts;
  /** From now on, the agent's credentials are answered 401; false for an agent unknown to the world. */
  remove(login: string): boolean;
}
