/** Formats named by the schemas, for ajv at compile time and for the generated validators at run time. */

import { isDateTime } from "../time/date-time.ts";
import type { Reading } from "./reading.ts";

/**
 * A documented date is also an RFC 3339 date-time. Dates of other dialects may lack the offset, so their formats have
 * other names.
 */
export const DATE_FORMAT: Readonly<Record<Reading["dialect"], string>> = {
  documented: "date-time",
  observed: "superoffice-local-date-time",
  either: "superoffice-date-time",
};

export const isDate: Readonly<Record<Reading["dialect"], (text: string) => boolean>> = {
  documented: (text) => isDateTime(text, "required"),
  observed: (text) => isDateTime(text, "none"),
  either: (text) => isDateTime(text, "either"),
};

const INT32_MIN: number = -(2 ** 31);
const INT32_MAX: number = 2 ** 31 - 1;

export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= INT32_MIN && value <= INT32_MAX;
}
