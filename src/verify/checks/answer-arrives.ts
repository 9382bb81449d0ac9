import type { Check } from "../check.ts";
import { ALL_OPERATIONS } from "../roles.ts";
import { citePage } from "../evidence.ts";

export const answerArrives: Check<"call"> = {
  name: "answer-arrives",
  title: "Every request is answered, whole and in time",
  explanation:
    "A connection that breaks off, a body shorter than its Content-Length or a server that never ends leaves the client with nothing. Look at the server's log for the request of this exchange.",
  severity: "error",
  appliesTo: ALL_OPERATIONS,
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
