import { between, fraction, hash } from "./hash.ts";
import { landOf, moneyOf } from "./lands.ts";

/** Numbers and flags of generated carriers, by the name of the property. */

interface Asked {
  readonly owner: string;
  readonly name: string;
  readonly seed: number;
  readonly id: number;
}

/** From and to, both included, in steps. */
type Range = readonly [pattern: RegExp, from: number, to: number, step?: number];

/** What is seldom so. */
const SELDOM = /^(?:is)?(?:deleted|retired|hidden|archived|xstop|nomailing|blocked|locked|expired|dbierror)/i;

const RANGES: readonly Range[] = [
  [/percent|probability|progress/i, 5, 95, 5],
  [/^vat|taxrate/i, 25, 25],
  [/year$/i, 2019, 2024],
  [/month$/i, 1, 12],
  [/^(?:start|end)?day$|dayofmonth/i, 1, 28],
  [/weekday|dayofweek/i, 1, 7],
  [/hours?$/i, 1, 8],
  [/minutes?$|duration|timeto|timespent|timecharged/i, 5, 240, 5],
  [/^(?:rank|sortorder|order|index)$/i, 1, 20],
  [/port$/i, 993, 993],
  [/(?:tz|utc|zone)_?offset/i, 60, 60],
  [/^(?:num|numberof)[A-Z]|count$/, 0, 20],
  [/size|bytes|length/i, 1000, 500_000],
  [/^units?$/i, 1, 1],
  [/latitude/i, 46, 70],
  [/longitude/i, 5, 25],
  [/quantity/i, 1, 50],
];

/** Undefined where the name says nothing about it. */
export function numberNamed({ owner, name, seed, id }: Asked, isWhole: boolean): number | undefined {
  if (SELDOM.test(name)) return 0;
  if (/currenc/i.test(owner) && /rate$/i.test(name)) return isWhole ? undefined : moneyOf(id).rate;
  if (/iso_?num/i.test(name)) return landOf(id).id;
  const birth = /^birth_?(year|month|day)$/i.exec(name)?.[1]?.toLowerCase();
  if (birth !== undefined) return birthOf(seed, id)[birth === "year" ? 0 : birth === "month" ? 1 : 2];
  const range = RANGES.find(([pattern]) => pattern.test(name));
  if (!range) return undefined;
  const [, from, to, step = 1] = range;
  if (/itude/i.test(name) && !isWhole) return Number((from + fraction(seed, id, name) * (to - from)).toFixed(4));
  return from + step * between(seed, id, name, 0, Math.floor((to - from) / step));
}

/** Year, month and day of birth. */
export function birthOf(seed: number, id: number): readonly [year: number, month: number, day: number] {
  return [between(seed, id, "year", 1955, 2000), between(seed, id, "month", 1, 12), between(seed, id, "day", 1, 28)];
}

export function flagNamed({ name, seed, id }: Asked): boolean {
  return !SELDOM.test(name) && hash(seed, id, name) % 2 === 0;
}
