/** Compares two sessions property by property, ignoring everything that the documents leave open. */

import type { Property } from "../../type-model.ts";
import { compareMoments, hasOffset, instantOf, TOLERANCE, wallClock, type MomentPair } from "./instants.ts";
import { asBool, isReadable } from "./readable.ts";
import { asText, isUnset, referenceId, type Session } from "./session.ts";

export interface Difference {
  readonly property: Property;
  readonly expected: unknown;
  readonly actual: unknown;
  /** moved: a date shifted by a time zone. altered: recognisably the expected value. other: something else. */
  readonly how: "moved" | "altered" | "other";
  /** A short description, such as "cut to 100 characters". */
  readonly what: string;
}

/** How languages and databases print a missing text. */
const NO_TEXT = /^\W*(?:(?:system\.)?(?:db)?null|undefined|none|nil|nan|nothing|false|0|object object|\{\}|\[\])\W*$/i;

/**
 * Compares values with those that were sent; properties that were not sent are ignored. A text sent as null comes back
 * as null or empty; servers that merge keep the old one, and some have a default. A word for null is neither.
 */
export function compareWithSent(
  rows: readonly Property[],
  sent: Session,
  got: Session,
): { readonly differences: readonly Difference[]; readonly stripped: boolean; readonly rounded: boolean } {
  const differences: Difference[] = [];
  const moments: MomentPair[] = [];
  for (const property of rows) {
    const expected = sent[property.name];
    if (expected === undefined) continue;
    const actual = got[property.name];
    if (!isReadable(property, actual)) continue;
    if (expected === null) {
      if (property.kind === "string" && property.enum === undefined && NO_TEXT.test(asText(actual)))
        differences.push({ property, expected, actual, how: "altered", what: "a text where there was none" });
      continue;
    }
    if (property.kind === "object") {
      const key = `${property.of ?? property.type}Id`;
      const same = referenceId(expected, key) === referenceId(actual, key);
      if (!same) differences.push({ property, expected, actual, how: "other", what: "points elsewhere" });
    } else if (property.kind === "date-time") {
      // A date without an offset has no certain moment.
      if (isUnset(expected) || !hasOffset(expected)) continue;
      // It is sent as the current time, in another season than the others: without an offset it proves nothing.
      if (property.name === "WhenFetched" && !hasOffset(actual) && !isUnset(actual)) continue;
      if (isUnset(actual)) differences.push({ property, expected, actual, how: "other", what: "unset" });
      else moments.push({ name: property.name, sent: asText(expected), got: actual });
    } else {
      const difference = compareScalar(property, expected, actual);
      if (difference) differences.push(difference);
    }
  }
  const { verdicts, stripped, rounded } = compareMoments(moments);
  for (const property of rows) {
    const verdict = verdicts.get(property.name);
    if (verdict === undefined || verdict === "same") continue;
    const what = verdict === "moved" ? "another moment, off by a time zone" : "another moment";
    const [expected, actual] = [sent[property.name], got[property.name]];
    differences.push({ property, expected, actual, how: verdict, what });
  }
  return { differences, stripped, rounded };
}

/**
 * Do two answers of the same server agree? Ignores names in `except` and properties that one of the two lacks: a
 * missing property is reported once, and says nothing about what the server did.
 */
export function compareAnswers(
  rows: readonly Property[],
  one: Session,
  other: Session,
  except: ReadonlySet<string> = new Set(),
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const property of rows) {
    const expected = one[property.name];
    const actual = other[property.name];
    // Nearly all values are equal, and the comparison ends here.
    if (expected === actual) continue;
    if (except.has(property.name) || property.kind === "dictionary" || property.name === "TableRight") continue;
    if (!isReadable(property, expected) || !isReadable(property, actual)) continue;
    const difference = compareAlike(property, expected, actual);
    if (difference) differences.push(difference);
  }
  return differences;
}

function compareAlike(property: Property, expected: unknown, actual: unknown): Difference | undefined {
  const differs = (what: string): Difference => ({ property, expected, actual, how: "other", what });
  if (property.kind === "date-time") {
    if (isUnset(expected) || isUnset(actual)) {
      return isUnset(expected) === isUnset(actual) ? undefined : differs("set in one place only");
    }
    const [left, right] = [instantOf(expected), instantOf(actual)];
    if (left !== undefined && right !== undefined) return near(left, right) ? undefined : differs("another moment");
    return near(wallClock(expected), wallClock(actual)) ? undefined : differs("another moment");
  }
  if (property.kind === "object") {
    const key = `${property.of ?? property.type}Id`;
    return referenceId(expected, key) === referenceId(actual, key) ? undefined : differs("points elsewhere");
  }
  return compareScalar(property, expected, actual);
}

function near(left: number | undefined, right: number | undefined): boolean {
  return left === undefined || right === undefined ? left === right : Math.abs(left - right) < TOLERANCE;
}

function compareScalar(property: Property, expected: unknown, actual: unknown): Difference | undefined {
  const differs = (how: Difference["how"], what: string): Difference => ({ property, expected, actual, how, what });
  if (property.kind === "string") {
    // The documents leave open whether an empty text is null.
    const [left, right] = [asText(expected), asText(actual).replaceAll("\r\n", "\n")];
    if (left === right || asText(expected) === asText(actual)) return undefined;
    if (property.enum !== undefined && sameNames(left, right)) return undefined;
    if (property.enum !== undefined) return differs("other", "another name");
    return describeText(left, right, differs);
  }
  // Whether a number or a boolean may be text is for the schema check to judge.
  if (property.kind === "bool")
    return asBool(expected) === asBool(actual) ? undefined : differs("other", "another value");
  return asText(expected) === asText(actual) || Number(expected) === Number(actual)
    ? undefined
    : differs("other", "another value");
}

/** Compares names of flags, in any order and spacing. CustomerIsTyping is published as 0, so any flag may print it. */
function sameNames(left: string, right: string): boolean {
  const names = (text: string): string =>
    text
      .replace(/^0?$/, "CustomerIsTyping")
      .split(",")
      .map((name) => name.trim().toLowerCase())
      .sort()
      .join(",");
  return names(left) === names(right);
}

function describeText(
  expected: string,
  actual: string,
  differs: (how: Difference["how"], what: string) => Difference,
): Difference {
  if (actual === "") return differs("other", "empty");
  if (actual === expected.trim()) return differs("altered", "its leading and trailing spaces are gone");
  if (expected.startsWith(actual))
    return differs("altered", `cut to ${actual.length} of ${expected.length} characters`);
  const bare = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
  const [left, right] = [bare(expected), bare(actual)];
  if (left !== "" && (left === right || (left.length > 8 && right.startsWith(left.slice(0, 4))))) {
    return differs("altered", "some of its characters are changed");
  }
  return differs("other", "another text");
}
