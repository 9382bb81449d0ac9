/** Properties that neither a pick-up nor a reset has a reason to change. */

import type { Property } from "../../type-model.ts";
import { isRecord } from "../../values.ts";
import { compareAnswers, type Difference } from "./compare.ts";
import { isReadable } from "./readable.ts";
import { isUnset, referenceId, type Session } from "./session.ts";
import { CUSTOMERS_OWN } from "./writable.ts";

const UNTOUCHED: ReadonlySet<string> = new Set([...CUSTOMERS_OWN, "WhenRequested", "Rating", "SessionKey"]);
/** A server may look up the customer when an agent picks up the session, but must not forget one. */
const REFERENCES: ReadonlySet<string> = new Set(["Person", "Contact", "Project", "Sale", "Ticket"]);

export function touched(rows: readonly Property[], before: Session, after: Session): readonly Difference[] {
  const kept = rows.filter(({ name }) => UNTOUCHED.has(name));
  return [...compareAnswers(kept, before, after), ...rows.flatMap((row) => touchedIn(row, before, after))];
}

function touchedIn(property: Property, before: Session, after: Session): readonly Difference[] {
  const [expected, actual] = [before[property.name], after[property.name]];
  if (!isReadable(property, expected) || !isReadable(property, actual)) return [];
  const differs = (what: string): readonly Difference[] => [{ property, expected, actual, how: "other", what }];
  // WhenEnded may be cleared when a session continues.
  if (property.name === "WhenEnded") {
    return isUnset(actual) || compareAnswers([property], before, after).length === 0 ? [] : differs("ended");
  }
  if (!REFERENCES.has(property.name)) return [];
  const key = `${property.of ?? property.type}Id`;
  const id = referenceId(expected, key);
  if (id === 0) return [];
  if (referenceId(actual, key) !== id) return differs("points elsewhere");
  return isCutOff(expected, actual) ? differs("cut off") : [];
}

/** Has the reference lost values that it had before? */
function isCutOff(before: unknown, after: unknown): boolean {
  if (!isRecord(before) || !isRecord(after)) return false;
  return Object.keys(before).some((name) => {
    const now = Object.hasOwn(after, name) ? after[name] : null;
    // Nearly all are as they were, and telling whether a text is a date that is not set takes longest.
    return before[name] !== now && isNothing(now) && !isNothing(before[name]);
  });
}

function isNothing(value: unknown): boolean {
  return (
    isUnset(value) ||
    value === 0 ||
    value === false ||
    (typeof value === "object" && Object.keys(value ?? {}).length === 0)
  );
}
