import { judgeBinding } from "../binding.ts";
import type { Check } from "../check.ts";
import { OPERATION_OF } from "../roles.ts";

export const requestXml: Check<"binding"> = {
  name: "request-xml",
  title: "A session sent as XML is taken over",
  explanation:
    "The documents list application/xml and text/xml for request bodies: the carrier's name as root, an element a property. The server refuses it, or reads only part of the values.",
  severity: "error",
  appliesTo: [OPERATION_OF.update, OPERATION_OF.save],
  on: "binding",
  run(fact, contract) {
    const { encoding } = fact.call.spec;
    return encoding === "application/xml" || encoding === "text/xml" ? judgeBinding(fact, contract) : undefined;
  },
};
