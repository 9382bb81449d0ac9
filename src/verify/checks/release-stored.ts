import { show, type Check } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { isQueued } from "../entity/session.ts";
import { RESTLESS } from "../entity/writable.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const releaseStored: Check<"release"> = {
  name: "release-stored",
  title: "Reset answers what it stores",
  explanation: "The answer of Reset and the list show the session differently: one of them is stale.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "release-answers-asked", "release-queued/*", "release-without-user/*"],
  appliesTo: hasRole("release"),
  on: "release",
  run({ call, answered, listed, id, sharedServer }, contract) {
    if (!answered || !listed || Number(answered["ChatSessionId"]) !== id) return undefined;
    if (sharedServer && !isQueued(listed)) return undefined;
    return compareAnswers(answerRows(contract, call.operation), answered, listed, RESTLESS).map((difference) => {
      const { property, expected, actual } = difference;
      const message = `${property.name} is ${show(expected, 60)} in the answer of Reset and ${show(actual, 60)} in the list.`;
      return verdictOn(call, difference, message, "list");
    });
  },
};
