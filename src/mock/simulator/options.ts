import { shown } from "../../arguments.ts";
import { KitError } from "../../errors.ts";

/** The default number of customers a minute. */
export const DEFAULT_RATE = 2;

/** The highest rate that can be simulated. */
export const MOST_RATE = 600;

/** Throws KitError `simulator-rate` unless it is a number of customers a minute from 0 to 600. */
export function checkRate(rate: number, where = "rate"): number {
  if (Number.isFinite(rate) && rate >= 0 && rate <= MOST_RATE) return rate;
  throw new KitError({
    code: "simulator-rate",
    what: `${shown(rate)} is not a valid rate`,
    where,
    todo: `give customers a minute, from 0 to ${MOST_RATE}`,
  });
}
