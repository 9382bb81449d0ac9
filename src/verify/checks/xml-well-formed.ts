import { wantsXml } from "../call.ts";
import type { Check } from "../check.ts";
import { citeHeader, describedAnswer } from "../evidence.ts";
import { ALL_OPERATIONS } from "../roles.ts";

export const xmlWellFormed: Check<"call"> = {
  name: "xml-well-formed",
  title: "An XML answer is well-formed",
  explanation:
    "The body could not be parsed as XML: a tag that is not closed, a bare & or <, or text outside the root. Write answers with an XML library instead of by hand.",
  severity: "error",
  appliesTo: ALL_OPERATIONS,
  on: "call",
  run({ call }) {
    const answer = describedAnswer(call);
    if (!answer || !wantsXml(call.spec)) return undefined;
    const { body } = answer.decoded;
    if (body.form === "xml") return [];
    if (body.form !== "broken" || body.as !== "xml") return undefined;
    const message = `The XML answer of ${call.operation.id} is not well-formed.`;
    return [{ message, expected: "XML", actual: body.problem, source: citeHeader(call.operation, "Accept") }];
  },
};
