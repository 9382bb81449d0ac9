import { show, type Check, type Verdict } from "../check.ts";
import { isQueued } from "../entity/session.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";

export const claimOnce: Check<"claims"> = {
  name: "claim-once",
  title: "No session is handed out twice, not even to callers at the same time",
  explanation:
    "Several callers picked up at the same moment, and two of them got the same session, or one got a session that was not waiting. Finding the first session and assigning it must be one atomic step.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only", "answer-schema/Status"],
  appliesTo: hasRole("claim"),
  on: "claims",
  run({ call, before, picked, sharedServer }) {
    const source = citePage(call.operation);
    const handed = picked.filter(({ id }) => id > 0);
    if (handed.length === 0) return undefined;
    const verdicts: Verdict[] = [];
    const twice = handed.filter(({ id }, index) => handed.findIndex((other) => other.id === id) !== index);
    if (twice.length > 0) {
      const actual = show(handed.map(({ id }) => id));
      const message = `${picked.length} callers at the same time got the same session.`;
      verdicts.push({ message, expected: "each id once", actual, kind: "twice", source });
    }
    for (const { id, call: pickUp } of handed) {
      const was = before.byId.get(id);
      if (!was || isQueued(was) || sharedServer) continue;
      const message = `Pick-up hands out a session whose Status was ${show(was["Status"])}.`;
      verdicts.push({
        message,
        expected: "InQueue",
        actual: show(was["Status"]),
        kind: "not-queued",
        source,
        call: pickUp,
      });
    }
    return verdicts;
  },
};
