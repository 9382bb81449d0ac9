import type { Fault } from "./mock/faults/fault.ts";
import { mutants } from "./mutants/index.ts";

/**
 * Everything that the contract runner knows a server to do wrong, as faults to order by name: `createMock({ faults:
 * departures })`, then `mock.fail("*", { status: "departure-body-empty" })`.
 */
export const departures: readonly Fault[] = mutants.map(({ name, title, group, wrap }) => ({
  name: `departure-${name}`,
  summary: title,
  group: `Departures: ${group}`,
  happens: true,
  reply: ({ proper }) => proper,
  wrap,
}));

export type { Fault } from "./mock/faults/fault.ts";
