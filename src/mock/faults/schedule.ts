import { fraction } from "../../data/hash.ts";
import type { Contract } from "../../model.ts";
import { faultCatalogue } from "./catalogue.ts";
import { delayMs } from "./delay.ts";
import type { Delay, Fault, Strike } from "./fault.ts";
import { faultNamed, fits, operationOf, readFault, type AnyFault } from "./options.ts";
import { preferredStrike, type Refused } from "./prefer.ts";

/** Which calls go wrong, and how. */
export interface FaultSchedule {
  /** Of an operation, or of all under `*`. Throws KitError `unknown-operation`, `fault-option`. */
  add(operation: string, options: AnyFault): ActiveFault;
  /** Takes away the faults of an operation, or all. */
  clear(operation?: string): void;
  /** Takes one away; false when there is none with the id. */
  remove(id: number): boolean;
  list(): readonly ActiveFault[];
  /** Grows with every change. */
  readonly version: number;
  /** What is ordered, as plain data. */
  capture(): FaultOrders;
  /** Orders the same; what is not on offer here is left out. */
  restore(orders: FaultOrders): void;
  /** What a call's own `Prefer` asks for, or why it cannot be met; undefined where it asks for nothing. Counts nothing. */
  wish(operation: string, prefer: string | null): Strike | Refused | undefined;
  /** What the orders say to the next call to the operation. Counts the call. */
  strike(operation: string): Strike | undefined;
  /** Both: what strikes the next call to the operation, or why its `Prefer` cannot be met; undefined for none. Counts the call. */
  next(operation: string, prefer: string | null): Strike | Refused | undefined;
  /** Everything that can be ordered by name. */
  readonly catalogue: readonly Fault[];
  /** Offers further faults by name; one that is known already stays as it is. */
  offer(faults: readonly Fault[]): void;
}

/** A fault that waits for its calls. */
export interface ActiveFault {
  readonly id: number;
  /** Of an operation; `*` for all. */
  readonly operation: string;
  readonly fault: string;
  /** Calls that it will still strike; absent without a limit. */
  readonly left?: number;
  readonly share: number;
  readonly delay?: Delay;
  /** Calls that it has struck. */
  readonly struck: number;
}

/** The orders of a schedule. */
export interface FaultOrders {
  readonly orders: readonly (ActiveFault & { readonly late: boolean })[];
  readonly calls: number;
  readonly made: number;
}

interface Planned {
  readonly id: number;
  readonly operation: string;
  readonly name: string;
  readonly fault: Fault | undefined;
  readonly delay: Delay | undefined;
  readonly share: number;
  left: number;
  struck: number;
}

/** `seed` decides which calls a share strikes. */
export function createSchedule(contract: Contract, seed: number, onChange: () => void = () => {}): FaultSchedule {
  const planned = new Map<string, Planned[]>();
  let catalogue = faultCatalogue;
  let calls = 0;
  let made = 0;
  let version = 0;
  const changed = (): void => {
    version++;
    onChange();
  };
  const idOf = (id: string, where: string): string => (id === "*" ? id : operationOf(contract, id, where));
  const hits = ({ fault, share }: Planned, operation: string): boolean =>
    fits(fault, operation) && (share === 1 || fraction(seed, ++calls, "fault") < share);
  const strikeOf = (key: string, operation: string): Strike | undefined => {
    const standing = planned.get(key) ?? [];
    const one = standing.find((each) => hits(each, operation));
    if (!one) return undefined;
    one.left--;
    one.struck++;
    if (one.left === 0) {
      planned.set(
        key,
        standing.filter((each) => each !== one),
      );
    }
    changed();
    const delay = one.delay === undefined ? 0 : delayMs(one.delay, seed, ++calls);
    return { fault: one.fault, delayMs: delay, name: one.name, order: one };
  };
  const wish: FaultSchedule["wish"] = (operation, prefer) =>
    prefer === null ? undefined : preferredStrike(prefer, operation, catalogue);
  const strike = (operation: string): Strike | undefined =>
    planned.size === 0 ? undefined : (strikeOf(operation, operation) ?? strikeOf("*", operation));
  return {
    add: (id, options) => {
      const operation = idOf(id, "mock.fail");
      const { fault, times, share, delay } = readFault(options, operation, catalogue);
      const one = { id: ++made, operation, name: fault?.name ?? "slow", fault, delay, share, left: times, struck: 0 };
      const standing = (planned.get(operation) ?? []).filter((other) => !givesWay(other, one));
      planned.set(operation, [...standing, one]);
      changed();
      return shown(one);
    },
    clear: (id) => {
      const operation = id === undefined ? undefined : idOf(id, "mock.recover");
      if (planned.size === 0) return;
      if (id === undefined) {
        planned.clear();
        calls = 0;
        made = 0;
      } else planned.delete(operation ?? "");
      changed();
    },
    remove: (id) => {
      for (const [operation, faults] of planned) {
        if (!faults.some((one) => one.id === id)) continue;
        planned.set(
          operation,
          faults.filter((one) => one.id !== id),
        );
        changed();
        return true;
      }
      return false;
    },
    list: () =>
      [...planned.values()]
        .flat()
        .sort((one, other) => one.id - other.id)
        .map(shown),
    wish,
    strike,
    next: (operation, prefer) => wish(operation, prefer) ?? strike(operation),
    get version() {
      return version;
    },
    capture: () => ({
      orders: [...planned.values()].flat().map((one) => ({ ...shown(one), late: one.fault === undefined })),
      calls,
      made,
    }),
    restore: (captured) => {
      const known = new Map([...planned.values()].flat().map((one) => [one.id, one]));
      planned.clear();
      for (const { id, operation, fault: name, left = Infinity, share, delay, struck, late } of captured.orders) {
        const fault = late ? undefined : faultNamed(name, catalogue);
        if (!late && !fault) continue;
        const made: Planned = { id, operation, name, fault, delay, share, left, struck };
        const same = known.get(id);
        // The same order stays the same object: a deviation remembers its calls by it.
        const one = same?.name === name ? Object.assign(same, { left, struck }) : made;
        planned.set(operation, [...(planned.get(operation) ?? []), one]);
      }
      ({ calls, made } = captured);
      changed();
    },
    get catalogue() {
      return catalogue;
    },
    offer: (faults) => {
      const known = new Set(catalogue.map(({ name }) => name));
      catalogue = [...catalogue, ...faults.filter(({ name }) => !known.has(name))];
    },
  };
}

/** A fault without an end gives way to the next one; but shares of calls stand side by side, one of each fault. */
function givesWay(before: Planned, next: Planned): boolean {
  return before.left === Infinity && (before.share === 1 || next.share === 1 || before.name === next.name);
}

function shown({ id, operation, name, left, share, delay, struck }: Planned): ActiveFault {
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
