import { charsetOf, mediaTypeOf } from "../body/decode.ts";
import { jsonOf, wantsXml } from "../call.ts";
import type { Check, Verdict } from "../check.ts";
import { citeHeader, describedAnswer, isErrorObject } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";

const JSON_TYPES = ["application/json", "text/json"];
const XML_TYPES = ["application/xml", "text/xml"];

export const contentType: Check<"call"> = {
  name: "content-type",
  title: "Content-Type is a documented type that was asked for",
  explanation:
    "Clients choose their parser by Content-Type. The documents show application/json with charset utf-8, and list text/json, application/xml and text/xml. How the charset is spelled, and whether it is there at all, is open; a charset other than UTF-8 is not.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  quotesBody: false,
  run({ call }) {
    const answer = describedAnswer(call);
    if (!answer || answer.decoded.body.form === "empty") return undefined;
    const label = answer.headers["content-type"];
    const type = mediaTypeOf(label);
    const patch = /^application\/[a-z-]+patch\+json$/.exec(call.spec.accept ?? "")?.[0];
    const wanted = patch
      ? [...JSON_TYPES, patch]
      : call.spec.accept === "*/*"
        ? [...JSON_TYPES, ...XML_TYPES]
        : wantsXml(call.spec)
          ? XML_TYPES
          : JSON_TYPES;
    const source = citeHeader(call.operation, "Accept");
    const verdicts: Verdict[] = [];
    if (!wanted.includes(type)) {
      const actual = label === undefined || label === "" ? "no Content-Type" : label;
      const what = call.spec.accept === undefined ? "" : ` when asked for ${call.spec.accept}`;
      const kind = `${wantsXml(call.spec) ? "xml" : "json"}:${type}`;
      const restsOn = isErrorObject(jsonOf(call), undefined) ? ["no-error-under-200"] : [];
      const message = `The answer comes with ${actual}${what}.`;
      verdicts.push({ message, expected: wanted.join(" or "), actual, kind, source, restsOn });
    }
    const charset = charsetOf(label);
    if (charset !== undefined && !/^utf[-_]?8$/.test(charset) && JSON_TYPES.includes(type)) {
      const message = `The answer declares the charset ${charset}.`;
      verdicts.push({ message, expected: "charset utf-8", actual: charset, kind: "charset", source });
    }
    return verdicts;
  },
};
