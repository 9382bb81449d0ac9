/** Describes a validator's error: the expected value by its row, the actual value, and the row. */

import { ownValue } from "../values.ts";
import { knownContract } from "./known.ts";
import type { ValidatorError } from "../generated/validators.js";
import type { Property, Since, Source } from "../type-model.ts";
import type { Citation } from "./cite.ts";
import type { Reading } from "./reading.ts";

export interface Explained {
  /** JSON pointer to the value, or to where a missing one should be. */
  readonly pointer: string;
  /** Such as `type`, `required`, `additionalProperties`, `enum`, `format`, `pattern`. */
  readonly keyword: string;
  readonly expected: string;
  readonly actual: string;
  /** The expected and the actual value, in one sentence. */
  readonly message: string;
  readonly source?: Source;
  /** For a missing property: the release that added it. */
  readonly since?: Since;
}

/** `root` is the type of the whole value, for errors that do not concern a single property. */
export function explain(
  error: ValidatorError,
  value: unknown,
  reading: Reading,
  { source, property, depth }: Citation,
  root: string,
): Explained {
  const { instancePath: pointer, keyword } = error;
  const expected =
    keyword === "additionalProperties"
      ? "no such property"
      : property === undefined
        ? root
        : depth === 0
          ? describeProperty(property, reading, keyword, value)
          : describeItem(property, depth);
  const actual = describeValue(value);
  const message = `${pointer === "" ? "the value" : pointer}: expected ${expected}, got ${actual}`;
  return { pointer, keyword, expected, actual, message, source };
}

function describeProperty(property: Property, { dialect, select }: Reading, keyword: string, value: unknown): string {
  const orNull = property.nullable || select ? " or null" : "";
  const names = property.enum === undefined ? undefined : ownValue(knownContract().enums, property.enum);
  if (names?.combinable) return `names of ${names.name}, joined by a comma and a blank,${orNull}`.replace(/,$/, "");
  if (names) return `one of ${names.values.map((value) => value.name).join(", ")}${orNull}`;
  if (property.kind === "date-time" && keyword !== "type") {
    // The only fault of such a date.
    if (typeof value === "string" && /\.\d{8}/.test(value))
      return `date-time with at most 7 digits of a second${orNull}`;
    const offset = { documented: "with an offset", observed: "without offset", either: "of the calendar" }[dialect];
    return `date-time ${offset}${orNull}`;
  }
  return `${property.type}${orNull}`;
}

function describeItem({ of = "value", ofNullable = false }: Property, depth: 1 | 2): string {
  const item = of.replace(/\[\]$/, "");
  if (item === of || depth === 2) return `${item}${ofNullable && depth === 1 ? " or null" : ""}`;
  return `list of ${item}${ofNullable ? " or null" : ""}`;
}

/** Describes a value briefly, to fit on a line of a report. */
function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  // JSON knows no BigInt, no symbol and no function.
  return typeof value === "number" || typeof value === "boolean" || value === null
    ? String(value)
    : `a ${typeof value}`;
}
