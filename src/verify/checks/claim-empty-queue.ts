import { show, type Check } from "../check.ts";
import { jsonOf } from "../call.ts";
import { idOf, isEnded, isRecord } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { OPERATION_OF } from "../roles.ts";

export const claimEmptyQueue: Check<"empty-queue"> = {
  name: "claim-empty-queue",
  title: "Pick-up hands out nobody when nobody waits",
  explanation:
    "No session is InQueue, and pick-up answers one all the same: closed, taken, or made up. How it says that nobody waits is open: null, nothing, or a 4xx.",
  severity: "error",
  appliesTo: [OPERATION_OF.claim],
  on: "empty-queue",
  run({ call, before, crowded, lively }) {
    if (!call.answer) return undefined;
    const value = jsonOf(call);
    const id = isRecord(value) ? idOf(value) : 0;
    if (id === 0) return [];
    const was = before.byId.get(id);
    // Among others a customer may have come in between.
    // One in somebody's hands may have been put back. Nobody puts back what is closed.
    if ((!was && crowded) || (lively && !isEnded(was)))
      return [{ message: "Somebody came into the queue in between.", severity: "info", kind: "crowd" }];
    const actual = was
      ? `session ${id}, whose Status was ${show(was["Status"])}`
      : `session ${id}, which was not listed`;
    const message = "Pick-up hands out a session although nobody waits.";
    return [{ message, expected: "null", actual, kind: was ? "known" : "unknown", source: citePage(call.operation) }];
  },
};
