import { show, type Check } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf } from "../entity/session.ts";
import { RESTLESS } from "../entity/writable.ts";
import { citePage, verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const claimStored: Check<"claim"> = {
  name: "claim-stored",
  title: "Pick-up answers what it stores",
  explanation:
    "The picked-up session looks different in the list, or is no longer listed although it now belongs to the caller.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, picked, after, whole }, contract) {
    const id = idOf(picked);
    if (!picked || !after || !whole || id === 0) return undefined;
    const listed = after.byId.get(id);
    if (!listed) {
      const source = citePage(call.operation);
      const message = `Session ${id} is no longer listed once it is picked up.`;
      return [{ message, expected: "the session", actual: "no such session", kind: "gone", source }];
    }
    return compareAnswers(answerRows(contract, call.operation), picked, listed, RESTLESS).map((difference) => {
      const { property, expected, actual } = difference;
      const message = `${property.name} is ${show(expected, 60)} in the answer of pick-up and ${show(actual, 60)} in the list.`;
      return verdictOn(call, difference, message, "list");
    });
  },
};
