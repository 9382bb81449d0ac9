import { fraction } from "../../data/hash.ts";
import type { Contract } from "../../model.ts";
import { faultOfStatus } from "./by-status.ts";
import { faultCatalogue } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import { operationOf, readFault, type FaultOptions } from "./options.ts";

/** Which calls go wrong, and how. */
export interface FaultSchedule {
  /** Throws KitError `unknown-operation`, `fault-option`. */
  add(operation: string, options: FaultOptions): void;
  /** Takes away the faults of an operation, or all. */
  clear(operation?: string): void;
  /** What strikes the next call to the operation; undefined for none. Counts the call. */
  next(operation: string): Strike | undefined;
}

export interface Strike {
  /** Undefined when the answer is right and only late. */
  readonly fault: Fault | undefined;
  readonly delayMs: number;
  /** How the journal names it. */
  readonly name: string;
}

interface Planned extends Strike {
  readonly share: number;
  left: number;
}

/** `seed` decides which calls a share strikes. */
export function createSchedule(contract: Contract, seed: number): FaultSchedule {
  const planned = new Map<string, Planned[]>();
  let calls = 0;
  return {
    add: (id, options) => {
      const operation = operationOf(contract, id, "mock.fail");
      const { status, times, share, delayMs } = readFault(options, operation);
      const fault = typeof status === "number" ? faultOfStatus(status) : faultCatalogue.find(named(status));
      const standing = (planned.get(operation) ?? []).filter(({ left }) => left !== Infinity);
      planned.set(operation, [...standing, { fault, delayMs, share, left: times, name: fault?.name ?? "slow" }]);
    },
    clear: (id) => {
      if (id === undefined) {
        planned.clear();
        calls = 0;
      } else planned.delete(operationOf(contract, id, "mock.recover"));
    },
    next: (id) => {
      const [first, ...rest] = planned.get(id) ?? [];
      if (!first) return undefined;
      calls++;
      if (first.share < 1 && fraction(seed, calls, "fault") >= first.share) return undefined;
      first.left--;
      if (first.left === 0) planned.set(id, rest);
      return first;
    },
  };
}

function named(name: string | undefined): (fault: Fault) => boolean {
  return (fault) => fault.name === name;
}
