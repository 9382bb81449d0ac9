/** Differences between two answers about one session, except for changes that the server makes by itself. */

import type { Contract } from "../../model.ts";
import { SESSION } from "../../operation-roles.ts";
import type { Session } from "./session.ts";
import { MANAGED } from "./writable.ts";

/** Properties that the server changes by itself. */
const MOVING = new Set([...MANAGED, "AlertLevel", "Flags", "WhenIdle", "WhenFetched"]);

function namesOf(contract: Contract): readonly string[] {
  const rows = contract.types[SESSION]?.properties ?? [];
  return rows.filter(({ name, requestType }) => requestType !== undefined && !MOVING.has(name)).map(({ name }) => name);
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function differences(
  contract: Contract,
  wanted: Session,
  got: Session,
  besides: readonly string[] = [],
): string[] {
  return namesOf(contract).filter((name) => !besides.includes(name) && !isSame(wanted[name], got[name]));
}
