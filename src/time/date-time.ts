/**
 * The text form of a date-time, as the API writes it: calendar-valid, `T`, 0 to 7 fraction digits, and an offset
 * `Z` or `±hh:mm` (documented dialect) or none (observed dialect).
 */

export interface DateTimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 to 7 digits, as written. */
  readonly fraction: string;
  /** Minutes east of UTC; undefined when the text has no offset. */
  readonly offset: number | undefined;
}

export type OffsetRule = "required" | "none" | "either";

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?(?:(Z)|([+-])(\d\d):(\d\d))?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1 to 12) in the proleptic Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Reads the text, or gives undefined when it has another form or names a moment that no calendar has. */
export function readDateTime(text: string): DateTimeParts | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  // One by one: an array in between halves the speed, and every answer has five dates or more.
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = Number(match[6]);
  if (year < 1 || month < 1 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const offset = readOffset(match);
  if (offset === null) return undefined;
  return { year, month, day, hour, minute, second, fraction: match[7] ?? "", offset };
}

/** Minutes, undefined for no offset, null for one beyond the ±14:00 that the vendor's platform allows. */
function readOffset(match: RegExpExecArray): number | undefined | null {
  if (match[8]) return 0;
  if (!match[9]) return undefined;
  const minutes = Number(match[10]) * 60 + Number(match[11]);
  if (minutes > 14 * 60 || Number(match[11]) > 59) return null;
  return match[9] === "-" ? -minutes : minutes;
}

/** Is the text a date-time of the API, with the offset that the dialect asks for? */
export function isDateTime(text: string, offset: OffsetRule = "required"): boolean {
  const parts = readDateTime(text);
  if (!parts) return false;
  return offset === "either" || (offset === "required") === (parts.offset !== undefined);
}
