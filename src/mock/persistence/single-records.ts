import type { MockInternals } from "./persistence.ts";
import type { RecordSource } from "./record-source.ts";
import type { SharedSimulation, SimulationState } from "./shared-simulation.ts";
import { wholeNumber, withProperty } from "./stored-values.ts";
import type { WorldRecord } from "./world-log.ts";
import { ownValue } from "../../values.ts";

/** A single value of a world, small enough to be compared every time. */
interface SingleValue {
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
}

/** A world's highest id, clock, faults and simulation: one record each. */
export function createSingleRecords({ world, faults }: MockInternals, simulation: SharedSimulation): RecordSource {
  const values: Readonly<Record<string, SingleValue>> = {
    highest: {
      read: () => world().store.highest,
      write: (value) => world().store.use(wholeNumber(value)),
    },
    clock: {
      read: () => world().clock.capture(),
      write: (value) => world().clock.restore(withProperty(value, "shiftMs", "number")),
    },
    faults: {
      read: () => faults.capture(),
      write: (value) => faults.restore(withProperty(value, "orders", "object")),
    },
    simulation: {
      read: () => simulation.get() ?? null,
      write: (value) => simulation.set((value as SimulationState | null) ?? undefined),
    },
  };
  const known = new Map<string, string>();
  let faultsVersion = -1;
  const changed = (): WorldRecord[] =>
    Object.entries(values).flatMap(([key, { read }]): WorldRecord[] => {
      if (key === "faults" && faults.version === faultsVersion) return [];
      const text = JSON.stringify(read());
      return known.get(key) === text ? [] : [[key, text]];
    });
  return {
    changed,
    all: () => Object.entries(values).map(([key, { read }]): WorldRecord => [key, JSON.stringify(read())]),
    apply: (key, text) => {
      if (!Object.hasOwn(values, key)) return false;
      if (text !== null) ownValue(values, key)?.write(JSON.parse(text));
      return true;
    },
    undo: () => {
      for (const [key] of changed()) ownValue(values, key)?.write(JSON.parse(known.get(key) ?? "null"));
    },
    committed: () => {
      for (const [key, text] of changed()) if (text !== null) known.set(key, text);
      faultsVersion = faults.version;
    },
  };
}
