import type { Carrier } from "../../data/reference.ts";
import type { SessionState } from "../store/session.ts";
import type { TopicTest } from "../store/store-model.ts";
import type { Agent } from "./agents.ts";
import type { TopicRights } from "./topics.ts";

/** State of an operation group in a world, in addition to the sessions: messages, topics. */
export interface WorldPart {
  /** Called with every change to a session. */
  onSessionChange?(after: SessionState | undefined, before: SessionState | undefined): void;
  /** Applies the state in a recorded answer, for the types that it holds. */
  apply?(recorded: RecordedCarriers): void;
  /** Everything that differs from a fresh one; plain data. */
  capture(): unknown;
  /** Restores a captured state; undefined restores a fresh one. */
  restore(captured: unknown): void;
  /** An agent's rights in a topic; undefined if the rules of the fresh world apply. */
  readonly rightsOf?: (agent: Agent, topicId: number) => TopicRights | undefined;
  /** The same as a test of topics. */
  readonly membershipOf?: (agent: Agent) => TopicTest | undefined;
  /** Its values for a carrier that sessions refer to, as a view of the type. */
  readonly knownValues?: (typeName: string, id: number) => Readonly<Carrier>;
  /** Its entries, for a world stored outside this process. */
  readonly entries: PartEntries;
}

/** Carriers as the world stores them; `complete` as in `RecordedState`. */
export interface RecordedCarriers {
  readonly type: string;
  readonly carriers: readonly Carrier[];
  readonly complete: { readonly of: number; readonly after: number } | undefined;
}

/** A part's state, entry by entry; values are plain data, undefined for none. */
export interface PartEntries {
  /** Keys of everything that differs from a fresh world. */
  keys(): Iterable<string>;
  /** Keys of all changes since the last call. */
  changed(): readonly string[];
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}
