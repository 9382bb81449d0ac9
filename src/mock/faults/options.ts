import { adviceFor, likeName, requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import { KitError } from "../../errors.ts";
import type { Contract } from "../../model.ts";
import { hintForId } from "../groups/group-hints.ts";
import { faultOfStatus } from "./by-status.ts";
import type { FaultName, WebhookFaultName } from "./catalogue.ts";
import { isDelay } from "./delay.ts";
import { type Delay, type Fault, WEBHOOK_CALLS } from "./fault.ts";

/** How an operation should fail. */
export interface FaultOptions {
  /**
   * A fault by name, or a status from 200 to 599; deviations from the contract have names if the mock was made with
   * them (option `faults`). Without it, the answer is correct and only delayed.
   */
  readonly status?: FaultName | WebhookFaultName | `deviation-${string}` | number | undefined;
  /** The same, by its name in the control API and the console; give only one of the two. */
  readonly fault?: FaultName | WebhookFaultName | `deviation-${string}` | number | undefined;
  /**
   * How many calls it applies to; by default every call until `mock.recover()`, `mock.reset()` or the next `mock.fail`.
   */
  readonly times?: number | undefined;
  /** The share of calls that it applies to, above 0 and up to 1 (default); the mock's seed decides which. */
  readonly share?: number | undefined;
  /**
   * The delay of the answer: milliseconds, text such as `2s`, `{ min, max }` or `{ median, p95 }`, spread by the seed.
   * In real time; the mock's clock does not move.
   */
  readonly delay?: Delay | undefined;
}

/** Accepts any registered name, while the public type has only those of the catalogue. */
export type AnyFault = Omit<FaultOptions, "status" | "fault"> & {
  readonly status?: string | number | undefined;
  readonly fault?: string | number | undefined;
};

interface ReadFault {
  /** Undefined if the answer is correct and only delayed. */
  readonly fault: Fault | undefined;
  readonly times: number;
  readonly share: number;
  readonly delay: Delay | undefined;
}

/** Fills in defaults; throws KitError `fault-option` for an invalid value. */
export function readFault(options: AnyFault, operation: string, catalogue: readonly Fault[]): ReadFault {
  const place = { code: "fault-option", where: `mock.fail("${operation}")` };
  requireObject(options, place);
  requireKnownKeys(options, FAULT_OPTIONS, { ...place, where: `${place.where}, option` });
  const { fault: byName, times, share = 1, delay } = options;
  const isForWebhooks = operation === WEBHOOK_CALLS;
  const given = statusOf(byName ?? options.status);
  // For webhooks, the short names are also accepted.
  const status =
    isForWebhooks && typeof given === "string" && !given.startsWith("webhook-") ? `webhook-${given}` : given;
  const demand = (holds: boolean, name: string, value: unknown, todo: string): void => {
    if (holds) return;
    throw new KitError({ ...place, what: `${name} ${shown(value)} is invalid`, todo });
  };
  demand(
    byName === undefined || options.status === undefined,
    "fault",
    byName,
    "fault and status mean the same; give one of them",
  );
  const isStatus = typeof status === "number" && Number.isInteger(status) && status >= 200 && status <= 599;
  const choices = isForWebhooks ? catalogue.filter(({ operations }) => operations?.includes(WEBHOOK_CALLS)) : catalogue;
  const named = catalogue.find(({ name }) => name === status);
  demand(
    isStatus || named !== undefined || (status === undefined && delay !== undefined),
    "status",
    status,
    `give ${isForWebhooks ? "" : "a whole number from 200 to 599 or "}one of ${namesOf(choices)}; only a delay goes without${likeOf(status, choices)}`,
  );
  demand(
    operation === "*" || fits(named, operation),
    "status",
    status,
    `it is only a fault of ${named?.operations?.join(", ")}`,
  );
  demand(
    !isForWebhooks || (!isStatus && (named === undefined || named.operations?.includes(WEBHOOK_CALLS) === true)),
    "status",
    status,
    `of webhooks, give one of ${namesOf(choices)}`,
  );
  demand(
    times === undefined || (Number.isInteger(times) && times > 0),
    "times",
    times,
    "give a whole number above 0, or leave it out",
  );
  demand(Number.isFinite(share) && share > 0 && share <= 1, "share", share, "give a number above 0 and up to 1");
  demand(delay === undefined || isDelay(delay, `${place.where}, option delay`), "delay", delay, HOW_LATE);
  const fault = isStatus ? faultOfStatus(status) : named;
  return { fault, times: times ?? Infinity, share, delay: delay ?? fault?.delay };
}

/** A status may be text, as in forms and files. */
function statusOf(given: string | number | undefined): string | number | undefined {
  return typeof given === "string" && /^\d{3}$/.test(given) ? Number(given) : given;
}

const HOW_LATE = "give up to ten minutes, { min, max } or { median, p95 }";

const FAULT_OPTIONS: readonly string[] = Object.keys({
  status: 0,
  fault: 0,
  times: 0,
  share: 0,
  delay: 0,
} satisfies Record<keyof FaultOptions, 0>);

/** The name most similar to a misspelt one. */
function likeOf(status: unknown, catalogue: readonly Fault[]): string {
  const names = catalogue.map(({ name }) => name);
  const like = typeof status === "string" ? likeName(status, names) : undefined;
  return like === undefined ? "" : `; ${like}`;
}

/** A fault by its display name; a status is its own name. */
export function faultNamed(name: string, catalogue: readonly Fault[]): Fault | undefined {
  return /^\d{3}$/.test(name) ? faultOfStatus(Number(name)) : catalogue.find((one) => one.name === name);
}

/** Whether the fault makes sense for the operation. */
export function fits(fault: Fault | undefined, operation: string): boolean {
  return fault?.operations?.includes(operation) ?? true;
}

/** The names to choose from; for groups, which can be large, their size and one example. */
export function namesOf(catalogue: readonly Fault[]): string {
  const names = catalogue.filter(({ group }) => group === undefined).map(({ name }) => name);
  const grouped = catalogue.filter(({ group }) => group !== undefined);
  const [one] = grouped;
  return [...names, ...(one ? [`and ${grouped.length} more such as ${one.name}`] : [])].join(", ");
}

/** Each call looks at all faults of its operation. */
const MOST_FAULTS = 1000;

/** Throws KitError `fault-option` where no more faults can be set. */
export function requireRoom(count: number, operation: string): void {
  if (count < MOST_FAULTS) return;
  throw new KitError({
    code: "fault-option",
    what: `there are ${MOST_FAULTS} faults already`,
    where: `mock.fail("${operation}")`,
    todo: "clear them first; one fault can apply to many calls (times)",
  });
}

/** The id as spelled in the contract, ignoring case; throws KitError `unknown-operation` with the known ones. */
export function operationOf({ operations }: Contract, id: string, where: string): string {
  const wanted = typeof id === "string" ? id : shown(id);
  if (wanted.toLowerCase() === WEBHOOK_CALLS) return WEBHOOK_CALLS;
  const found = operations.find((operation) => operation.id.toLowerCase() === wanted.toLowerCase());
  if (found) return found.id;
  const hint = hintForId(wanted);
  const known = operations.map((operation) => operation.id);
  throw new KitError({
    code: "unknown-operation",
    what: `there is no operation "${wanted}"`,
    where,
    todo: hint ?? adviceFor(wanted, known),
  });
}
