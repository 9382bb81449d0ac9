import type { Scenario } from "../scenario.ts";
import { inSight } from "../runner/context.ts";
import { OPERATION_OF } from "../roles.ts";

/** The plain list, once more: the first reading is what the run began with. */
export const readList: Scenario = {
  name: "read-list",
  title: "reads the list twice",
  modes: ["read", "write", "sandbox"],
  operations: [OPERATION_OF.list],
  facts: ["listing"],
  async run(context) {
    const first = context.memory.latest;
    const second = await context.list("the list once more");
    if (!first || !second) return context.skip("the list could not be read");
    context.emit({ kind: "listing", call: second.call, first, second, only: inSight(context) });
  },
};
