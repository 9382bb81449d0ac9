import type { ChatSessionEntity, ChatSessionEntityRequest } from "../../generated/entities.ts";
import type { OperationId } from "../../generated/operation-ids.ts";
import type { FaultOptions } from "../faults/options.ts";
import type { ActiveFault } from "../faults/schedule.ts";
import type { Journal } from "../journal.ts";
import type { Sessions, WithDates } from "../sessions.ts";
import type { Clock } from "../world/clock.ts";

/** What a test steers a world with: the same in process, over the wire (`connect`) and in the control API. */
export interface Levers {
  /** The sessions themselves: read, added and changed past the API. */
  readonly sessions: Sessions<ChatSessionEntity, GivenSession>;
  /** What customers do in their window. */
  readonly customers: Customers;
  /** What the agents do whom no application of yours plays. */
  readonly colleagues: Colleagues;
  /** Situations to see an application in. */
  readonly scenarios: Scenarios;
  /** States of the world to come back to. */
  readonly snapshots: SnapshotLevers;
  /** Customers and colleagues who act by themselves. */
  readonly simulator: SimulatorLevers;
  /** The faults that are set; `fail` and `recover` set and remove them. */
  readonly faults: FaultLevers;
  /** Topics, and which agents belong to them. */
  readonly topics: TopicLevers;
  /** Who answers, and with which credentials. */
  readonly agents: AgentLevers;
  /** What was asked, and how it went. */
  readonly requests: Journal;
  /** The world's time. */
  readonly clock: Clock;
  /**
   * Lets an operation fail, or all under `*`, or the calls of webhooks under `webhook`. Faults of one operation apply in the order in which they were set; one
   * without `times` lasts until the next. Throws KitError `unknown-operation`, `fault-option`.
   */
  fail(operation: OperationId | "webhook", options: FaultOptions): void;
  /** Takes away the faults of an operation, or all faults. Throws KitError `unknown-operation`. */
  recover(operation?: OperationId | "webhook"): void;
  /** Back to the fresh world, the clock's start and an empty journal, without faults but those of a world file. */
  reset(): void;
}

/** Properties of a session; dates as text or as Date. */
export type GivenSession = WithDates<ChatSessionEntityRequest>;

/**
 * Each gives the session as it is afterwards. Throws KitError `unknown-session`; `session-action` where the status of the
 * session does not allow it.
 */
export interface Customers {
  /**
   * A customer opens the chat and waits. Who it is, and with which words, follows from the seed; given values win.
   * Throws KitError `session-taken`, `session-value`.
   */
  arrive(given?: GivenSession): ChatSessionEntity;
  /** Writes a message; without a text, one that follows from the seed. */
  write(id: number, text?: string): ChatSessionEntity;
  /** Begins to type. */
  type(id: number): ChatSessionEntity;
  /** Closes the window: gives up in the queue, finishes a conversation. */
  leave(id: number): ChatSessionEntity;
  /** Rates a conversation that is over, with 1 to 5. */
  rate(id: number, rating: number): ChatSessionEntity;
}

/** As those of customers. */
export interface Colleagues {
  /** Takes a session from the queue: the agent with the login, or the first of the topic's team. */
  pickUp(id: number, login?: string): ChatSessionEntity;
  /** Writes a message; without a text, one that follows from the seed. */
  write(id: number, text?: string): ChatSessionEntity;
  /** Begins to type. */
  type(id: number): ChatSessionEntity;
  /** Closes the conversation. */
  close(id: number): ChatSessionEntity;
}

export interface Scenarios {
  /** All that can be played. */
  list(): readonly { readonly name: string; readonly summary: string }[];
  /** Changes the world to the situation. Throws KitError `unknown-scenario`. */
  play(name: string): void;
}

export interface SnapshotLevers {
  /** The names of all, oldest first. */
  list(): readonly string[];
  /** Keeps sessions, topics, agents and clock under a name; at most twenty are kept. Throws KitError `snapshot-name`. */
  take(name: string): void;
  /** Throws KitError `unknown-snapshot`. */
  restore(name: string): void;
  /** False when there is none of the name. */
  drop(name: string): boolean;
}

export interface SimulatorLevers {
  /** Customers a minute; undefined while nothing is simulated. */
  readonly rate: number | undefined;
  /** Starts the simulation, or changes its rate: customers a minute, 0 to 600, default 2. Throws KitError `simulator-rate`. */
  start(rate?: number): void;
  /** Ends the simulation; the world stays as it is. */
  stop(): void;
}

export interface FaultLevers {
  /** Those that are set, in the order in which they were set. */
  list(): readonly ActiveFault[];
  /** Removes one; false when none has the id. */
  remove(id: number): boolean;
}

/** A topic, as far as worlds differ in it; the operations of the group topics show the rest. */
export interface TopicFacts {
  readonly ChatTopicId: number;
  readonly Name: string;
  readonly Description: string;
  readonly WelcomeMessage: string;
}

/** An agent of a topic: one right at least. */
export interface TopicMember {
  readonly login: string;
  readonly CanListen: boolean;
  readonly CanRespond: boolean;
  readonly CanManage: boolean;
  readonly CanNotify: boolean;
}

/** Rights that are left out are those of a new member: all but CanManage. */
export type GivenMember = { readonly login: string } & {
  readonly [Right in Exclude<keyof TopicMember, "login">]?: boolean | undefined;
};

/** Properties of a topic; without a name it is named after its number. */
export type GivenTopic = { readonly [Name in keyof TopicFacts]?: TopicFacts[Name] | undefined };

/** Throws KitError `topic-option` for what does not fit, `unknown-topic`. */
export interface TopicLevers {
  /** In order of id. */
  list(): readonly TopicFacts[];
  /** Throws KitError `topic-taken` for an id that is taken. */
  add(given?: GivenTopic): TopicFacts;
  /** Changes the given properties. */
  update(id: number, given: GivenTopic): TopicFacts;
  /** False when there was none. */
  remove(id: number): boolean;
  /** In order of the agents' ids. */
  members(id: number): readonly TopicMember[];
  /** Adds a member or changes its rights. */
  setMember(id: number, member: GivenMember): TopicMember;
  /** False when the agent was no member. */
  removeMember(id: number, login: string): boolean;
}

/** An agent, and what to send as Authorization to be it. */
export interface AgentFacts {
  /** AssociateId. */
  readonly id: number;
  /** In capitals. */
  readonly login: string;
  readonly name: string;
  /** Values of Authorization; Basic with the login and any password is always one. */
  readonly credentials: readonly string[];
}

export interface GivenAgent {
  /** Such as `NINA`; one of a known agent takes its place. */
  readonly login: string;
  /** Full name; without it, the login. */
  readonly name?: string | undefined;
  /** AssociateId, above 0; without it, one that follows from the login. */
  readonly id?: number | undefined;
  /** Further values of Authorization that are this agent's, such as `Bearer abc`. */
  readonly credentials?: readonly string[] | undefined;
}

export interface AgentLevers {
  /** In order of id. */
  list(): readonly AgentFacts[];
  /** Throws KitError `agent-option` for what does not fit, `agent-taken` for an id or a credential of another agent. */
  add(given: GivenAgent): AgentFacts;
  /** From now on the agent's credentials are answered 401; false for an agent whom the world does not know. */
  remove(login: string): boolean;
}
