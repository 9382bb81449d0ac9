import { show, type Check, type Verdict } from "../check.ts";
import { idOf } from "../entity/session.ts";
import { touched } from "../entity/untouched.ts";
import { citeRow } from "../../schema/cite.ts";
import { verdictOn } from "../evidence.ts";
import { answerRows, hasRole } from "../../operation-roles.ts";

export const claimKeeps: Check<"claim"> = {
  name: "claim-keeps",
  title: "Pick-up changes nothing that was said before",
  explanation:
    "Customer, topic, first message, rating, key, references and the time of the request must be the same before and after a pick-up, the session has not ended, and no chatbot is switched on. Here one of them has changed.",
  severity: "error",
  restsOn: ["create-new-id", "create-listed", "claim-queued-only"],
  appliesTo: hasRole("claim"),
  on: "claim",
  run({ call, before, picked, after, whole }, contract) {
    const was = before.byId.get(idOf(picked));
    const is = whole ? picked : after?.byId.get(idOf(picked));
    if (!was || !is) return undefined;
    const rows = answerRows(contract, call.operation);
    const changed = touched(rows, was, is).map((difference): Verdict => {
      const { property, expected, actual } = difference;
      const message = `Pick-up changes ${property.name} from ${show(expected, 60)} to ${show(actual, 60)}.`;
      return verdictOn(call, difference, message, "changed");
    });
    const isSetOff = was["ChatbotIsActive"] === false && is["ChatbotIsActive"] === true;
    if (!isSetOff) return changed;
    const source = citeRow(call.operation, "answer", "ChatbotIsActive");
    const message = "Pick-up activates a chatbot that was not active.";
    const [expected, actual] = ["false", show(true)];
    return [...changed, { message, pointer: "/ChatbotIsActive", expected, actual, kind: "set-off", source }];
  },
};
