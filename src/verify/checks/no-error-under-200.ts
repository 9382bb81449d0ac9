import { ownValue } from "../../values.ts";
import { type Check, show } from "../check.ts";
import { jsonOf } from "../call.ts";
import { citePage, isErrorObject } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";

export const noErrorUnder200: Check<"call"> = {
  name: "no-error-under-200",
  title: "An error has an error status",
  explanation:
    "The body is an error object although the status is 2xx: clients that go by the status take the error for a session.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  needsBody: false,
  quotesBody: true,
  run({ call }, { types }) {
    const status = call.answer?.status ?? 0;
    // A wrongly accepted request has its own checks.
    if (status < 200 || status >= 300 || ["refusal", "no-entity", "open"].includes(call.spec.expect)) return undefined;
    const value = jsonOf(call);
    if (!isErrorObject(value, ownValue(types, call.operation.answer.type))) return [];
    const message = `${call.operation.id} answers ${status} with an error object (${call.spec.purpose}).`;
    return [{ message, expected: call.operation.answer.type, actual: show(value), source: citePage(call.operation) }];
  },
};
