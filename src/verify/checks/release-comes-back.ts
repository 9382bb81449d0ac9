import { show, type Check } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";

export const releaseComesBack: Check<"return"> = {
  name: "release-comes-back",
  title: "The next pick-up hands out a session that was reset",
  explanation:
    "The session was put back, no other session waits, and the next pick-up does not answer it. The queue has lost it.",
  severity: "error",
  restsOn: [
    "create-new-id",
    "create-listed",
    "release-queued",
    "claim-queued-only",
    "claim-hands-out",
    "answer-schema/Status",
  ],
  appliesTo: hasRole("claim"),
  on: "return",
  run({ call, id, picked, sharedServer }) {
    const status = call.answer?.status;
    if (status === undefined || status >= 500) return undefined;
    if (idOf(picked) === id) return [];
    // On a shared server another agent may have picked it up, or a customer may have arrived in between.
    if (sharedServer)
      return [{ message: "Another session entered the queue in between.", severity: "info", kind: "crowd" }];
    const actual = picked
      ? `session ${show(picked["ChatSessionId"])}`
      : `${status}: ${show(call.answer?.decoded.text.slice(0, 60))}`;
    const message = "The next pick-up does not hand out the session that was put back.";
    return [{ message, expected: `session ${id}`, actual, source: citePage(call.operation) }];
  },
};
