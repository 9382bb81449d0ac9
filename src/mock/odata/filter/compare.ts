import type { Moment } from "./filter-column.ts";
import type { FilterValue } from "./values.ts";

/** Compares the value in a column with a filter value, or with the value in another row. */

/** Texts are compared ignoring case, as databases of this kind do (inferred). Null comes first. */
export function compare(one: unknown, other: unknown): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
  const areTexts = typeof one === "string" || typeof other === "string";
  const [first, second] = areTexts ? [folded(one), folded(other)] : [Number(one), Number(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** In lower case, for text searches. */
export function folded(value: unknown): string {
  return typeof value === "string"
    ? value.toLowerCase()
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";
}

/** For isNull: an empty text counts as null. */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** Whether the values are equal. A day matches any moment in it; a moment matches to the second, as rows show it. */
export function isEqual(held: unknown, wanted: FilterValue, shown: () => string | undefined): boolean {
  if (wanted === null) return held === null;
  if (Array.isArray(held)) return held.some((one) => isEqual(one, wanted, shown));
  if (isMoment(wanted)) {
    if (typeof held !== "string") return wanted.isUnset;
    if (wanted.end !== undefined) return held >= wanted.start && held < wanted.end;
    return held.slice(0, 19) === wanted.start.slice(0, 19);
  }
  if (typeof wanted === "string" && typeof held === "number") return folded(shown()) === folded(wanted);
  return held !== null && compare(held, wanted) === 0;
}

export type Order = "gt" | "ge" | "lt" | "le";

const ORDERS: Readonly<Record<Order, (order: number) => boolean>> = {
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

/** Null is neither before nor after anything. A day counts as its first moment. */
export function isOrdered(held: unknown, order: Order, wanted: FilterValue): boolean {
  if (held === null || held === undefined || wanted === null) return false;
  return ORDERS[order](compare(held, isMoment(wanted) ? wanted.start : wanted));
}

export function isMoment(value: FilterValue): value is Moment {
  return typeof value === "object" && value !== null;
}
