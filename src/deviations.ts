import type { Fault } from "./mock/faults/fault.ts";
import { knownDeviations } from "./deviations/index.ts";

/**
 * Every fault of a server that the contract runner knows, to be set by name: `createMock({ faults: deviations })`, then
 * `mock.fail("*", { status: "deviation-body-empty" })`.
 */
export const deviations: readonly Fault[] = knownDeviations.map(({ name, title, area, deviate }) => ({
  name: `deviation-${name}`,
  summary: title,
  group: `Deviations: ${area}`,
  runsOperation: true,
  reply: ({ original }) => original,
  deviate,
}));

export type { Fault } from "./mock/faults/fault.ts";
