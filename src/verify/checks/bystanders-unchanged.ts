import { show, type Check, type Verdict } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf, isEnded } from "../entity/session.ts";
import { RESTLESS } from "../entity/writable.ts";
import { citePage } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const bystandersUnchanged: Check<"bystanders"> = {
  name: "bystanders-unchanged",
  title: "A write changes only its own session",
  explanation:
    "A session that was not written to differs before and after the write, or is gone. Look for a condition that matches too many rows, or for data that sessions share.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "list-stable/*", "list-unique"],
  appliesTo: hasRole("update", "save", "claim", "release"),
  on: "bystanders",
  run({ call, touched, before, after, only }, contract) {
    const rows = answerRows(contract, call.operation);
    const source = citePage(call.operation);
    return before.sessions.flatMap((session): Verdict[] => {
      const id = idOf(session);
      if (touched.has(id) || id === 0 || (only && !only.has(id))) return [];
      const later = after.byId.get(id);
      if (!later) {
        if (isEnded(session)) return [];
        const message = `${call.operation.id} removes another session from the list (${call.spec.purpose}).`;
        return [{ message, expected: `session ${id}`, actual: "not listed", kind: "gone", source }];
      }
      return compareAnswers(rows, session, later, RESTLESS).map(({ property, expected, actual }) => ({
        message: `${call.operation.id} changes ${property.name} of another session (${call.spec.purpose}).`,
        pointer: `/${property.name}`,
        expected: show(expected),
        actual: show(actual),
        source,
      }));
    });
  },
};
