import type { Operation } from "../model.ts";
import type { Aside } from "./aside.ts";
import type { Behaviour } from "./behaviours/behaviour.ts";
import type { FaultSchedule, Strike } from "./faults/schedule.ts";
import type { WritableJournal } from "./journal.ts";
import type { Transaction, WorldPersistence } from "./persistence/persistence.ts";
import type { Settings } from "./options.ts";
import type { Playback, Recorded } from "./playback/playback.ts";
import type { Recorder } from "./recorder.ts";
import type { Reply } from "./reply.ts";
import type { takeBody } from "./take-body.ts";
import type { Encoder } from "./wire/encode.ts";
import type { ReadParameters } from "./wire/parameters.ts";
import type { Wishes } from "./wire/wishes.ts";
import type { Agent } from "./world/agents.ts";
import type { World } from "./world/world.ts";

/** Everything that an answer is made with. The world is replaced by a reset, hence the function. */
export interface Kitchen {
  readonly settings: Settings;
  readonly world: () => World;
  readonly encoder: Encoder;
  readonly journal: WritableJournal;
  /** Keeps what the journal's entries rest on, where somebody wants to look at it. */
  readonly recorder: Recorder | undefined;
  readonly credentials: (headers: Headers, cookies?: Aside["cookies"]) => Agent | undefined;
  readonly wishes: (headers: Headers) => Wishes;
  readonly faults: FaultSchedule;
  /** What answers recorded requests before the behaviours do. */
  readonly playback: Playback | undefined;
  /** Runs a step on the world: in memory at once, in a stored world as one commit. */
  readonly transaction: Transaction;
  /** Is the world stored outside this process, where others may change it and its faults? */
  readonly isPersisted: boolean;
  /** Undefined for a world that lives in memory alone. */
  readonly keep: WorldPersistence["transaction"] | undefined;
  /** The whole API, for a fault that needs more than the call that it strikes. */
  readonly serve: (request: Request, aside: Aside) => Response | Promise<Response>;
  readonly schemes: readonly string[];
  /** Everything before `/api/v1` in links. */
  readonly linkBase: string;
  /** What groups of operations do. */
  readonly behaviours: () => readonly Behaviour[];
  /** Groups that have not been asked for yet; undefined when all are there. */
  readonly more: () => (() => Promise<void>) | undefined;
  /** The documented sample answer of an operation. */
  readonly sample: (operation: Operation) => Promise<Reply | undefined>;
}

/** One request on its way: what is known of it so far. */
export interface Course {
  readonly kitchen: Kitchen;
  readonly operation: Operation;
  readonly request: Request;
  readonly aside: Aside | undefined;
  readonly caller: Agent | undefined;
  readonly wishes: Wishes;
  /** The fault that a test ordered for this call; where several processes share the orders, its step finds out. */
  strike: Strike | undefined;
  /** Is the step still to find that out? */
  readonly open: boolean;
  /** What the request's headers ask and cannot have. */
  readonly wrong: Reply | undefined;
  /** What is answered in place of everything else, because it was answered so when it was recorded. */
  readonly recorded?: Recorded | undefined;
}

/** An operation and what it does. */
export interface Part {
  readonly operation: Operation;
  readonly behave: Behaviour["behave"];
  /** Reads path and query; absent where there is nothing but an id and `$select`. */
  readonly parameters?: ReadParameters;
  /** Takes the body in another way than that of the entities of chat. */
  readonly take?: typeof takeBody;
}
