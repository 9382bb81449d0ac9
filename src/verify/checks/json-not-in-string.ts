import type { Check } from "../check.ts";
import { jsonOf, wantsXml } from "../call.ts";
import { citePage, describedAnswer, isJsonText, restsOfNull } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";

export const jsonNotInString: Check<"call"> = {
  name: "json-not-in-string",
  title: "The answer is an object or a list, not a string that contains one",
  explanation: "The body is a JSON string that contains JSON: it was serialised twice. Serialise it once.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  quotesBody: false,
  run({ call }) {
    if (!describedAnswer(call) || wantsXml(call.spec)) return undefined;
    const value = jsonOf(call);
    if (value === undefined) return undefined;
    if (!isJsonText(value)) return [];
    const message = `${call.operation.id} answers JSON inside a JSON string.`;
    const expected = call.operation.answer.type;
    return [{ message, expected, actual: "a string", source: citePage(call.operation), restsOn: restsOfNull(value) }];
  },
};
