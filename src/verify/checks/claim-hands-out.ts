import { show, type Check } from "../check.ts";
import { idOf, isQueued } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";

export const claimHandsOut: Check<"claim"> = {
  name: "claim-hands-out",
  title: "Pick-up hands out a session when one waits",
  explanation: "The list shows sessions in the queue, and pick-up answers none of them, so customers wait forever.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "answer-schema/Status"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, before, after, picked, returned, whole }) {
    const status = call.answer?.status;
    if (status === undefined || status >= 500 || status === 401 || status === 403) return undefined;
    // Sessions that were put back are judged by release-comes-back.
    const waiting = before.sessions
      .filter(isQueued)
      .map(idOf)
      .filter((id) => !returned.has(id));
    if (waiting.length === 0 || !after) return undefined;
    if (idOf(picked) > 0 || !whole) return [];
    const left = waiting.filter((id) => isQueued(after.byId.get(id)));
    // Another agent was faster.
    if (left.length < waiting.length && status !== 200) return undefined;
    const message = `Pick-up hands out no session although ${waiting.length} ${waiting.length === 1 ? "waits" : "wait"}.`;
    const actual = `${status} ${show(call.answer?.decoded.text.slice(0, 60))}`;
    return [{ message, expected: "a session", actual, source: citePage(call.operation) }];
  },
};
