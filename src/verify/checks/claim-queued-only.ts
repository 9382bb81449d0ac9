import { citeRow } from "../../schema/cite.ts";
import { show, type Check } from "../check.ts";
import { idOf, isQueued } from "../entity/session.ts";
import { hasRole } from "../../operation-roles.ts";

export const claimQueuedOnly: Check<"claim"> = {
  name: "claim-queued-only",
  title: "Pick-up hands out only waiting sessions",
  explanation:
    "The session was not InQueue when it was handed out: it was closed, or another agent had it. Pick up only from the queue.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "answer-schema/Status"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, before, picked }) {
    const id = idOf(picked);
    if (id === 0) return undefined;
    const was = before.byId.get(id);
    // A session not listed before has arrived since.
    if (!was || isQueued(was)) return [];
    const source = citeRow(call.operation, "answer", "Status");
    const message = `Pick-up hands out a session whose Status was ${show(was["Status"])}.`;
    return [
      {
        message,
        pointer: "/Status",
        expected: "InQueue",
        actual: show(was["Status"]),
        kind: String(was["Status"]),
        source,
      },
    ];
  },
};
