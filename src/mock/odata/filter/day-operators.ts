import type { Moment } from "./filter-column.ts";
import { failAt } from "./grammar.ts";
import type { Operator, Operators } from "./operator.ts";
import { type Days, daysOf, findPeriod, PERIOD_NAMES, type Span } from "./periods.ts";
import type { Token } from "./tokens.ts";
import { readNumber, readValue, startOfDay, todayOf } from "./values.ts";

/** Operators for days and moments. An unset date is neither before nor after anything, nor in any period. */

/** The first moment that matches, and the first one after it that does not; open if there is none. */
interface Range {
  readonly from?: string | undefined;
  readonly below?: string | undefined;
}

function isIn(held: unknown, { from, below }: Range): boolean {
  return typeof held === "string" && (from === undefined || held >= from) && (below === undefined || held < below);
}

/** `rangeOf` gets each value as a day or moment. */
function against(count: 1 | 2, rangeOf: (moments: readonly Moment[]) => Range): Operator {
  return {
    values: [count, count],
    make: ({ column, values, context }) => {
      const moments = values.map((token) => {
        const value = readValue(column, token, context);
        return typeof value === "object" && value !== null ? value : failAt(token, "expected a day or a moment");
      });
      const range = rangeOf(moments);
      return (row) => isIn(column.read(row), range);
    },
  };
}

/** The first moment after a day or moment. */
function after({ start, end }: Moment): string {
  return end ?? `${start}0`;
}

const before = against(1, ([day]) => ({ below: day?.start }));
const from = against(1, ([day]) => ({ from: day?.start }));
const to = against(1, ([day]) => ({ below: day && after(day) }));
const between = against(2, ([first, last]) => ({ from: first?.start, below: last && after(last) }));

/** Days relative to the world's current day. */
function relative(rangeOf: (today: number) => Partial<Days>): Operator {
  return {
    values: [0, 0],
    make: ({ column, context }) => {
      const { start, end } = rangeOf(todayOf(context));
      const range = {
        from: start === undefined ? undefined : startOfDay(start, context),
        below: end === undefined ? undefined : startOfDay(end, context),
      };
      return (row) => isIn(column.read(row), range);
    },
  };
}

/** More periods than a calendar has days. */
const MOST_PERIODS = 1_000_000;

/** A period; with `counted`, its first value is how many of them. */
function ofPeriods(counted: boolean, spanOf: (count: number) => Span): Operator {
  const needed = counted ? 2 : 1;
  return {
    values: [needed, needed],
    make: ({ column, values, context }) => {
      const count = counted ? readNumber(values[0] as Token) : 1;
      if (!Number.isInteger(count) || count < 0 || count > MOST_PERIODS) {
        failAt(values[0] as Token, `expected a number of periods from 0 to ${MOST_PERIODS}`);
      }
      const name = values.at(-1) as Token;
      const period = findPeriod(name.text) ?? failAt(name, `expected one of ${PERIOD_NAMES.join(", ")}`);
      const days = daysOf(period, todayOf(context), spanOf(count));
      const range = { from: startOfDay(days.start, context), below: startOfDay(days.end, context) };
      return (row) => isIn(column.read(row), range);
    },
  };
}

const current = ofPeriods(false, () => ({ before: 0, after: 0, current: true }));
const next = ofPeriods(true, (count) => ({ before: 0, after: count, current: false }));
const previous = ofPeriods(true, (count) => ({ before: count, after: 0, current: false }));
const currentAndNext = ofPeriods(true, (count) => ({ before: 0, after: count, current: true }));
const currentAndPrevious = ofPeriods(true, (count) => ({ before: count, after: 0, current: true }));
const allThree = ofPeriods(false, () => ({ before: 1, after: 1, current: true }));

/** Such as thisWeek: the vendor's older operators, which still work. */
function named(period: string, span: Span): Operator {
  return relative((today) => {
    const found = findPeriod(period);
    return found ? daysOf(found, today, span) : {};
  });
}

const LAST: Span = { before: 1, after: 0, current: false };
const THIS: Span = { before: 0, after: 0, current: true };
const NEXT: Span = { before: 0, after: 1, current: false };

export const dayOperators: Operators = {
  before,
  beforeOrEqual: to,
  after: against(1, ([day]) => ({ from: day && after(day) })),
  afterOrEqual: from,
  date: against(1, ([day]) => ({ from: day?.start, below: day && after(day) })),
  from,
  to,
  dateBetween: between,
  beforeTime: before,
  afterTime: from,
  dateTime: against(1, ([day]) => ({ from: day?.start.slice(0, 19), below: day && `${day.start.slice(0, 19)}~` })),
  beforeToday: relative((today) => ({ end: today })),
  today: relative((today) => ({ start: today, end: today + 1 })),
  afterToday: relative((today) => ({ start: today + 1 })),
  thisPeriod: current,
  this: current,
  nextPeriod: next,
  next,
  previousPeriod: previous,
  previous,
  thisAndNext: currentAndNext,
  thisAndPrevious: currentAndPrevious,
  thisPreviousAndNext: allThree,
  thisAndPreviousAndNext: allThree,
  lastWeek: named("week", LAST),
  thisWeek: named("week", THIS),
  nextWeek: named("week", NEXT),
  lastMonth: named("month", LAST),
  thisMonth: named("month", THIS),
  nextMonth: named("month", NEXT),
  lastQuarter: named("quarter", LAST),
  thisQuarter: named("quarter", THIS),
  nextQuarter: named("quarter", NEXT),
  thisHalf: named("halfyear", THIS),
  thisYear: named("year", THIS),
};
