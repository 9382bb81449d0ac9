import type { Check } from "../check.ts";
import { anyKnown } from "../../operation-roles.ts";
import { citePage } from "../evidence.ts";

export const answerArrives: Check<"call"> = {
  name: "answer-arrives",
  title: "Every request gets a complete answer in time",
  explanation:
    "A connection that breaks off, a body shorter than its Content-Length or an answer that never ends leaves the client with nothing. Look up the request of this exchange in the server's log.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  needsBody: false,
  quotesBody: false,
  run({ call }) {
    if (call.answer) return [];
    const { kind = "broken", message = "no answer" } = call.error ?? {};
    return [
      {
        message: `${call.operation.id} was not answered: ${message}.`,
        expected: "a complete answer",
        actual: message,
        kind,
        source: citePage(call.operation),
      },
    ];
  },
};
