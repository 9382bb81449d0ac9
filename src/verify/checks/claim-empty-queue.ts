import { isRecord } from "../../values.ts";
import { show, type Check } from "../check.ts";
import { jsonOf } from "../call.ts";
import { idOf, isEnded } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";

export const claimEmptyQueue: Check<"empty-queue"> = {
  name: "claim-empty-queue",
  title: "Pick-up hands out no session when none waits",
  explanation:
    "No session is InQueue, and pick-up answers one all the same: one that is closed, already taken, or invented. How a server says that the queue is empty is open: null, an empty body, or a 4xx.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only", "answer-schema/Status"],
  appliesTo: hasRole("claim"),
  on: "empty-queue",
  run({ call, before, sharedServer, concurrentActivity }) {
    if (!call.answer) return undefined;
    const value = jsonOf(call);
    const id = isRecord(value) ? idOf(value) : 0;
    if (id === 0) return [];
    const was = before.byId.get(id);
    // On a shared server a customer may have arrived, or an agent may have put a session back, but not a closed one.
    if ((!was && sharedServer) || (concurrentActivity && !isEnded(was)))
      return [{ message: "A session entered the queue in between.", severity: "info", kind: "crowd" }];
    const actual = was
      ? `session ${id}, whose Status was ${show(was["Status"])}`
      : `session ${id}, which was not listed`;
    const message = "Pick-up hands out a session although none waits.";
    return [{ message, expected: "null", actual, kind: was ? "known" : "unknown", source: citePage(call.operation) }];
  },
};
