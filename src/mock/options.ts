import { KitError } from "../errors.ts";
import type { Contract, ContractJson, Dialect, Samples } from "../model.ts";
import type { Replay } from "../replay-model.ts";
import type { Fault } from "./faults/fault.ts";
import type { LazyGroups, MockGroup } from "./groups/group.ts";
import type { JournalEntry } from "./journal.ts";
import { checkRate } from "./simulator/options.ts";
import type { TimeSource } from "./world/clock.ts";

/** What a mock can be told; everything has a default. */
export interface MockOptions {
  /** Decides every name, text and number of the world; a whole number, default 1. */
  readonly seed?: number;
  /** How many sessions a fresh world holds; default 12. */
  readonly sessions?: number;
  /** How dates, rights and errors are written; default `documented`. */
  readonly dialect?: Dialect;
  /** `required` (default) answers 401 without credentials; `optional` takes such calls as the samples' user's. */
  readonly credentials?: "required" | "optional";
  /**
   * The world's time: a moment at which it stands (ISO 8601 with an offset, a Date, milliseconds since 1970), or a
   * source that it follows, such as `{ now: () => Date.now() }`. Default: it stands at 2024-06-12T08:00:00Z.
   */
  readonly clock?: string | Date | number | TimeSource;
  /** What stands before `/api/v1` in the address, such as `/Cust12345`; default nothing. */
  readonly basePath?: string;
  /** Another contract than the built-in one, such as the JSON that `so-mock import --contract` writes. */
  readonly contract?: Contract | ContractJson;
  /** Other documented samples than the built-in ones, for `Prefer: example=documented`. */
  readonly samples?: Samples;
  /** What the world starts from in place of seeded sessions, and answers as it was recorded. */
  readonly replay?: Replay;
  /** Keeps the last 1,000 requests and answers in full, so that the console can show them; default false. */
  readonly record?: boolean;
  /** Groups of operations beyond the documented ones, such as `sessions` of `superoffice-mock-kit/groups/sessions`. */
  readonly groups?: readonly MockGroup[] | LazyGroups;
  /** Faults beyond the catalogue that can be ordered by name, such as those of `superoffice-mock-kit/departures`. */
  readonly faults?: readonly Fault[];
  /** Lets customers and colleagues act by themselves as the clock moves: customers a minute, up to 600. */
  readonly simulate?: number;
  /** Told of every request once it is answered. */
  readonly onRequest?: (entry: JournalEntry) => void;
  /** Told of faults inside the mock; default writes them to the console. They are answered with 500. */
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

/** Fills the defaults; throws KitError `mock-option` for a value that cannot be meant. */
export function readOptions(options: MockOptions): Settings {
  const {
    seed = 1,
    sessions = 12,
    dialect = "documented",
    credentials = "required",
    basePath = "",
    record = false,
    groups,
  } = options;
  demand(Number.isSafeInteger(seed), "seed", seed, "give a whole number");
  demand(
    Number.isInteger(sessions) && sessions >= 0 && sessions <= MOST_SESSIONS,
    "sessions",
    sessions,
    `give a whole number from 0 to ${MOST_SESSIONS}`,
  );
  demand(["documented", "observed"].includes(dialect), "dialect", dialect, "give documented or observed");
  demand(["required", "optional"].includes(credentials), "credentials", credentials, "give required or optional");
  demand(
    /^(\/[^/?#]+)*$/.test(basePath),
    "basePath",
    basePath,
    "give a path such as /Cust12345, without a slash at its end",
  );
  demand(
    groups === undefined || (Array.isArray(groups) ? groups.every(isGroup) : typeof groups === "object"),
    "groups",
    groups,
    "give groups themselves: import { sessions } from superoffice-mock-kit/groups/sessions",
  );
  return {
    seed,
    sessions,
    dialect,
    credentials,
    basePath,
    record,
    clock: options.clock,
    simulate: options.simulate === undefined ? undefined : checkRate(options.simulate),
    onRequest: options.onRequest,
    onError: options.onError ?? ((error) => console.error(error)),
  };
}

function isGroup(group: unknown): boolean {
  return typeof group === "object" && group !== null && "operations" in group && "behaviours" in group;
}

function demand(holds: boolean, name: string, value: unknown, todo: string): void {
  if (holds) return;
  throw new KitError({
    code: "mock-option",
    what: `${JSON.stringify(value)} does not fit`,
    where: `option ${name}`,
    todo,
  });
}
