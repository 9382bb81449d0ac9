import type { Carrier } from "../../data/reference.ts";
import type { Operation } from "../../model.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import type { FaultMatch } from "../faults/fault.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import type { WritableJournal } from "../journal.ts";
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
import type { World } from "../world/world.ts";
import type { RequestEnv } from "./request-env.ts";

/** Everything that requests are answered with. */
export interface MockContext {
  readonly settings: Settings;
  /** The present world; a reset brings a new one. */
  readonly world: () => World;
  readonly encoder: Encoder;
  readonly journal: WritableJournal;
  /** Records what the journal's entries rest on; undefined without the option for it. */
  readonly recorder: Recorder | undefined;
  readonly authenticate: (headers: Headers, cookies?: RequestEnv["cookies"]) => Agent | undefined;
  readonly readPreferences: (headers: Headers) => Preferences;
  readonly faults: FaultSchedule;
  /** What answers recorded requests before the behaviours do. */
  readonly playback: Playback | undefined;
  /** Runs a step on the world: in memory at once, in a stored world as one commit. */
  readonly transaction: Transaction;
  /** The whole API, for a deviating server, which needs more than the call at hand. */
  readonly serve: (request: Request, env: RequestEnv | undefined) => Response | Promise<Response>;
  readonly schemes: readonly string[];
  /** Everything before `/api/v1` in links. */
  readonly linkBase: string;
  /** What groups of operations do. */
  readonly behaviours: () => readonly Behaviour[];
  /** Loads the groups that have not been asked for yet; undefined when all are there. */
  readonly more: () => (() => Promise<void>) | undefined;
  /** The documented sample answer of an operation. */
  readonly sample: (operation: Operation) => Promise<Reply | undefined>;
}

/** A request for an operation, as it arrives. */
export interface Arrival {
  readonly request: Request;
  readonly env: RequestEnv | undefined;
  /** The texts in the path. */
  readonly texts: PathTexts;
  /** Takes the recorded answer to this request, if there is one; the step takes it. */
  readonly takeRecorded?: TakeRecorded | undefined;
}

/** One request and what its headers say. */
export interface RequestContext extends Arrival {
  readonly mock: MockContext;
  readonly route: OperationRoute;
  readonly caller: Agent | undefined;
  readonly preferences: Preferences;
  /** Do the faults apply that are set? Not where the request asks for one itself. */
  readonly mayFail: boolean;
  /** The fault that the request's own `Prefer` asks for. */
  readonly preferredFault: FaultMatch | undefined;
  /** Why `Prefer` cannot be met. */
  readonly unmetPreference: Reply | undefined;
}

/** What a request comes to before the world is asked. */
export type Input = DecidedInput | ValidInput;

/** The answer rests on nothing in the world. */
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
}

/** An operation and what answers it. */
export interface OperationRoute {
  readonly operation: Operation;
  readonly behave: Behaviour["behave"];
  /** Name of the id in the path, in lower case. */
  readonly idName: string | undefined;
  /** Reads path and query; undefined where there is nothing but an id and `$select`. */
  readonly parameters: ReadParameters | undefined;
  readonly bodies: BodyRules;
}

/** What differs between the bodies of chat's own operations and those that tables alone describe. */
export interface BodyRules {
  /** Does a body of this media type say what to change, in place of the whole? */
  readonly isPatch: (mediaType: string) => boolean;
  /** What a patch changes; or what the behaviour gets where there is nothing to change. */
  readonly patchTarget: (world: World, input: ValidInput, patch: object) => PatchTarget | { readonly values: Carrier };
  /** Completes the carriers that a body only names; undefined where the behaviour does so. */
  readonly complete?: (world: World, typeName: string, values: Carrier) => Carrier;
}

export interface PatchTarget {
  readonly typeName: string;
  readonly before: Readonly<Carrier>;
  /** May a path lack the slash in front of it? */
  readonly isSlashOptional: boolean;
  /** Are changes of what no row names passed over? */
  readonly isLenient: boolean;
  /** What the behaviour gets of the changed properties. */
  readonly finish?: (values: Carrier) => Carrier;
}

export type Bytes = ArrayBuffer | Uint8Array;

/** A body that has arrived. */
export interface TakenBody {
  readonly bytes: Bytes | undefined;
  /** True for a body that was cut off or cannot be unpacked. */
  readonly unreadable?: boolean;
  /** What it comes to: asked inside the step, since it may rest on how the world is by then. */
  readonly bind: () => BoundBody;
}

export type BoundBody = { readonly values: Carrier } | { readonly refusal: Reply };
