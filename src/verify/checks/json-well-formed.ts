import type { Check } from "../check.ts";
import { wantsXml } from "../call.ts";
import { answersFile, citeHeader, describedAnswer } from "../evidence.ts";
import { endOf } from "../excerpt.ts";
import { placeOf } from "../body/json-scan.ts";
import { isCutJson } from "../../values.ts";
import { anyKnown } from "../../operation-roles.ts";

export const jsonWellFormed: Check<"call"> = {
  name: "json-well-formed",
  title: "A JSON answer is well-formed",
  explanation:
    "The body could not be parsed: it is cut short, or it has a trailing comma, NaN, single quotes or text after the end. Build answers with a JSON library, not by hand.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  quotesBody: true,
  run({ call }) {
    const answer = describedAnswer(call);
    if (!answer || wantsXml(call.spec) || answersFile(call.operation)) return undefined;
    const { body, text } = answer.decoded;
    if (body.form === "json") return [];
    if (body.form !== "broken" || body.as !== "json" || body.isTooLarge === true) return undefined;
    const source = citeHeader(call.operation, "Accept");
    if (isCutJson(text, body.problem)) {
      const message = `The JSON of ${call.operation.id} ends before it is complete.`;
      return [{ message, expected: "JSON", actual: endOf(text, 60), kind: "cut", source }];
    }
    const place = placeOf(text, body.problem);
    const at = place ? ` at ${place.pointer}` : "";
    const message = `The answer of ${call.operation.id} is not JSON: ${body.problem}${at}.`;
    const actual = place?.sign ?? endOf(text, text.length > 80 ? 60 : 80);
    return [{ message, expected: "JSON", actual, source }];
  },
};
