import type { Check } from "../check.ts";
import { anyKnown } from "../../operation-roles.ts";

export const answerTime: Check<"call"> = {
  name: "answer-time",
  title: "No answer takes longer than the documented threshold",
  explanation:
    "The reference page of Save gives 5000 ms as the time after which the API itself calls an answer slow; where a page gives no threshold, a slow answer is an observation. Time that the server spends on another request of this run is not counted, and an answer counts as slow only if it is slow a second time.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  needsBody: false,
  quotesBody: false,
  volatile: "result",
  run({ call }) {
    const { slowThresholdMs, slowThresholdSource, id, answer } = call.operation;
    if (!call.answer) return undefined;
    if (call.ownMs <= slowThresholdMs || call.excused) return [];
    const took = `${(call.ownMs / 1000).toFixed(1)} s`;
    return [
      {
        message: `${id} took ${took} to answer.`,
        expected: `at most ${slowThresholdMs / 1000} s`,
        actual: took,
        source: slowThresholdSource,
        // A threshold from another page is a hint, not a promise.
        ...(slowThresholdSource.document === answer.source.document ? {} : { severity: "info" as const }),
      },
    ];
  },
};
