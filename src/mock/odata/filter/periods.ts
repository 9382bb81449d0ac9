/** Calendar periods as day numbers since 1970: `thisPeriod('week')`, `next(whenRequested, 2, 'months')`. */

/** From the first day to the day before `end`. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

interface Period {
  readonly names: readonly string[];
  /** The number of the period that contains a day. */
  readonly indexOf: (day: number) => number;
  /** The first day of a period. */
  readonly startOf: (index: number) => number;
}

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday, and weeks run from Monday to Sunday. */
const THURSDAY = 3;

/** By the vendor's number, starting at 1. */
const PERIODS: readonly Period[] = [
  { names: ["day", "days"], indexOf: (day) => day, startOf: (index) => index },
  {
    names: ["week", "weeks", "wk", "wks"],
    indexOf: (day) => Math.floor((day + THURSDAY) / 7),
    startOf: (index) => index * 7 - THURSDAY,
  },
  ofMonths(1, ["month", "months", "mon", "mos"]),
  ofMonths(3, ["quarter", "quarters", "qtr", "qtrs"]),
  ofMonths(6, ["halfyear", "halfyears", "hyr", "hyrs"]),
  ofMonths(12, ["year", "years", "yr", "yrs"]),
];

function ofMonths(count: number, names: readonly string[]): Period {
  return {
    names,
    indexOf: (day) => {
      const date = new Date(day * DAY_MS);
      return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / count);
    },
    // Date.UTC reads the years 0 to 99 as 1900 to 1999, so it counts months from 2000 on.
    startOf: (index) => Date.UTC(2000, index * count - 2000 * 12, 1) / DAY_MS,
  };
}

export const PERIOD_NAMES: readonly string[] = PERIODS.map(({ names }) => names[0] ?? "");

/** By name, ignoring case, or by the vendor's number. */
export function findPeriod(text: string): Period | undefined {
  const name = text.trim().toLowerCase().replace(/[\s-]/g, "");
  return PERIODS.find(({ names }, at) => names.includes(name) || String(at + 1) === name);
}

/** How many periods before and after the current one; without the current one, they begin next to it. */
export interface Span {
  readonly before: number;
  readonly after: number;
  readonly current: boolean;
}

export function daysOf({ indexOf, startOf }: Period, today: number, { before, after, current }: Span): Days {
  const index = indexOf(today);
  const first = current || before > 0 ? index - before : index + 1;
  const last = current || after > 0 ? index + after : index - 1;
  const [start, end] = [startOf(first), startOf(last + 1)];
  // Beyond the range of dates, there is no number.
  return { start: Number.isNaN(start) ? -Infinity : start, end: Number.isNaN(end) ? Infinity : end };
}
