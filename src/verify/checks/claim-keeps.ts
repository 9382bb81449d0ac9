import { show, type Check } from "../check.ts";
import { compareAnswers } from "../entity/compare.ts";
import { idOf } from "../entity/session.ts";
import { CUSTOMERS_OWN } from "../entity/writable.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const claimKeeps: Check<"claim"> = {
  name: "claim-keeps",
  title: "Pick-up changes nothing that the customer said",
  explanation:
    "Customer, topic, first message and the time of the request must be the same before and after a pick-up. Here one of them has changed.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, before, picked, after, whole }, contract) {
    const was = before.byId.get(idOf(picked));
    const is = whole ? picked : after?.byId.get(idOf(picked));
    if (!was || !is) return undefined;
    const rows = answerRows(contract, call.operation).filter(
      ({ name }) => CUSTOMERS_OWN.has(name) || name === "WhenRequested",
    );
    return compareAnswers(rows, was, is).map((difference) => {
      const { property, expected, actual } = difference;
      const message = `Pick-up changes ${property.name} from ${show(expected, 60)} to ${show(actual, 60)}.`;
      return verdictOn(call, difference, message, "changed");
    });
  },
};
