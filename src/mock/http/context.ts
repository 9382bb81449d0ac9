import type { Carrier } from "../../data/reference.ts";
import type { Operation } from "../../model.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import type { FaultMatch } from "../faults/fault.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import type { WritableJournal } from "../journal.ts";
import type { MemoryShare } from "../memory-budget.ts";
import type { Settings } from "../options.ts";
import type { Transaction } from "../persistence/persistence.ts";
import type { Playback, TakeRecorded } from "../playback/playback.ts";
import type { Recorder } from "../recorder.ts";
import type { Reply } from "../reply.ts";
import type { Encoder } from "../wire/encode.ts";
import type { ReadParameters } from "../wire/parameters.ts";
import type { PathTexts } from "../../routing/route.ts";
import type { Preferences } from "../wire/preferences.ts";
import type { Agent } from "../world/agents.ts";
import type { OpenWebhooks } from "../webhooks/webhooks-model.ts";
import type { World } from "../world/world.ts";
import type { CountCall } from "./rate-limit.ts";
import type { RequestEnv } from "./request-env.ts";

/** Everything that is needed to answer requests. */
export interface MockContext {
  readonly settings: Settings;
  /** The present world; a reset brings a new one. */
  readonly world: () => World;
  readonly encoder: Encoder;
  readonly journal: WritableJournal;
  /** Records requests and answers for the explanations of journal entries; undefined without the option `inspect`. */
  readonly recorder: Recorder | undefined;
  readonly authenticate: (headers: Headers, cookies?: RequestEnv["cookies"]) => Agent | undefined;
  /** Counts a caller's calls; undefined without the option `rateLimit`. */
  readonly countCall: CountCall | undefined;
  readonly readPreferences: (headers: Headers) => Preferences;
  readonly faults: FaultSchedule;
  /** Answers recorded requests in place of the behaviours. */
  readonly playback: Playback | undefined;
  /** Runs a step on the world: in memory at once, in a stored world as one commit. */
  readonly transaction: Transaction;
  /** What the world may still store. */
  readonly memory: MemoryShare;
  /** The whole API, for a deviating server, which needs more than the call at hand. */
  readonly serve: (request: Request, env: RequestEnv | undefined) => Response | Promise<Response>;
  readonly schemes: readonly string[];
  readonly webhooks: OpenWebhooks;
  /** What groups of operations do. */
  readonly behaviours: () => readonly Behaviour[];
  /** Loads the groups that are not loaded yet; undefined if all are. */
  readonly more: () => (() => Promise<void>) | undefined;
  /** The documented sample answer of an operation. */
  readonly sample: (operation: Operation) => Promise<Reply | undefined>;
}

/** An incoming request for an operation. */
export interface Arrival {
  readonly request: Request;
  readonly env: RequestEnv | undefined;
  /** The texts in the path. */
  readonly texts: PathTexts;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly startedMs: number;
  /** Takes the recorded answer to this request, if there is one; called inside the transaction. */
  readonly takeRecorded?: TakeRecorded | undefined;
}

/** A request with what its headers say. */
export interface RequestContext extends Arrival {
  readonly mock: MockContext;
  readonly route: OperationRoute;
  readonly caller: Agent | undefined;
  readonly preferences: Preferences;
  /** Do active faults apply? Not if the request asks for one itself. */
  readonly mayFail: boolean;
  /** The fault that the request's own `Prefer` asks for. */
  readonly preferredFault: FaultMatch | undefined;
  /** Why `Prefer` is refused. */
  readonly unmetPreference: Reply | undefined;
}

/** What a request comes to before the world is asked. */
export type Input = DecidedInput | ValidInput;

/** The answer does not depend on the world. */
interface DecidedInput {
  readonly reply: Reply;
  readonly body?: undefined;
}

export interface ValidInput {
  readonly reply?: undefined;
  readonly caller: Agent;
  /** The id in the path; 0 without one. */
  readonly id: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body?: TakenBody;
  /** What the behaviour has prepared before the step on the world. */
  readonly prepared?: unknown;
}

/** The step on the world: in it alone the world may be read and changed. */
export type Execute = (context: RequestContext, input: Input) => Outcome;

/** What the step on the world gave. */
export interface Outcome {
  /** What the request is answered, a fault aside. */
  readonly verdict: Reply;
  /** What the body gave, by documented names. */
  readonly values?: Carrier | undefined;
  /** Ids of the events for webhooks that came of it. */
  readonly events?: readonly string[] | undefined;
  /** The fault that applies. */
  readonly fault?: FaultMatch | undefined;
  /** What answers in place of the reply: a deviating server. */
  readonly respond?: Respond;
}

export type Respond = (
  context: RequestContext,
  outcome: Outcome,
  bytes: Bytes | undefined,
) => Response | Promise<Response>;

/** An operation and what answers it. */
export interface OperationRoute {
  readonly operation: Operation;
  readonly behave: Behaviour["behave"];
  readonly prepare?: Behaviour["prepare"];
  /** Name of the id in the path, in lower case. */
  readonly idName: string | undefined;
  /** Reads path and query; undefined if there is only an id and `$select`. */
  readonly parameters: ReadParameters | undefined;
  readonly bodies: BodyRules;
  /** Are there addresses in its answers? */
  readonly hasLinks: boolean;
}

/** How bodies are bound: differently for the kit's own operations and those of imported tables. */
export interface BodyRules {
  /** Is a body of this media type a patch? */
  readonly isPatch: (mediaType: string) => boolean;
  /** What a patch is applied to; or the behaviour's input if there is nothing to change. */
  readonly patchTarget: (world: World, input: ValidInput, patch: object) => PatchTarget | { readonly values: Carrier };
  /** The name by which a behaviour knows the items of a body that is a list; undefined if it knows of none. */
  readonly listName?: string | undefined;
  /** Completes the carriers that a body only refers to; undefined if the behaviour does so. */
  readonly complete?: (world: World, typeName: string, values: Carrier) => Carrier;
}

export interface PatchTarget {
  readonly typeName: string;
  readonly before: Readonly<Carrier>;
  /** May a path lack its leading slash? */
  readonly isSlashOptional: boolean;
  /** Are changes of undocumented properties ignored? */
  readonly isLenient: boolean;
  /** Turns the changed properties into the behaviour's input. */
  readonly finish?: (values: Carrier) => Carrier;
}

export type Bytes = ArrayBuffer | Uint8Array;

/** A body that has arrived. */
export interface TakenBody {
  readonly bytes: Bytes | undefined;
  /** True for a body that was cut off or cannot be unpacked. */
  readonly unreadable?: boolean;
  /** Binds it; called inside the transaction, since the result may depend on the state of the world by then. */
  readonly bind: () => BoundBody;
}

export type BoundBody =
  | {
      readonly values: Carrier;
      /** True for what a patch changes; anything else is left as it is. */
      readonly isPatch?: true;
    }
  | { readonly refusal: Reply };
