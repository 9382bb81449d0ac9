import { judgeBinding } from "../binding.ts";
import type { Check } from "../check.ts";
import { OPERATION_OF } from "../roles.ts";

export const requestCamelCase: Check<"binding"> = {
  name: "request-camel-case",
  title: "A session sent with camelCase names is taken over",
  explanation:
    "The vendor's own client writes property names in camelCase. The server takes only PascalCase, so that client's changes are lost without a word.",
  severity: "error",
  appliesTo: [OPERATION_OF.update, OPERATION_OF.save],
  on: "binding",
  run(fact, contract) {
    const { encoding } = fact.call.spec;
    return encoding === "camel-case" ? judgeBinding(fact, contract) : undefined;
  },
};
