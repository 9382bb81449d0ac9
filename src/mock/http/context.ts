import type { Carrier } from "../../data/reference.ts";
import type { Operation } from "../../model.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import type { FaultMatch } from "../faults/fault.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import type { WritableJournal } from "../journal.ts";
import type { MemoryShare } from "../memory-budget.ts";
import type { Settings } from "../options.ts";
import type { Transaction } from "../persistence/persistence.ts";
import type { TakeRecorded } from "../playback/play.ts";
import type { Playback } from "../playback/playback.ts";
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

/** Everything needed to answer requests. */
export interface MockContext {
  readonly settings: Settings;
  /** The current world; a reset replaces it. */
  readonly world: () => World;
  readonly encoder: Encoder;
  readonly journal: WritableJournal;
  /** Records requests and answers to explain journal entries; undefined without the option `inspect`. */
  readonly recorder: Recorder | undefined;
  readonly authenticate: (headers: Headers, cookies?: RequestEnv["cookies"]) => Agent | undefined;
  /** Counts a caller's calls; undefined without the option `rateLimit`. */
  readonly countCall: CountCall | undefined;
  readonly readPreferences: (headers: Headers) => Preferences;
  readonly faults: FaultSchedule;
  /** Answers recorded requests instead of the behaviours. */
  readonly playback: Playback | undefined;
  /** Runs a step on the world: in memory at once, in a stored world as one commit. */
  readonly transaction: Transaction;
  /** What the world may still store. */
  readonly memory: MemoryShare;
  /** The whole API, for a deviating server, which needs more than the current call. */
  readonly serve: (request: Request, env: RequestEnv | undefined) => Response | Promise<Response>;
  readonly schemes: readonly string[];
  readonly webhooks: OpenWebhooks;
  /** The behaviours of the groups. */
  readonly behaviours: () => readonly Behaviour[];
  /** Loads the remaining groups; undefined if all are loaded. */
  readonly more: () => (() => Promise<void>) | undefined;
  /** The documented sample answer of an operation. */
  readonly sample: (operation: Operation) => Promise<Reply | undefined>;
}

/** An incoming request for an operation. */
export interface Arrival {
  readonly request: Request;
  readonly env: RequestEnv | undefined;
  /** The parameters in the path. */
  readonly texts: PathTexts;
  /** When it arrived, in milliseconds of `performance.now()`. */
  readonly startedMs: number;
  /** Takes the recorded answer to this request, if there is one; called inside the transaction. */
  readonly takeRecorded?: TakeRecorded | undefined;
}

/** A request with the information from its headers. */
export interface RequestContext extends Arrival {
  readonly mock: MockContext;
  readonly route: OperationRoute;
  readonly caller: Agent | undefined;
  readonly preferences: Preferences;
  /** Whether active faults apply: not if the request itself asks for one. */
  readonly mayFail: boolean;
  /** The fault that the request's own `Prefer` asks for. */
  readonly preferredFault: FaultMatch | undefined;
  /** The refusal of an invalid `Prefer`. */
  readonly unmetPreference: Reply | undefined;
}

/** What is known of a request before it reaches the world. */
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
  /** What the behaviour prepared before the step on the world. */
  readonly prepared?: unknown;
}

/** The step on the world: only here may the world be read and changed. */
export type Execute = (context: RequestContext, input: Input) => Outcome;

/** The result of the step on the world. */
export interface Outcome {
  /** The reply, before any fault. */
  readonly verdict: Reply;
  /** The values in the body, under documented names. */
  readonly values?: Carrier | undefined;
  /** Ids of the webhook events that it raised. */
  readonly events?: readonly string[] | undefined;
  /** The fault that applies. */
  readonly fault?: FaultMatch | undefined;
  /** Responds instead of the reply: a deviating server. */
  readonly respond?: Respond;
}

export type Respond = (
  context: RequestContext,
  outcome: Outcome,
  bytes: Bytes | undefined,
) => Response | Promise<Response>;

/** An operation and its handler. */
export interface OperationRoute {
  readonly operation: Operation;
  readonly behave: Behaviour["behave"];
  readonly prepare?: Behaviour["prepare"];
  /** The name of the id in the path, in lower case. */
  readonly idName: string | undefined;
  /** Reads path and query; undefined if there is only an id and `$select`. */
  readonly parameters: ReadParameters | undefined;
  /** Names of the headers that must be there; undefined if there are none. */
  readonly requiredHeaders: readonly string[] | undefined;
  readonly bodies: BodyRules;
  /** Whether its answers contain addresses. */
  readonly hasLinks: boolean;
}

/** How bodies are bound, which differs between the kit's own operations and those of imported tables. */
export interface BodyRules {
  /** Whether a body of this media type is a patch. */
  readonly isPatch: (mediaType: string) => boolean;
  /** The target of a patch; or the behaviour's input if there is nothing to change. */
  readonly patchTarget: (world: World, input: ValidInput, patch: object) => PatchTarget | { readonly values: Carrier };
  /** The name under which a behaviour finds the items of a list body; undefined if it has none. */
  readonly listName?: string | undefined;
  /** Completes carriers that a body only references; undefined if the behaviour does so. */
  readonly complete?: (world: World, typeName: string, values: Carrier) => Carrier;
}

export interface PatchTarget {
  readonly typeName: string;
  readonly before: Readonly<Carrier>;
  /** Whether a path may lack its leading slash. */
  readonly isSlashOptional: boolean;
  /** Whether changes to undocumented properties are ignored. */
  readonly isLenient: boolean;
  /** Turns the changed properties into the behaviour's input. */
  readonly finish?: (values: Carrier) => Carrier;
}

export type Bytes = ArrayBuffer | Uint8Array;

/** A received body. */
export interface TakenBody {
  readonly bytes: Bytes | undefined;
  /** True for a body that was cut off or cannot be decompressed. */
  readonly unreadable?: boolean;
  /** Binds it; called inside the transaction, since the result may depend on the current state of the world. */
  readonly bind: () => BoundBody;
}

export type BoundBody =
  | {
      readonly values: Carrier;
      /** A list or a single value, of operations without a behaviour of their own. */
      readonly value?: unknown;
      /** True if it is a file, not a text in a known format. */
      readonly isFile?: true;
      /** True for the changes of a patch, which leave everything else as it is. */
      readonly isPatch?: true;
    }
  | { readonly refusal: Reply };
