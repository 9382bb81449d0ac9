import { show, type Check, type Verdict } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { RESTLESS } from "../entity/writable.ts";
import { citePage, verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const brokenBodyRefused: Check<"failed-write"> = {
  name: "broken-body-refused",
  title: "A PUT that cannot be read is refused and changes nothing",
  explanation:
    "A body that is empty or cut short is not a session. The server accepted it as one, or changed the session although it refused it. Half a request must never become half a change.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "list-stable/*"],
  appliesTo: hasRole("update"),
  on: "failed-write",
  run({ call, before, after }, contract) {
    const status = call.answer?.status;
    if (status === undefined) return undefined;
    const verdicts: Verdict[] = [];
    if (status >= 200 && status < 300) {
      const message = `PUT accepts a body that is not a session (${call.spec.purpose}).`;
      verdicts.push({
        message,
        expected: "400",
        actual: String(status),
        kind: "accepted",
        source: citePage(call.operation),
      });
    }
    if (!after) return verdicts;
    for (const difference of compareAnswers(answerRows(contract, call.operation), before, after, RESTLESS)) {
      const message = `A refused PUT changed ${difference.property.name} from ${show(difference.expected, 60)}.`;
      verdicts.push(verdictOn(call, difference, message, "changed"));
    }
    return verdicts;
  },
};
