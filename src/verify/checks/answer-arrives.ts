import type { Call } from "../call.ts";
import type { Check, Verdict } from "../check.ts";
import { anyKnown } from "../../operation-roles.ts";
import { citePage } from "../evidence.ts";

export const answerArrives: Check<"call"> = {
  name: "answer-arrives",
  title: "Every request gets a complete answer in time",
  explanation:
    "A connection that breaks off, a body shorter than its Content-Length or an answer that never ends leaves the client with nothing. An answer of millions of values is too large to judge. Look up the request of this exchange in the server's log.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  needsBody: false,
  quotesBody: false,
  run({ call }) {
    if (call.answer) return tooLarge(call);
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

function tooLarge({ answer, operation }: Call): readonly Verdict[] {
  const body = answer?.decoded.body;
  if (body?.form !== "broken" || body.isTooLarge !== true) return [];
  return [
    {
      message: `The answer of ${operation.id} is too large to judge: ${body.problem}.`,
      expected: "an answer that a client can hold",
      actual: body.problem,
      kind: "too-large",
      source: citePage(operation),
    },
  ];
}
