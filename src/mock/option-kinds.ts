import type { Contract } from "../model.ts";

/** Type checks of options: JavaScript callers may pass anything. */

/** A list of groups, or undefined. */
export function isGroups(groups: unknown): boolean {
  return groups === undefined || (Array.isArray(groups) && groups.every(isGroup));
}

function isGroup(group: unknown): boolean {
  return typeof group === "object" && group !== null && "operations" in group && "behaviours" in group;
}

export function isClock(clock: unknown): boolean {
  // The clock itself rejects invalid moments.
  if (clock === undefined || typeof clock === "string" || typeof clock === "number" || clock instanceof Date)
    return true;
  const { now, startMs, speed } = (typeof clock === "object" ? (clock ?? {}) : {}) as Readonly<Record<string, unknown>>;
  return (
    typeof now === "function" &&
    (startMs === undefined || typeof startMs === "function") &&
    (speed === undefined || typeof speed === "number")
  );
}

export function isLazy(groups: unknown): boolean {
  return typeof groups === "object" && groups !== null && "load" in groups && "loaded" in groups;
}

export function isContract(contract: unknown): boolean {
  if (Array.isArray(contract)) return contract.every(isContract);
  if (typeof contract !== "object" || contract === null) return false;
  const { operations, types, enums, schemes } = contract as Partial<Contract>;
  return [operations, schemes].every(Array.isArray) && [types, enums].every((one) => typeof one === "object");
}

export function isFault(fault: unknown): boolean {
  return typeof fault === "object" && fault !== null && "name" in fault;
}
