import { show, type Check } from "../check.ts";
import { touched } from "../entity/untouched.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const releaseKeeps: Check<"release"> = {
  name: "release-keeps",
  title: "Reset changes nothing that was said before",
  explanation:
    "Customer, topic, first message, rating, key, references and the time of the request must be the same before and after a reset, and the session has not ended. Here one of them has changed.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "release-answers-asked"],
  appliesTo: hasRole("release"),
  on: "release",
  run({ call, before, answered, listed }, contract) {
    const is = answered ?? listed ?? undefined;
    if (!before || !is) return undefined;
    return touched(answerRows(contract, call.operation), before, is).map((difference) => {
      const { property, expected, actual } = difference;
      const message = `Reset changes ${property.name} from ${show(expected, 60)} to ${show(actual, 60)}.`;
      return verdictOn(call, difference, message, "changed");
    });
  },
};
