import { KitError } from "../../errors.ts";
import type { Contract } from "../../model.ts";
import { readDuration } from "../world/clock.ts";
import { faultCatalogue, type FaultName } from "./catalogue.ts";

/** How an operation is to fail. */
export interface FaultOptions {
  /** A fault of the catalogue, or a status from 200 to 599. Left out, the answer is right and only late. */
  readonly status?: FaultName | number;
  /** How many calls it strikes; left out, every call until `mock.recover()`, `mock.reset()` or the next `mock.fail`. */
  readonly times?: number;
  /** The share of calls that it strikes, above 0 and up to 1 (default); the mock's seed decides which. */
  readonly share?: number;
  /** How late the answer comes: milliseconds, or text such as `2s`. Real time; the mock's clock stays as it is. */
  readonly delay?: number | string;
}

export interface ReadFault {
  readonly status: FaultName | number | undefined;
  readonly times: number;
  readonly share: number;
  readonly delayMs: number;
}

const LONGEST_MS = 600_000;

/** Fills the defaults; throws KitError `fault-option` for a value that cannot be meant. */
export function readFault({ status, times, share = 1, delay }: FaultOptions, operation: string): ReadFault {
  const demand = (holds: boolean, name: string, value: unknown, todo: string): void => {
    if (holds) return;
    const what = `${name} ${JSON.stringify(value)} does not fit`;
    throw new KitError({ code: "fault-option", what, where: `mock.fail("${operation}")`, todo });
  };
  const names = faultCatalogue.map(({ name }) => name);
  const isStatus = typeof status === "number" && Number.isInteger(status) && status >= 200 && status <= 599;
  demand(
    isStatus || names.some((name) => name === status) || (status === undefined && delay !== undefined),
    "status",
    status,
    `give a whole number from 200 to 599 or one of ${names.join(", ")}; only a delay goes without`,
  );
  demand(
    times === undefined || (Number.isInteger(times) && times > 0),
    "times",
    times,
    "give a whole number above 0, or leave it out",
  );
  demand(share > 0 && share <= 1, "share", share, "give a number above 0 and up to 1");
  const delayMs = delay === undefined ? 0 : readDuration(delay);
  demand(delayMs >= 0 && delayMs <= LONGEST_MS, "delay", delay, "give up to ten minutes");
  return { status, times: times ?? Infinity, share, delayMs };
}

/** The id as the contract writes it, found in any case; throws KitError `unknown-operation` with the known ones. */
export function operationOf({ operations }: Contract, id: string, where: string): string {
  const found = operations.find((operation) => operation.id.toLowerCase() === id.toLowerCase());
  if (found) return found.id;
  throw new KitError({
    code: "unknown-operation",
    what: `there is no operation "${id}"`,
    where,
    todo: `take one of ${operations.map((operation) => operation.id).join(", ")}`,
  });
}
