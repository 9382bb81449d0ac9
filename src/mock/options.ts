import { isDialect } from "../dialects.ts";
import { KitError } from "../errors.ts";
import type { Contract, ContractJson, Dialect } from "../model.ts";
import type { Samples } from "../sample-model.ts";
import type { Replay } from "../replay-model.ts";
import type { Fault } from "./faults/fault.ts";
import type { LazyGroups, MockGroup } from "./groups/group.ts";
import { type CorsOption, isOrigin } from "./http/cors.ts";
import type { JournalEntry } from "./journal.ts";
import { checkRate } from "./simulator/options.ts";
import type { TimeSource } from "./world/clock.ts";

/** Every option has a default. */
export interface MockOptions {
  /** Determines every name, text and number of the world; a whole number, default 1. */
  readonly seed?: number;
  /** How many sessions a fresh world holds; default 12. */
  readonly sessions?: number;
  /** How dates, rights and errors are written; default `documented`. */
  readonly dialect?: Dialect;
  /**
   * `required` (default) answers 401 without credentials; `optional` treats such calls as the user's of the samples.
   */
  readonly credentials?: "required" | "optional";
  /**
   * The world's time: a moment at which it stands (ISO 8601 with an offset, a Date, milliseconds since 1970), or a
   * source that it follows, such as `{ now: () => Date.now() }`. Default: it stands at 2024-06-12T08:00:00Z.
   */
  readonly clock?: string | Date | number | TimeSource;
  /** The path before `/api/v1`, such as `/Cust12345`; default none. */
  readonly basePath?: string;
  /**
   * What PUT and Save do with properties that the body leaves out: `replace` (default, as the vendor documents PUT) clears
   * them, `merge` leaves them as they are.
   */
  readonly put?: "replace" | "merge";
  /**
   * The pages that may read answers: `false` for no CORS, or a list of origins such as `https://app.example` or
   * `http://localhost:*`; default those of any origin.
   */
  readonly cors?: CorsOption;
  /**
   * Takes the word of X-Forwarded-Proto, -Host, -Port and -Prefix for the links in answers; default false: links begin as
   * the request's own address does.
   */
  readonly trustProxy?: boolean;
  /** A contract in place of the built-in one, such as the JSON that `so-mock import --contract` writes. */
  readonly contract?: Contract | ContractJson;
  /** Documented samples in place of the built-in ones, for `Prefer: example=documented`. */
  readonly samples?: Samples;
  /** A recording: the world starts from it in place of seeded sessions, and recorded requests are answered as then. */
  readonly replay?: Replay;
  /** Keeps the last 1,000 requests and answers in full, so that the console can show them; default false. */
  readonly inspect?: boolean;
  /** Groups of operations beyond the documented ones, such as `sessions` of `superoffice-mock-kit/groups/sessions`. */
  readonly groups?: readonly MockGroup[] | LazyGroups;
  /** Faults beyond the catalogue that can be set by name, such as those of `superoffice-mock-kit/deviations`. */
  readonly faults?: readonly Fault[];
  /** Lets customers and colleagues act by themselves as the clock moves: customers a minute, up to 600. */
  readonly simulate?: number;
  /** Called with every request once it is answered. */
  readonly onRequest?: (entry: JournalEntry) => void;
  /** Called with errors inside the mock, which are answered 500; by default they are written to the console. */
  readonly onError?: (error: unknown) => void;
}

export type Settings = Required<
  Omit<MockOptions, "contract" | "samples" | "replay" | "faults" | "groups" | "onRequest" | "clock" | "simulate">
> & {
  readonly simulate: number | undefined;
  readonly clock: MockOptions["clock"];
  readonly onRequest: ((entry: JournalEntry) => void) | undefined;
};

/** The most sessions a world is made with. */
const MOST_SESSIONS = 1_000_000;

/** The names of all options. */
export const MOCK_OPTIONS: readonly string[] = Object.keys({
  seed: 0,
  sessions: 0,
  dialect: 0,
  credentials: 0,
  clock: 0,
  basePath: 0,
  put: 0,
  cors: 0,
  trustProxy: 0,
  contract: 0,
  samples: 0,
  replay: 0,
  inspect: 0,
  groups: 0,
  faults: 0,
  simulate: 0,
  onRequest: 0,
  onError: 0,
} satisfies Record<keyof MockOptions, 0>);

/** Fills in the defaults; throws KitError `mock-option` for an invalid value or an unknown name. */
export function readOptions(options: MockOptions): Settings {
  requireKnownOptions(options, MOCK_OPTIONS);
  const {
    seed = 1,
    sessions = 12,
    dialect = "documented",
    credentials = "required",
    basePath = "",
    put = "replace",
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
    /^(\/[^/?#]+)*$/.test(basePath),
    "basePath",
    basePath,
    "give a path such as /Cust12345, without a slash at the end",
  );
  requireValue(["replace", "merge"].includes(put), "put", put, "give replace or merge");
  requireValue(typeof trustProxy === "boolean", "trustProxy", trustProxy, "give true or false");
  requireValue(
    typeof cors === "boolean" || (Array.isArray(cors) && cors.every(isOrigin)),
    "cors",
    cors,
    "give false, or a list of origins such as https://app.example",
  );
  requireValue(
    groups === undefined || (Array.isArray(groups) ? groups.every(isGroup) : typeof groups === "object"),
    "groups",
    groups,
    "give the groups themselves: import { sessions } from superoffice-mock-kit/groups/sessions",
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
    "give a list of faults, such as deviations of superoffice-mock-kit/deviations",
  );
  requireValue(isListener(onRequest), "onRequest", onRequest, "give a function");
  requireValue(isListener(onError), "onError", onError, "give a function");
  return {
    seed,
    sessions,
    dialect,
    credentials,
    basePath,
    put,
    cors,
    trustProxy,
    inspect,
    clock: options.clock,
    simulate: options.simulate === undefined ? undefined : checkRate(options.simulate),
    onRequest,
    onError: onError ?? ((error) => console.error(error)),
  };
}

function isGroup(group: unknown): boolean {
  return typeof group === "object" && group !== null && "operations" in group && "behaviours" in group;
}

function isContract(contract: unknown): boolean {
  if (typeof contract !== "object" || contract === null) return false;
  const { operations, types, enums, schemes } = contract as Partial<Contract>;
  return [operations, schemes].every(Array.isArray) && [types, enums].every((one) => typeof one === "object");
}

function isFault(fault: unknown): boolean {
  return typeof fault === "object" && fault !== null && "name" in fault;
}

function isListener(value: unknown): boolean {
  return value === undefined || typeof value === "function";
}

/** Without this check, a misspelt option would silently have no effect in JavaScript. Throws KitError `mock-option`. */
export function requireKnownOptions(options: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const todo = `use one of ${known.join(", ")}`;
    throw new KitError({ code: "mock-option", what: "there is no such option", where: `option ${name}`, todo });
  }
}

function requireValue(holds: boolean, name: string, value: unknown, todo: string): void {
  if (holds) return;
  throw new KitError({
    code: "mock-option",
    what: `${shown(value)} is invalid`,
    where: `option ${name}`,
    todo,
  });
}

/** Shortened. A value that JSON cannot hold, such as a function or a circular object, comes as text. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 80);
  } catch {
    return String(value).slice(0, 80);
  }
}
