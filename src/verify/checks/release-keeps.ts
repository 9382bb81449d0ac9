import { show, type Check } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { CUSTOMERS_OWN } from "../entity/writable.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const releaseKeeps: Check<"release"> = {
  name: "release-keeps",
  title: "Reset changes nothing that the customer said",
  explanation:
    "Customer, topic and first message must be the same before and after a reset. Here one of them has changed.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "release-answers-asked"],
  appliesTo: hasRole("release"),
  on: "release",
  run({ call, before, answered, listed }, contract) {
    const is = answered ?? listed ?? undefined;
    if (!before || !is) return undefined;
    const rows = answerRows(contract, call.operation).filter(({ name }) => CUSTOMERS_OWN.has(name));
    return compareAnswers(rows, before, is).map((difference) => {
      const { property, expected, actual } = difference;
      const message = `Reset changes ${property.name} from ${show(expected, 60)} to ${show(actual, 60)}.`;
      return verdictOn(call, difference, message, "changed");
    });
  },
};
