import type { Check, Verdict } from "../check.ts";
import { wantsXml } from "../call.ts";
import { answersFile, citeHeader, describedAnswer } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";

export const bodyEncoding: Check<"call"> = {
  name: "body-encoding",
  title: "The bytes of an answer are UTF-8, without a byte-order mark",
  explanation:
    "JSON on the network is UTF-8 and must not begin with a byte-order mark (RFC 8259, section 8.1); many parsers refuse it. Bytes that are not UTF-8 turn into replacement characters. Write the answer as UTF-8 without a byte-order mark.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  quotesBody: false,
  run({ call }) {
    const answer = describedAnswer(call);
    if (!answer || answer.decoded.body.form === "empty" || answersFile(call.operation)) return undefined;
    const source = citeHeader(call.operation, "Accept");
    const verdicts: Verdict[] = [];
    // XML allows a byte-order mark (XML 1.0, appendix F).
    if (answer.decoded.bom && !wantsXml(call.spec)) {
      const message = "The answer begins with a byte-order mark.";
      verdicts.push({ message, expected: "JSON from the first byte", actual: "EF BB BF", kind: "bom", source });
    }
    if (answer.decoded.badBytes) {
      const message = "The answer holds bytes that are not UTF-8.";
      verdicts.push({ message, expected: "UTF-8", actual: "bytes that are not UTF-8", kind: "bytes", source });
    }
    return verdicts;
  },
};
