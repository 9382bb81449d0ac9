import type { Scenario } from "../scenario.ts";
import { ownOutOfQueue } from "../runner/context.ts";
import { hasRole } from "../../operation-roles.ts";

/** Reads the plain list once more; the run began with the first reading. */
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
    // A third reading is needed only if the lists differ.
    const same = first.call.answer?.decoded.text === second.call.answer?.decoded.text;
    const third = same ? second : await context.list("the list a third time");
    context.emit({ kind: "listing", call: second.call, first, second, third, own: ownOutOfQueue(context, first) });
  },
};
