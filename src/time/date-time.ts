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
  /** Minutes east of UTC; undefined if the text has no offset. */
  readonly offset: number | undefined;
}

type OffsetRule = "required" | "none" | "either";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1 to 12) in the proleptic Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/**
 * Parses the text; undefined if it has another form or is not a valid date. Reads digit by digit, because every entity
 * has five dates and a pattern with eleven groups takes four times as long.
 */
export function readDateTime(text: string): DateTimeParts | undefined {
  if (text[4] !== "-" || text[7] !== "-" || text[10] !== "T" || text[13] !== ":" || text[16] !== ":") return undefined;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 2);
  const day = readDigits(text, 8, 2);
  const hour = readDigits(text, 11, 2);
  const minute = readDigits(text, 14, 2);
  const second = readDigits(text, 17, 2);
  if (year < 1 || month < 1 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  const end = endOfFraction(text);
  const offset = end === undefined ? null : readOffset(text, end);
  if (end === undefined || offset === null) return undefined;
  return { year, month, day, hour, minute, second, fraction: text.slice(20, end), offset };
}

/** The number of `count` digits at `at`; -1 if they are not all digits. */
export function readDigits(text: string, at: number, count: number): number {
  let value = 0;
  for (let place = at; place < at + count; place++) {
    const digit = text.charCodeAt(place) - 48;
    // False also for NaN, past the end.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The end of one to seven digits after a point; 19 if there is no point. */
function endOfFraction(text: string): number | undefined {
  if (text[19] !== ".") return 19;
  let end = 20;
  while (end < 27 && readDigits(text, end, 1) >= 0) end++;
  return end > 20 ? end : undefined;
}

/** Minutes; undefined for no offset, null for other text or an offset beyond the ±14:00 of the vendor's platform. */
function readOffset(text: string, at: number): number | undefined | null {
  const rest = text.length - at;
  if (rest === 0) return undefined;
  const sign = text[at];
  if (rest === 1 && sign === "Z") return 0;
  if (rest !== 6 || (sign !== "+" && sign !== "-") || text[at + 3] !== ":") return null;
  const hours = readDigits(text, at + 1, 2);
  const minutes = readDigits(text, at + 4, 2);
  if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 14 * 60) return null;
  return sign === "-" ? -(hours * 60 + minutes) : hours * 60 + minutes;
}

/** Whether the text is a date-time of the API, with the offset that the dialect requires. */
export function isDateTime(text: string, offset: OffsetRule = "required"): boolean {
  const parts = readDateTime(text);
  if (!parts) return false;
  return offset === "either" || (offset === "required") === (parts.offset !== undefined);
}
