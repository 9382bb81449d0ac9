import { show, type Check, type Verdict } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf } from "../entity/session.ts";
import { RESTLESS } from "../entity/writable.ts";
import { citePage } from "../evidence.ts";
import { answerRows, OPERATION_OF } from "../roles.ts";

/** A customer who is writing at this moment moves these. */
const LIVELY = new Set(["LastMessage", "Flags"]);

export const listStable: Check<"listing"> = {
  name: "list-stable",
  title: "Reading the list changes nothing",
  explanation:
    "The list was read twice with no write of this run in between, and a session differs. Where other people work on the server that happens by itself; on a sandbox, reading must not write.",
  severity: "error",
  appliesTo: [OPERATION_OF.list],
  on: "listing",
  run({ call, first, second, only }, contract) {
    const rows = answerRows(contract, call.operation);
    const source = citePage(call.operation);
    return first.sessions.flatMap((session): Verdict[] => {
      const id = idOf(session);
      if (id === 0 || (only && !only.has(id))) return [];
      const later = second.byId.get(id);
      if (!later)
        return [
          {
            message: "A session is not in the second list.",
            expected: `session ${id}`,
            actual: "not listed",
            kind: "gone",
            source,
          },
        ];
      return compareAnswers(rows, session, later, RESTLESS).map(({ property, expected, actual }) => ({
        message: `${property.name} changes from one reading of the list to the next.`,
        pointer: `/${property.name}`,
        expected: show(expected),
        actual: show(actual),
        source,
        ...(property.kind === "date-time" || LIVELY.has(property.name) ? { severity: "warning" as const } : {}),
      }));
    });
  },
};
