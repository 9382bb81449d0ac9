import { mediaTypeOf } from "../body/decode.ts";
import type { Check } from "../check.ts";
import { citeHeader, describedAnswer } from "../evidence.ts";
import { startOf } from "../excerpt.ts";
import { anyKnown } from "../../operation-roles.ts";

export const bodyFitsLabel: Check<"call"> = {
  name: "body-fits-label",
  title: "The body is what its Content-Type says",
  explanation:
    "HTML or XML labelled as JSON, or JSON labelled as XML, breaks every client that trusts Content-Type. Often a proxy or a login page has answered in place of the API.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  quotesBody: true,
  run({ call }) {
    const answer = describedAnswer(call);
    if (!answer || answer.decoded.body.form === "empty") return undefined;
    const { body, text } = answer.decoded;
    const type = mediaTypeOf(answer.headers["content-type"]);
    const labelled = /json/.test(type) ? "JSON" : /xml/.test(type) ? "XML" : /html/.test(type) ? "HTML" : "";
    const form = body.form === "broken" ? body.as : body.form;
    const is = form.toUpperCase();
    // Text that is neither is malformed JSON, which json-well-formed judges.
    if (labelled === "" || labelled === is || (labelled === "XML" && form === "json" && body.form === "broken"))
      return [];
    const actual = `${is}: ${startOf(text.trimStart(), 60)}`;
    const source = citeHeader(call.operation, "Accept");
    return [
      {
        message: `The answer is labelled ${labelled} and is ${is}.`,
        expected: labelled,
        actual,
        kind: `${labelled}-${is}`,
        source,
      },
    ];
  },
};
