import type { Check } from "../check.ts";
import { citePage, describedAnswer } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";

export const bodyPresent: Check<"call"> = {
  name: "body-present",
  title: "A successful answer has a body",
  explanation:
    "Every document describes a body for 200. An empty one makes a JSON parser throw, and makes the vendor's own client take an empty object for a session.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  quotesBody: false,
  run({ call }) {
    const answer = describedAnswer(call);
    if (!answer) return undefined;
    if (answer.decoded.body.form !== "empty") return [];
    const message = `${call.operation.id} answers 200 with an empty body (${call.spec.purpose}).`;
    return [
      { message, expected: call.operation.answer.type, actual: "an empty body", source: citePage(call.operation) },
    ];
  },
};
