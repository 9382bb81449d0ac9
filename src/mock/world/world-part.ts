import type { Carrier } from "../../data/reference.ts";
import type { SessionState } from "../store/session.ts";
import type { TopicTest } from "../store/session-store.ts";
import type { Agent } from "./agents.ts";
import type { TopicRights } from "./topics.ts";

/** What a group of operations holds in a world beside the sessions: messages, topics. */
export interface WorldPart {
  /** Called with every change to a session. */
  onSessionChange?(after: SessionState | undefined, before: SessionState | undefined): void;
  /** Takes over what a recorded answer shows, of the types that it holds. */
  apply?(recorded: RecordedCarriers): void;
  /** Everything that differs from a fresh one; plain data. */
  capture(): unknown;
  /** Restores a captured state; undefined restores a fresh one. */
  restore(captured: unknown): void;
  /** What an agent may do in a topic; undefined where the rules of the fresh world apply. */
  readonly rightsOf?: (agent: Agent, topicId: number) => TopicRights | undefined;
  /** The same as a test of topics. */
  readonly membershipOf?: (agent: Agent) => TopicTest | undefined;
  /** What it says of a thing that sessions refer to, as a type shows it. */
  readonly saidOf?: (typeName: string, id: number) => Readonly<Carrier>;
  /** Its entries, for a world that is stored outside this process. */
  readonly entries: PartEntries;
}

/** Carriers as the world holds them; `complete` as in `RecordedState`. */
export interface RecordedCarriers {
  readonly type: string;
  readonly carriers: readonly Carrier[];
  readonly complete: { readonly of: number; readonly after: number } | undefined;
}

/** A part's state, entry by entry; values are plain data, undefined for none. */
export interface PartEntries {
  /** Keys of everything that differs from a fresh world. */
  keys(): Iterable<string>;
  /** Keys of what has changed since the last call. */
  changed(): readonly string[];
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}
