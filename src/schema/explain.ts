/** Describes a validator's error: the expected value by its row, the actual value, and the row. */

import type { ValidatorError } from "../generated/validators.js";
import type { EnumType, Property, Since, Source } from "../type-model.ts";
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
  { source, property, names, depth }: Citation,
  root: string,
): Explained {
  const { instancePath: pointer, keyword } = error;
  const expected =
    keyword === "additionalProperties"
      ? "no such property"
      : property === undefined
        ? root
        : depth === 0
          ? describeProperty({ property, names, keyword, value }, reading)
          : describeItem({ property, names }, depth);
  const actual = describeValue(value);
  const message = `${pointer === "" ? "the value" : pointer}: expected ${expected}, got ${actual}`;
  return { pointer, keyword, expected, actual, message, source };
}

interface Described extends Pick<Citation, "names"> {
  readonly property: Property;
}

function describeProperty(
  { property, names, keyword, value }: Described & { readonly keyword: string; readonly value: unknown },
  { dialect, select }: Reading,
): string {
  const orNull = property.nullable || select ? " or null" : "";
  if (names && property.enum !== undefined) return `${namesIn(names)}${orNull}`.replace(/,$/, "");
  if (property.kind === "date-time" && keyword !== "type") {
    // The only fault of such a date.
    if (typeof value === "string" && /\.\d{8}/.test(value))
      return `date-time with at most 7 digits of a second${orNull}`;
    const offset = { documented: "with an offset", observed: "without offset", either: "of the calendar" }[dialect];
    return `date-time ${offset}${orNull}`;
  }
  return `${property.type}${orNull}`;
}

function namesIn({ name, values, combinable }: EnumType): string {
  if (combinable) return `names of ${name}, joined by a comma and a space,`;
  return `one of ${values.map((value) => value.name).join(", ")}`;
}

function describeItem({ property: { of = "value", ofNullable = false }, names }: Described, depth: 1 | 2): string {
  const item = of.replace(/\[\]$/, "");
  if (names && (item === of || depth === 2)) return namesIn(names).replace(/,$/, "");
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
