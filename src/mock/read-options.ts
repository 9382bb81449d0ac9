import { requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { isDeployment } from "../deployments.ts";
import { isDialect } from "../dialects.ts";
import { KitError } from "../errors.ts";
import { requireRelease } from "../releases.ts";
import { isRecord } from "../values.ts";
import { isOrigin } from "./http/cors.ts";
import { isClock, isContract, isFault, isGroups, isLazy } from "./option-kinds.ts";
import { MOST_CALLS, type MockOptions, type Settings } from "./options.ts";
import { checkRate } from "./simulator/options.ts";
import type { WorldFile } from "./world-file/model.ts";
import { optionsOf, whereOf } from "./world-file/options.ts";

/** The most sessions that a world can be created with. */
const MOST_SESSIONS = 1_000_000;

interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly todo: string;
}

const wholeNumber = (least: number, most: number, todo: string): Rule => ({
  holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  todo,
});
const oneOf =
  (...names: readonly unknown[]): Rule["holds"] =>
  (value) =>
    names.includes(value);
const FLAG: Rule = { holds: oneOf(true, false), todo: "give true or false" };
const FUNCTION: Rule = { holds: (value) => typeof value === "function", todo: "give a function" };

/** What every option has to be, in the order in which they are read; null if another module reads it. */
const RULES: Readonly<Record<keyof MockOptions, Rule | null>> = {
  seed: { holds: (value) => Number.isSafeInteger(value), todo: "give a whole number" },
  sessions: wholeNumber(0, MOST_SESSIONS, `give a whole number from 0 to ${MOST_SESSIONS}`),
  dialect: { holds: isDialect, todo: "give documented or observed" },
  credentials: { holds: oneOf("required", "optional"), todo: "give required or optional" },
  basePath: {
    holds: (value) => typeof value === "string" && /^(\/[^/?#]+)*$/.test(value),
    todo: "give a path such as /Cust12345, without a slash at the end",
  },
  put: { holds: oneOf("replace", "merge"), todo: "give replace or merge" },
  deployment: { holds: isDeployment, todo: "give online, onsite or any" },
  release: null,
  rateLimit: wholeNumber(1, MOST_CALLS, `give a whole number of calls a second, from 1 to ${MOST_CALLS}`),
  trustProxy: FLAG,
  cors: {
    holds: (value) => typeof value === "boolean" || (Array.isArray(value) && value.every(isOrigin)),
    todo: "give false, or a list of origins such as https://app.example",
  },
  groups: {
    holds: (value) => isGroups(value) || isLazy(value),
    todo: "give the groups themselves: import { sessions } from superoffice-mock-kit/groups/sessions",
  },
  clock: { holds: isClock, todo: 'give a moment, "system", or a source such as { now: () => Date.now() }' },
  contract: { holds: isContract, todo: "give a contract that so-mock import made" },
  faults: {
    holds: (value) => Array.isArray(value) && value.every(isFault),
    todo: "give faults, such as deviations of superoffice-mock-kit/deviations",
  },
  replay: { holds: isReplay, todo: "give { initialState, exchanges }, each a list" },
  samples: { holds: isRecord, todo: "give { responses }" },
  inspect: FLAG,
  onRequest: FUNCTION,
  onError: FUNCTION,
  world: null,
  simulate: null,
  webhooks: null,
};

/** The names of all options. */
export const MOCK_OPTIONS: readonly string[] = Object.keys(RULES);

/** Fills in the defaults; throws KitError `mock-option` for an invalid value or an unknown name. */
export function readOptions(options: MockOptions): Settings {
  requireObject(options, { code: "mock-option", where: "createMock" });
  requireKnownKeys(options, MOCK_OPTIONS, { code: "mock-option", where: "option" });
  if (options.world !== undefined) return readWorldOptions(options, options.world);
  for (const [name, rule] of Object.entries(RULES)) {
    const value = options[name as keyof MockOptions];
    if (rule && value !== undefined && !rule.holds(value)) throw invalid(name, shown(value), rule.todo);
  }
  if (options.release !== undefined) requireRelease(options.release, "mock-option", "option release");
  return {
    seed: options.seed ?? 1,
    sessions: options.sessions ?? 12,
    dialect: options.dialect ?? "documented",
    credentials: options.credentials ?? "required",
    basePath: options.basePath ?? "",
    put: options.put ?? "replace",
    deployment: options.deployment ?? "any",
    rateLimit: options.rateLimit,
    cors: options.cors ?? true,
    trustProxy: options.trustProxy ?? false,
    inspect: options.inspect ?? false,
    clock: options.clock,
    webhooks: options.webhooks,
    simulate: options.simulate === undefined ? undefined : checkRate(options.simulate, "option simulate"),
    onRequest: options.onRequest,
    onError: options.onError ?? ((error) => console.error(error)),
  };
}

/** Options override the file, whose errors are reported with their place in it. */
function readWorldOptions({ world: _world, ...options }: MockOptions, world: WorldFile): Settings {
  if (options.replay !== undefined) {
    throw invalid("world", shown("a world file beside a recording"), "leave out world or replay");
  }
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

function invalid(name: string, value: string, todo: string): KitError {
  return new KitError({ code: "mock-option", what: `${value} is invalid`, where: `option ${name}`, todo });
}
