import { type DateTimeParts, readDateTime, readDigits } from "./date-time.ts";

/**
 * A moment in UTC to 100 ns, as text: `2018-11-21T15:32:47.1492785`, always seven digits, no `Z`.
 * Text keeps every digit, compares in order of time, and travels as JSON. Years 0001 to 9999.
 */
export type Instant = string;

/** The offset of a zone at a moment (milliseconds since 1970), in minutes east of UTC. */
export type OffsetAt = (epochMs: number) => number;

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
const FIRST_MS = Date.UTC(2000, 0, 1) - 63_082_281_600_000; // 0001-01-01T00:00:00Z
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The instant of a time in milliseconds since 1970; `ticks` are 100 ns within the millisecond (0 to 9999). */
export function instantFromMs(epochMs: number, ticks = 0): Instant {
  return new Date(epochMs).toISOString().slice(0, 23) + String(ticks).padStart(4, "0");
}

/** Milliseconds since 1970, truncated. */
export function msOf(instant: Instant): number {
  const at = (place: number, count: number): number => readDigits(instant, place, count);
  return dayMs(at(0, 4), at(5, 2), at(8, 2)) + timeMs(at(11, 2), at(14, 2), at(17, 2)) + at(20, 3);
}

/**
 * Parses date-time text. Without an offset it is a local time in the zone. Null for an unset date; undefined for text
 * that is not a moment between the years 0001 and 9999 in UTC.
 */
export function readInstant(text: string, zone: OffsetAt): Instant | null | undefined {
  const parts = readDateTime(text);
  if (!parts) return BEFORE_YEAR_1.test(text) ? null : undefined;
  if (isUnset(parts)) return null;
  const { year, month, day, hour, minute, second } = parts;
  const local = dayMs(year, month, day) + timeMs(hour, minute, second);
  const offset = parts.offset ?? offsetOfLocal(local, zone);
  const ms = local - offset * MINUTE;
  if (ms < FIRST_MS || ms > LAST_MS) return undefined;
  return `${moved(text, hour * 60 + minute, -offset, local)}.${parts.fraction.padEnd(7, "0")}`;
}

/** Writes an instant in a zone, without trailing zeros in the fraction; offset and fraction are optional. */
export function formatInstant(
  instant: Instant,
  zone: OffsetAt,
  form: { readonly offset: boolean; readonly fraction: boolean; readonly utcAsZ?: boolean },
): string {
  const ms = msOf(instant);
  const offset = withinYears(ms, zone(ms));
  const minuteOfDay = readDigits(instant, 11, 2) * 60 + readDigits(instant, 14, 2);
  const local = moved(instant, minuteOfDay, offset, ms);
  const fraction = form.fraction ? trimFraction(instant.slice(20)) : "";
  return local + fraction + (form.offset ? formatOffset(offset, form.utcAsZ ?? false) : "");
}

/** The first 19 characters of a date-time, moved by minutes. Most stay on the same day, whose text is reused. */
function moved(text: string, minuteOfDay: number, by: number, ms: number): string {
  const minute = minuteOfDay + by;
  if (minute < 0 || minute >= DAY_MINUTES) return new Date(ms + by * MINUTE).toISOString().slice(0, 19);
  return `${text.slice(0, 11)}${TWO_DIGITS[Math.floor(minute / 60)]}:${TWO_DIGITS[minute % 60]}${text.slice(16, 19)}`;
}

/**
 * The API writes an unset date as the first second of year 1. The vendor's client parses it in the zone of its machine
 * and sends it back in UTC, so it comes back as some hour of that day or of the day before, which is in year 0. A
 * client that saves what it has read must not be refused for that, and no chat is from year 1: both days mean unset.
 */
function isUnset(parts: DateTimeParts): boolean {
  return parts.year === 1 && parts.month === 1 && parts.day === 1;
}

const BEFORE_YEAR_1 = /^0000-12-31T\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/;

function dayMs(year: number, month: number, day: number): number {
  const ms = Date.UTC(year, month - 1, day);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return year > 99 ? ms : new Date(ms).setUTCFullYear(year, month - 1, day);
}

function timeMs(hour: number, minute: number, second: number): number {
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/**
 * The offset at a local time. If the hour occurs twice, the first one counts. A time in the skipped hour is read with
 * the offset before it, so it ends up as far after the gap as it is into it. No document mentions either case.
 */
function offsetOfLocal(local: number, zone: OffsetAt): number {
  const before = zone(local - 24 * 60 * MINUTE);
  const after = zone(local + 24 * 60 * MINUTE);
  if (zone(local - before * MINUTE) === before) return before;
  return zone(local - after * MINUTE) === after ? after : before;
}

/** The offset of a zone without summer time, used to write unset dates. */
export function standardOffset(zone: OffsetAt): number {
  return Math.min(zone(Date.UTC(2000, 0, 1)), zone(Date.UTC(2000, 6, 1)));
}

/** UTC at both ends of the calendar, where a zone would lead into year 0 or 10000, which the format cannot express. */
function withinYears(ms: number, offset: number): number {
  const local = ms + offset * MINUTE;
  return local < FIRST_MS || local > LAST_MS ? 0 : offset;
}

function trimFraction(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
  return end === 0 ? "" : `.${digits.slice(0, end)}`;
}

export function formatOffset(minutes: number, utcAsZ: boolean): string {
  if (minutes === 0 && utcAsZ) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${TWO_DIGITS[Math.floor(size / 60)]}:${TWO_DIGITS[size % 60]}`;
}
