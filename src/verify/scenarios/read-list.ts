import type { Scenario } from "../scenario.ts";
import { ownOutOfQueue } from "../runner/context.ts";
import { hasRole } from "../../operation-roles.ts";

/** The plain list, once more: the first reading is what the run began with. */
export const readList: Scenario = {
  name: "read-list",
  title: "reads the list twice",
  modes: ["read", "write", "sandbox"],
  asks: hasRole("list"),
  facts: ["listing"],
  async run(context) {
    const first = await context.fresh("the list");
    const second = await context.list("the list once more");
    if (!first || !second) return context.skip("the list could not be read");
    // Only a list that differs is read a third time.
    const same = first.call.answer?.decoded.text === second.call.answer?.decoded.text;
    const third = same ? second : await context.list("the list a third time");
    context.emit({ kind: "listing", call: second.call, first, second, third, own: ownOutOfQueue(context, first) });
  },
};
