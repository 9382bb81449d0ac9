import { show, type Check } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { isEnded } from "../entity/session.ts";
import { citePage, verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";
import { RESTLESS } from "../entity/writable.ts";

export const answerEqualsList: Check<"stored"> = {
  name: "answer-equals-list",
  title: "PUT and Save answer what they store",
  explanation:
    "The answer shows the session after the change, and the list shows it differently: either the answer repeats the request instead of the stored session, or the list is stale.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "write-answers-asked", "write-kept/*"],
  appliesTo: hasRole("update", "save"),
  on: "stored",
  run({ call, echoed, listed, id }, contract) {
    if (!echoed || listed === undefined) return undefined;
    if (listed === null) {
      if (isEnded(echoed)) return undefined;
      const message = `Session ${id} is no longer listed after ${call.spec.purpose}.`;
      return [
        { message, expected: "the session", actual: "no such session", kind: "gone", source: citePage(call.operation) },
      ];
    }
    return compareAnswers(answerRows(contract, call.operation), echoed, listed, RESTLESS).map((difference) => {
      const { property, expected, actual } = difference;
      const message = `${property.name} is ${show(expected, 60)} in the answer and ${show(actual, 60)} in the list.`;
      return verdictOn(call, difference, message, "list");
    });
  },
};
