/** Compares moments, whatever their offsets and fractional digits. */

import { readDateTime, type DateTimeParts } from "../../time/date-time.ts";

const MINUTE = 60_000;
/** Offsets range from -12:00 to +14:00 in quarters of an hour. */
const WIDEST = 14 * 60 * MINUTE;
const QUARTER = 15 * MINUTE;
/** Fractions of a second are open: the documents' samples have 6 or 7 digits, recorded answers none. */
export const TOLERANCE = 1000;

/** Milliseconds since 1970 if the wall clock were in UTC; undefined for other text. */
export function wallClock(value: unknown): number | undefined {
  const parts = typeof value === "string" ? readDateTime(value) : undefined;
  return parts ? wallClockOf(parts) : undefined;
}

/** Milliseconds since 1970; undefined for text without an offset, whose moment is unknown. */
export function instantOf(value: unknown): number | undefined {
  const parts = typeof value === "string" ? readDateTime(value) : undefined;
  return parts?.offset === undefined ? undefined : wallClockOf(parts) - parts.offset * MINUTE;
}

export function hasOffset(value: unknown): boolean {
  return typeof value === "string" && readDateTime(value)?.offset !== undefined;
}

function wallClockOf({ year, month, day, hour, minute, second, fraction }: DateTimeParts): number {
  const ms = Date.UTC(year, month - 1, day, hour, minute, second, Number(`${fraction}000`.slice(0, 3)));
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return year > 99 ? ms : new Date(ms).setUTCFullYear(year, month - 1, day);
}

/** same: the same moment. moved: the same clock time, or shifted by a time zone. other: unrelated. */
type Moved = "same" | "moved" | "other";

export interface MomentPair {
  readonly name: string;
  /** With an offset. */
  readonly sent: string;
  readonly got: unknown;
}

/**
 * Judges the dates of one answer together. A server that writes no offsets uses a zone unknown to us, so all its dates
 * must be shifted by the same amount. One that merely strips offsets is recognised.
 */
export function compareMoments(pairs: readonly MomentPair[]): {
  readonly verdicts: ReadonlyMap<string, Moved>;
  /** Every date came back as the nearest whole minute, as databases do that store no seconds. */
  readonly rounded: boolean;
  /** Every date came back with the same digits but without its offset. */
  readonly stripped: boolean;
} {
  const verdicts = new Map<string, Moved>();
  const bare: { name: string; shift: number; stripped: boolean }[] = [];
  const zones = new Set<number>([0]);
  const rounded = areRounded(pairs);
  for (const { name, sent, got } of pairs) {
    const exact = instantOf(sent) ?? 0;
    const moment = rounded ? toMinute(exact) : exact;
    const offset = typeof got === "string" ? readDateTime(got)?.offset : undefined;
    const wall = wallClock(got);
    if (wall === undefined) verdicts.set(name, "other");
    else if (offset === undefined) {
      const stripped = Math.abs(wall - (rounded ? toMinute(wallClock(sent) ?? 0) : (wallClock(sent) ?? 0))) < TOLERANCE;
      bare.push({ name, shift: wall - moment, stripped });
    } else {
      zones.add(offset * MINUTE);
      verdicts.set(name, judgeShift(wall - offset * MINUTE - moment, 0));
    }
  }
  const stripped = bare.length > 1 && bare.length === pairs.length && bare.every((date) => date.stripped);
  // Next to dates with an offset, a bare one is in UTC or in one of their zones; otherwise it is in the zone of the
  // majority.
  const isMixed = bare.length < pairs.length;
  const usual = usualShift(bare.map(({ shift }) => shift)) ?? 0;
  const known = isMixed ? [...zones] : [usual];
  for (const date of bare) {
    const near = stripped || known.some((shift) => Math.abs(date.shift - shift) < TOLERANCE);
    verdicts.set(date.name, near ? "same" : judgeShift(date.shift, isMixed ? 0 : usual));
  }
  return { verdicts, stripped, rounded };
}

const toMinute = (moment: number): number => Math.round(moment / MINUTE) * MINUTE;

/** Only a date that is rounded up tells rounding from seconds that are lost. */
function areRounded(pairs: readonly MomentPair[]): boolean {
  const secondsOf = (value: unknown): number => ((wallClock(value) ?? 0) % MINUTE) / 1000;
  return (
    pairs.every(({ got }) => wallClock(got) !== undefined && secondsOf(got) === 0) &&
    pairs.some(({ sent, got }) => secondsOf(sent) >= 30 && isNextMinute(sent, got))
  );
}

/** By the minute hand alone: zones are whole quarters of an hour. */
function isNextMinute(sent: string, got: unknown): boolean {
  const minutes = (value: unknown): number => Math.round(((wallClock(value) ?? 0) % QUARTER) / MINUTE) % 15;
  return minutes(sent) === minutes(got);
}

/** The shift that most dates share, if a time zone can explain it. */
function usualShift(shifts: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const shift of shifts) {
    const count = shifts.filter((other) => Math.abs(other - shift) < TOLERANCE).length;
    if (count > most && isZoneShift(shift)) [best, most] = [shift, count];
  }
  return best;
}

function judgeShift(difference: number, expected: number): Moved {
  if (Math.abs(difference - expected) < TOLERANCE) return "same";
  return isZoneShift(difference) ? "moved" : "other";
}

function isZoneShift(difference: number): boolean {
  const rest = Math.abs(difference - Math.round(difference / QUARTER) * QUARTER);
  return rest < TOLERANCE && Math.abs(difference) <= 2 * WIDEST;
}
