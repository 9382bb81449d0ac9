import { judgeBinding } from "../binding.ts";
import type { Check } from "../check.ts";
import { OPERATION_OF } from "../roles.ts";

export const requestTextJson: Check<"binding"> = {
  name: "request-text-json",
  title: "A session sent as text/json is taken over",
  explanation: "The documents list text/json for request bodies. The server refuses it or does not read the values.",
  severity: "error",
  appliesTo: [OPERATION_OF.update, OPERATION_OF.save],
  on: "binding",
  run(fact, contract) {
    const { encoding } = fact.call.spec;
    return encoding === "text/json" ? judgeBinding(fact, contract) : undefined;
  },
};
