import type { Fault } from "./mock/faults/fault.ts";
import { mutants } from "./mutants/index.ts";

/**
 * Everything that the contract runner knows a server to do wrong, as faults to order by name: `createMock({ faults:
 * departures })`, then `mock.fail("*", { status: "claim-twice" })`.
 */
export const departures: readonly Fault[] = mutants.map(({ name, title, group, wrap }) => ({
  name,
  summary: title,
  group: `Departures: ${group}`,
  happens: true,
  reply: ({ proper }) => proper,
  wrap,
}));
