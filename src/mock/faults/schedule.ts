import { fraction } from "../../data/hash.ts";
import type { Contract } from "../../model.ts";
import { faultCatalogue } from "./catalogue.ts";
import { delayMs } from "./delay.ts";
import { type Delay, type Fault, type FaultMatch, WEBHOOK_CALLS } from "./fault.ts";
import { faultNamed, fits, operationOf, readFault, requireRoom, type AnyFault } from "./options.ts";
import { matchFromPrefer, type RefusedPreference } from "./prefer.ts";

/** Which calls fail, and how. */
export interface FaultSchedule {
  /** Sets a fault for an operation, or for all with `*`. Throws KitError `unknown-operation`, `fault-option`. */
  add(operation: string, options: AnyFault): ActiveFault;
  /** Removes the faults of an operation, or all faults. */
  clear(operation?: string): void;
  /** Removes one fault; false if none has the id. */
  remove(id: number): boolean;
  list(): readonly ActiveFault[];
  /** Increases with every change. */
  readonly version: number;
  /** The active faults, as plain data. */
  capture(): FaultState;
  /** Restores captured faults; those that are not registered here are skipped. */
  restore(state: FaultState): void;
  /**
   * The fault that a call's own `Prefer` requests, or why it is refused; undefined if it requests none. Does not count
   * the call.
   */
  fromPrefer(operation: string, prefer: string | null): FaultMatch | RefusedPreference | undefined;
  /** The first fault for the operation, whatever its share of calls. Does not count a call. */
  next(operation: string): Fault | undefined;
  /** The fault that applies to the next call of the operation. Counts that call. */
  match(operation: string): FaultMatch | undefined;
  /** Every fault that can be set by name. */
  readonly catalogue: readonly Fault[];
  /** Adds faults to the catalogue, skipping names that it already has. */
  register(faults: readonly Fault[]): void;
}

/** A fault that has been set. */
export interface ActiveFault {
  readonly id: number;
  /** The operation's id; `*` for all. */
  readonly operation: string;
  readonly fault: string;
  /** How many more calls it applies to; absent without a limit. */
  readonly left?: number;
  readonly share: number;
  readonly delay?: Delay;
  /** How many calls it has applied to. */
  readonly struck: number;
}

/** The faults of a schedule. Its keys are a storage format that files and servers use; `late` is a delay alone. */
interface FaultState {
  readonly orders: readonly (ActiveFault & { readonly late: boolean })[];
  readonly calls: number;
  readonly made: number;
}

interface ScheduledFault {
  readonly id: number;
  readonly operation: string;
  readonly name: string;
  readonly fault: Fault | undefined;
  readonly delay: Delay | undefined;
  readonly share: number;
  left: number;
  struck: number;
}

/** `seed` decides which calls a share applies to. */
export function createSchedule(contract: Contract, seed: number, onChange: () => void = () => {}): FaultSchedule {
  const scheduled = new Map<string, ScheduledFault[]>();
  let catalogue = faultCatalogue;
  let calls = 0;
  let made = 0;
  let version = 0;
  const changed = (): void => {
    version++;
    onChange();
  };
  const idOf = (id: string, where: string): string => (id === "*" ? id : operationOf(contract, id, where));
  const hits = ({ fault, share }: ScheduledFault, operation: string): boolean =>
    fits(fault, operation) && (share === 1 || fraction(seed, ++calls, "fault") < share);
  const matchOf = (key: string, operation: string): FaultMatch | undefined => {
    const standing = scheduled.get(key) ?? [];
    const one = standing.find((each) => hits(each, operation));
    if (!one) return undefined;
    one.left--;
    one.struck++;
    if (one.left === 0) {
      scheduled.set(
        key,
        standing.filter((each) => each !== one),
      );
    }
    changed();
    const delay = one.delay === undefined ? 0 : delayMs(one.delay, seed, ++calls);
    return { fault: one.fault, delayMs: delay, name: one.name, activeFault: one };
  };
  return {
    add: (id, options) => {
      const operation = idOf(id, "mock.fail");
      const { fault, times, share, delay } = readFault(options, operation, catalogue);
      requireRoom([...scheduled.values()].flat().length, operation);
      const one = { id: ++made, operation, name: fault?.name ?? "slow", fault, delay, share, left: times, struck: 0 };
      const standing = (scheduled.get(operation) ?? []).filter((other) => !givesWay(other, one));
      scheduled.set(operation, [...standing, one]);
      changed();
      return activeFaultOf(one);
    },
    clear: (id) => {
      const operation = id === undefined ? undefined : idOf(id, "mock.recover");
      if (scheduled.size === 0) return;
      if (id === undefined) {
        scheduled.clear();
        calls = 0;
        made = 0;
      } else scheduled.delete(operation ?? "");
      changed();
    },
    remove: (id) => {
      for (const [operation, faults] of scheduled) {
        if (!faults.some((one) => one.id === id)) continue;
        scheduled.set(
          operation,
          faults.filter((one) => one.id !== id),
        );
        changed();
        return true;
      }
      return false;
    },
    list: () =>
      [...scheduled.values()]
        .flat()
        .sort((one, other) => one.id - other.id)
        .map(activeFaultOf),
    fromPrefer: (operation, prefer) => (prefer === null ? undefined : matchFromPrefer(prefer, operation, catalogue)),
    next: (operation) =>
      [operation, "*"].flatMap((key) => scheduled.get(key) ?? []).find(({ fault }) => fits(fault, operation))?.fault,
    match: (operation) =>
      scheduled.size === 0
        ? undefined
        : (matchOf(operation, operation) ?? (operation === WEBHOOK_CALLS ? undefined : matchOf("*", operation))),
    get version() {
      return version;
    },
    capture: () => ({
      orders: [...scheduled.values()].flat().map((one) => ({ ...activeFaultOf(one), late: one.fault === undefined })),
      calls,
      made,
    }),
    restore: (captured) => {
      const known = new Map([...scheduled.values()].flat().map((one) => [one.id, one]));
      scheduled.clear();
      for (const { id, operation, fault: name, left = Infinity, share, delay, struck, late } of captured.orders) {
        const fault = late ? undefined : faultNamed(name, catalogue);
        if (!late && !fault) continue;
        const made: ScheduledFault = { id, operation, name, fault, delay, share, left, struck };
        const same = known.get(id);
        // Keep the same object for the same fault: it identifies the state of a deviating server.
        const one = same?.name === name ? Object.assign(same, { left, struck }) : made;
        scheduled.set(operation, [...(scheduled.get(operation) ?? []), one]);
      }
      ({ calls, made } = captured);
      changed();
    },
    get catalogue() {
      return catalogue;
    },
    register: (faults) => {
      const known = new Set(catalogue.map(({ name }) => name));
      catalogue = [...catalogue, ...faults.filter(({ name }) => !known.has(name))];
    },
  };
}

/** A new fault replaces one without a limit; but partial shares coexist, one for each fault. */
function givesWay(before: ScheduledFault, next: ScheduledFault): boolean {
  return before.left === Infinity && (before.share === 1 || next.share === 1 || before.name === next.name);
}

function activeFaultOf({ id, operation, name, left, share, delay, struck }: ScheduledFault): ActiveFault {
  return {
    id,
    operation,
    fault: name,
    share,
    struck,
    ...(left === Infinity ? {} : { left }),
    ...(delay === undefined ? {} : { delay }),
  };
}
