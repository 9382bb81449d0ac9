import { show, type Check, type Verdict } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { RESTLESS } from "../entity/writable.ts";
import { citeHeader, verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const refusedChangesNothing: Check<"intrusion"> = {
  name: "refused-changes-nothing",
  title: "A request whose credentials are refused is not carried out",
  explanation:
    "The server answered 401 and carried out the request all the same: the session has changed, or there is a new one. Check the credentials before doing anything else.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "list-stable/*"],
  appliesTo: hasRole("update", "save", "claim", "release"),
  on: "intrusion",
  run({ call, before, after, made }, contract) {
    const verdicts: Verdict[] = [];
    const { id } = call.operation;
    if (made > 0) {
      const message = `${id} refuses the credentials but creates the session all the same.`;
      const source = citeHeader(call.operation, "Authorization");
      verdicts.push({ message, expected: "no new session", actual: show(made), kind: "made", source });
    }
    if (!before || !after) return verdicts;
    for (const difference of compareAnswers(answerRows(contract, call.operation), before, after, RESTLESS)) {
      const message = `${id} refuses the credentials but changes ${difference.property.name} all the same.`;
      verdicts.push(verdictOn(call, difference, message, "changed"));
    }
    return verdicts;
  },
};
