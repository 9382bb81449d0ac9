import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { OPERATION_OF } from "../roles.ts";

export const releaseComesBack: Check<"return"> = {
  name: "release-comes-back",
  title: "A session that was reset is handed out by the next pick-up",
  explanation:
    "The session was put back, nobody else waits, and the next pick-up does not answer it. The queue has forgotten it.",
  severity: "error",
  appliesTo: [OPERATION_OF.claim],
  on: "return",
  run({ call, id, picked, crowded }) {
    const status = call.answer?.status;
    if (status === undefined || status >= 500) return undefined;
    if (idOf(picked) === id) return [];
    // Among others somebody may have been faster, or a customer may have come in between.
    if (crowded) return [{ message: "Another session came in between.", severity: "info", kind: "crowd" }];
    const actual = picked
      ? `session ${show(picked["ChatSessionId"])}`
      : `${status}: ${show(call.answer?.decoded.text.slice(0, 60))}`;
    const message = "A session that was put back does not come back at the next pick-up.";
    return [{ message, expected: `session ${id}`, actual, source: citePage(call.operation) }];
  },
};
