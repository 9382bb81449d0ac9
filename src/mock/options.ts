import { isRecord } from "../values.ts";
import { requireRelease } from "../releases.ts";
import { requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { type Deployment, isDeployment } from "../deployments.ts";
import { isDialect } from "../dialects.ts";
import { KitError } from "../errors.ts";
import type { Contract, ContractJson, Dialect } from "../model.ts";
import type { Samples } from "../sample-model.ts";
import type { Replay } from "../replay-model.ts";
import type { Fault } from "./faults/fault.ts";
import type { LazyGroups, MockGroup } from "./groups/group.ts";
import { type CorsOption, isOrigin } from "./http/cors.ts";
import type { JournalEntry } from "./journal.ts";
import { isClock, isContract, isFault, isGroups, isLazy, isListener } from "./option-kinds.ts";
import { checkRate } from "./simulator/options.ts";
import type { WebhookOptions } from "./webhooks/webhooks-model.ts";
import type { ClockOption } from "./world/clock.ts";
import type { WorldFile } from "./world-file/model.ts";
import { optionsOf, whereOf } from "./world-file/options.ts";

/** Every option has a default. */
export interface MockOptions {
  /** Determines every name, text and number of the world; a whole number, default 1. */
  readonly seed?: number | undefined;
  /** How many sessions a fresh world has; default 12. */
  readonly sessions?: number | undefined;
  /** How dates, rights and errors are written; default `documented`. */
  readonly dialect?: Dialect | undefined;
  /** `required` (default) answers 401 without credentials; `optional` treats such calls as the sample user's. */
  readonly credentials?: "required" | "optional" | undefined;
  /**
   * The world's time: a moment at which it stands (ISO 8601 with an offset, a Date, milliseconds since 1970); `system`
   * for the time of `Date`, including a test runner's fake timers; or a source to follow, such as
   * `{ now: () => performance.timeOrigin }`. Default: it stands at 2024-06-12T08:00:00Z.
   */
  readonly clock?: ClockOption | undefined;
  /** The path before `/api/v1`, such as `/Cust12345`; default none. */
  readonly basePath?: string | undefined;
  /**
   * How PUT and Save treat properties missing from the body: `replace` (default, as the vendor documents PUT) clears
   * them, `merge` leaves them unchanged.
   */
  readonly put?: "replace" | "merge" | undefined;
  /**
   * Where the API runs: `online` (the vendor's cloud) accepts no Basic, a SoTicket only with SO-AppToken, and Bearer
   * tokens that begin with `8A:`; `onsite` accepts no Bearer. Default `any`: every documented form.
   */
  readonly deployment?: Deployment | undefined;
  /**
   * Answers like that release, without properties and names added later: `10.2`, `11.13` or `12.4`. Default: the tables
   * as they are.
   */
  readonly release?: string | undefined;
  /** How many calls per second each caller may make; more are answered 429 with Retry-After. Default: any number. */
  readonly rateLimit?: number | undefined;
  /**
   * The pages that may read answers: `false` for no CORS, or a list of origins such as `https://app.example` or
   * `http://localhost:*`; default any origin.
   */
  readonly cors?: CorsOption | undefined;
  /**
   * Trusts X-Forwarded-Proto, -Host, -Port and -Prefix for the links in answers; default false: links begin like the
   * request's own address.
   */
  readonly trustProxy?: boolean | undefined;
  /**
   * A contract to replace the built-in one, such as the JSON that `so-mock import --contract` writes; or a list of
   * contracts that extend the built-in one, in one world. Of two operations with the same address, the first wins, the
   * kit's before all others.
   */
  readonly contract?: Contract | ContractJson | readonly (Contract | ContractJson)[] | undefined;
  /** Documented samples to replace the built-in ones, for `Prefer: example=documented`. */
  readonly samples?: Samples | undefined;
  /** A recording: the world starts from it instead of seeded sessions, and its requests get their recorded answers. */
  readonly replay?: Replay | undefined;
  /**
   * A world as in `world.yaml`: plain data, or the result of `readWorldFile` from `superoffice-mock-kit/world`. Other
   * options override it.
   */
  readonly world?: WorldFile | undefined;
  /** Keeps the last 1,000 requests and answers in full, for the console; default false. */
  readonly inspect?: boolean | undefined;
  /** Groups of operations beyond the documented ones, such as `sessions` of `superoffice-mock-kit/groups/sessions`. */
  readonly groups?: readonly MockGroup[] | LazyGroups | undefined;
  /** Faults beyond the catalogue that can be set by name, such as those of `superoffice-mock-kit/deviations`. */
  readonly faults?: readonly Fault[] | undefined;
  /** Lets customers and colleagues act on their own as the clock moves: customers a minute, up to 600. */
  readonly simulate?: number | undefined;
  /** The webhooks of every fresh world, and where and how the mock may send. */
  readonly webhooks?: WebhookOptions | undefined;
  /** Called with every request once it has been answered. */
  readonly onRequest?: ((entry: JournalEntry) => void) | undefined;
  /** Called with errors inside the mock, which are answered 500; by default they are written to the console. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Every option with its value. */
type Complete<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

export type Settings = Complete<
  Omit<
    MockOptions,
    | "contract"
    | "samples"
    | "replay"
    | "world"
    | "faults"
    | "groups"
    | "onRequest"
    | "clock"
    | "simulate"
    | "rateLimit"
    | "release"
    | "webhooks"
  >
> & {
  readonly rateLimit: number | undefined;
  readonly simulate: number | undefined;
  readonly clock: MockOptions["clock"];
  readonly webhooks: WebhookOptions | undefined;
  readonly onRequest: ((entry: JournalEntry) => void) | undefined;
};

/** The most sessions that a world can be created with. */
const MOST_SESSIONS = 1_000_000;

/** The highest limit on calls per second. */
export const MOST_CALLS = 100_000;

/** The names of all options. */
export const MOCK_OPTIONS: readonly string[] = Object.keys({
  seed: 0,
  sessions: 0,
  dialect: 0,
  credentials: 0,
  clock: 0,
  basePath: 0,
  put: 0,
  deployment: 0,
  rateLimit: 0,
  release: 0,
  cors: 0,
  trustProxy: 0,
  contract: 0,
  samples: 0,
  replay: 0,
  world: 0,
  inspect: 0,
  groups: 0,
  faults: 0,
  simulate: 0,
  webhooks: 0,
  onRequest: 0,
  onError: 0,
} satisfies Record<keyof MockOptions, 0>);

/** Fills in the defaults; throws KitError `mock-option` for an invalid value or an unknown name. */
export function readOptions(options: MockOptions): Settings {
  const place = { code: "mock-option", where: "option" };
  requireObject(options, { ...place, where: "createMock" });
  requireKnownKeys(options, MOCK_OPTIONS, place);
  if (options.world !== undefined) return readWorldOptions(options, options.world);
  const {
    seed = 1,
    sessions = 12,
    dialect = "documented",
    credentials = "required",
    basePath = "",
    put = "replace",
    deployment = "any",
    rateLimit,
    cors = true,
    trustProxy = false,
    inspect = false,
    groups,
  } = options;
  requireValue(Number.isSafeInteger(seed), "seed", seed, "give a whole number");
  requireValue(
    Number.isInteger(sessions) && sessions >= 0 && sessions <= MOST_SESSIONS,
    "sessions",
    sessions,
    `give a whole number from 0 to ${MOST_SESSIONS}`,
  );
  requireValue(isDialect(dialect), "dialect", dialect, "give documented or observed");
  requireValue(["required", "optional"].includes(credentials), "credentials", credentials, "give required or optional");
  requireValue(
    typeof basePath === "string" && /^(\/[^/?#]+)*$/.test(basePath),
    "basePath",
    basePath,
    "give a path such as /Cust12345, without a slash at the end",
  );
  requireValue(["replace", "merge"].includes(put), "put", put, "give replace or merge");
  requireValue(isDeployment(deployment), "deployment", deployment, "give online, onsite or any");
  if (options.release !== undefined) requireRelease(options.release, "mock-option", "option release");
  requireValue(
    rateLimit === undefined || (Number.isInteger(rateLimit) && rateLimit >= 1 && rateLimit <= MOST_CALLS),
    "rateLimit",
    rateLimit,
    `give a whole number of calls a second, from 1 to ${MOST_CALLS}`,
  );
  requireValue(typeof trustProxy === "boolean", "trustProxy", trustProxy, "give true or false");
  requireValue(
    typeof cors === "boolean" || (Array.isArray(cors) && cors.every(isOrigin)),
    "cors",
    cors,
    "give false, or a list of origins such as https://app.example",
  );
  requireValue(
    isGroups(groups) || isLazy(groups),
    "groups",
    groups,
    "give the groups themselves: import { sessions } from superoffice-mock-kit/groups/sessions",
  );
  requireValue(
    isClock(options.clock),
    "clock",
    options.clock,
    'give a moment, "system", or a source such as { now: () => Date.now() }',
  );
  const { contract, faults, onRequest, onError } = options;
  requireValue(
    contract === undefined || isContract(contract),
    "contract",
    contract,
    "give a contract that so-mock import made",
  );
  requireValue(
    faults === undefined || (Array.isArray(faults) && faults.every(isFault)),
    "faults",
    faults,
    "give faults, such as deviations of superoffice-mock-kit/deviations",
  );
  requireValue(
    options.replay === undefined || isReplay(options.replay),
    "replay",
    options.replay,
    "give { initialState, exchanges }, each a list",
  );
  const { samples, webhooks } = options;
  requireValue(samples === undefined || isRecord(samples), "samples", samples, "give { responses }");
  requireValue(typeof inspect === "boolean", "inspect", inspect, "give true or false");
  requireValue(isListener(onRequest), "onRequest", onRequest, "give a function");
  requireValue(isListener(onError), "onError", onError, "give a function");
  return {
    seed,
    sessions,
    dialect,
    credentials,
    basePath,
    put,
    deployment,
    rateLimit,
    cors,
    trustProxy,
    inspect,
    clock: options.clock,
    webhooks,
    simulate: options.simulate === undefined ? undefined : checkRate(options.simulate, "option simulate"),
    onRequest,
    onError: onError ?? ((error) => console.error(error)),
  };
}

/** Options override the file, whose errors are reported with their place in it. */
function readWorldOptions({ world: _world, ...options }: MockOptions, world: WorldFile): Settings {
  if (options.replay !== undefined)
    requireValue(false, "world", "a world file beside a recording", "leave out world or replay");
  const fromFile = optionsOf(world);
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  try {
    return readOptions({ ...fromFile, ...given });
  } catch (error) {
    const name = error instanceof KitError ? /^option (\w+)$/.exec(error.where ?? "")?.[1] : undefined;
    if (!(error instanceof KitError) || name === undefined || name in given || !(name in fromFile)) throw error;
    throw new KitError({ code: "world-file", what: error.what, where: whereOf(world, name), todo: error.todo });
  }
}

function isReplay(given: unknown): boolean {
  return isRecord(given) && Array.isArray(given["initialState"]) && Array.isArray(given["exchanges"]);
}

function requireValue(holds: boolean, name: string, value: unknown, todo: string): void {
  if (holds) return;
  throw new KitError({ code: "mock-option", what: `${shown(value)} is invalid`, where: `option ${name}`, todo });
}
