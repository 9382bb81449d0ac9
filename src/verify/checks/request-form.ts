import { judgeBinding } from "../binding.ts";
import type { Check } from "../check.ts";
import { OPERATION_OF } from "../roles.ts";

export const requestForm: Check<"binding"> = {
  name: "request-form",
  title: "A session sent as a form is taken over",
  explanation:
    "The documents list application/x-www-form-urlencoded for request bodies: a field a property. The server refuses it, or reads only part of the values.",
  severity: "error",
  appliesTo: [OPERATION_OF.update, OPERATION_OF.save],
  on: "binding",
  run(fact, contract) {
    const { encoding } = fact.call.spec;
    return encoding === "form" ? judgeBinding(fact, contract) : undefined;
  },
};
