import { wantsXml } from "../call.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { citeHeader, describedAnswer } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";
import { readXml } from "../../wire/xml-read.ts";

export const xmlWellFormed: Check<"call"> = {
  name: "xml-well-formed",
  title: "An XML answer is well-formed",
  explanation:
    "The body could not be parsed as XML: it has an unclosed tag, a bare & or <, a prefix without a namespace, or text outside the root element. Build answers with an XML library, not by hand.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  xmlOnly: true,
  quotesBody: true,
  run({ call }) {
    const answer = describedAnswer(call);
    if (!answer || !wantsXml(call.spec)) return undefined;
    const { body } = answer.decoded;
    const source = citeHeader(call.operation, "Accept");
    if (body.form === "xml") return strict(answer.decoded.text).map((verdict) => ({ ...verdict, source }));
    if (body.form !== "broken" || body.as !== "xml" || body.isTooLarge === true) return undefined;
    const message = `The XML answer of ${call.operation.id} is not well-formed.`;
    const restsOn = /unclosed/.test(body.problem) ? ["json-well-formed/cut"] : [];
    return [{ message, expected: "XML", actual: body.problem, source, restsOn }];
  },
};

/** Problems that a lenient reader ignores but a client's parser rejects. */
function strict(text: string): readonly Verdict[] {
  if (/^\s+<\?xml/.test(text)) {
    const message = "The XML declaration is not at the very start.";
    return [{ message, expected: "<?xml …", actual: show(text.slice(0, 20)), kind: "late-declaration" }];
  }
  const reading = readXml(text, { namespaces: true });
  if (!("problem" in reading)) return [];
  const message = "A prefix in the XML is not bound to a namespace.";
  return [{ message, expected: "xmlns for each prefix", actual: reading.problem, kind: "prefix" }];
}
