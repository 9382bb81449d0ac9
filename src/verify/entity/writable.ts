/** Which properties a client owns, and which a server may set itself. */

import type { Difference } from "./compare.ts";
import { wallClock } from "./instants.ts";
import { isUnset } from "./session.ts";

/**
 * The request tables list these like all others, and no row says "read-only". But the server counts or stamps them by
 * their descriptions, so one that ignores several of them together has its own reading of the documents.
 */
export const MANAGED: ReadonlySet<string> = new Set([
  "LastMessage",
  "SessionKey",
  "InitialQueuePos",
  "Rank",
  "WhenStarted",
  "WhenIdle",
  "WhenFetched",
]);

/** Properties that change without a write, so that a change does not mean the session was touched. */
export const RESTLESS: ReadonlySet<string> = new Set(["WhenIdle", "WhenFetched", "InitialQueuePos", "Rank"]);

/** What only the customer can say; neither pick-up nor reset may change it. */
export const CUSTOMERS_OWN: ReadonlySet<string> = new Set([
  "TopicId",
  "CustomerAlias",
  "CustomerHost",
  "CustomerName",
  "CustomerEmail",
  "CustomerPhone",
  "CustomerConsented",
  "CustomerCompanyName",
  "FirstMessage",
]);

/** Properties that a new session takes from the request; a server may set the others as the queue requires. */
export const OWNED_ON_CREATION: ReadonlySet<string> = new Set([
  ...CUSTOMERS_OWN,
  "AlertLevel",
  "ChatbotIsActive",
  "Rating",
]);

/** Set once, and not changed by work on the session. */
export const SETTLED: ReadonlySet<string> = new Set([
  ...CUSTOMERS_OWN,
  "WhenRequested",
  "Rating",
  "AlertLevel",
  "SessionKey",
]);

/** Over a day on either side, since the server's clock may be in another zone. */
const AROUND_NOW = 26 * 3600 * 1000;

/**
 * Splits unaccepted values into faults and the server's own interpretation. A managed property is a fault if it came
 * back mangled, or if it was the only managed one ignored by a server that accepted it for a new session; a date that
 * was stamped or cleared is the server's interpretation.
 */
export function splitByOwner(
  differences: readonly Difference[],
  nowMs: number,
  managed: ReadonlySet<string>,
): { readonly faults: readonly Difference[]; readonly readings: readonly Difference[] } {
  const ignored = differences.filter(({ property, how }) => MANAGED.has(property.name) && how === "other");
  const isReading = (difference: Difference): boolean => {
    const { property, how, actual } = difference;
    if (managed.has(property.name)) return true;
    if (how !== "other") return false;
    if (property.kind === "date-time" && isStamp(property.name, actual, nowMs)) return true;
    if (!MANAGED.has(property.name)) return false;
    return property.name === "SessionKey" || ignored.length > 1;
  };
  return {
    faults: differences.filter((difference) => !isReading(difference)),
    readings: differences.filter(isReading),
  };
}

/**
 * The server's own stamp: now, or WhenEnded cleared because the session continues. WhenRequested is never restamped.
 */
function isStamp(name: string, actual: unknown, nowMs: number): boolean {
  if (name === "WhenRequested") return false;
  if (isUnset(actual)) return name === "WhenEnded";
  const wall = wallClock(actual);
  return wall !== undefined && Math.abs(wall - nowMs) < AROUND_NOW;
}
