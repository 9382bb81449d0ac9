import { shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import { msOf, readInstant, type OffsetAt } from "./instant.ts";

/** A moment in the forms that callers may use: ISO 8601 text with an offset, a Date, or milliseconds since 1970. */
export type Moment = string | Date | number;

/** What four digits of a year can write. */
const FIRST_MS = -62_135_596_800_000;
export const LAST_MS = 253_402_300_799_999;

/**
 * A moment in milliseconds since 1970. Text needs an offset, to mean the same everywhere, unless `zone` says where it
 * is local; `where` names the argument in the error. Throws KitError `clock-moment`.
 */
export function readMoment(at: Moment, zone?: OffsetAt, where?: string): number {
  const ms = typeof at === "string" ? readText(at, zone) : at instanceof Date ? at.getTime() : at;
  if (typeof ms === "number" && Number.isFinite(ms) && ms >= FIRST_MS && ms <= LAST_MS) return ms;
  throw new KitError({
    code: "clock-moment",
    what: `${at instanceof Date ? String(at) : shown(at)} is not a moment`,
    where,
    todo: "write ISO 8601 with an offset, such as 2024-06-12T08:00:00Z",
  });
}

function readText(text: string, zone: OffsetAt | undefined): number {
  const plain = /T\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text) ? text.replace(/(T\d\d:\d\d)/, "$1:00") : text;
  if (!zone && !/(Z|[+-]\d\d:\d\d)$/.test(plain)) return Number.NaN;
  const instant = readInstant(plain, zone ?? (() => 0));
  return instant ? msOf(instant) : Number.NaN;
}
