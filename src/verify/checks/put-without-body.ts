import { isGatewayError } from "../call.ts";
import type { Check } from "../check.ts";
import { citePage } from "../evidence.ts";
import { hasRole } from "../../operation-roles.ts";

export const putWithoutBody: Check<"call"> = {
  name: "put-without-body",
  title: "PUT without a session in its body is answered with 400",
  explanation:
    "The page of PUT lists 400 for a request whose body holds no entity. A 2xx makes the client believe that it has saved something, and a 5xx makes it retry.",
  severity: "error",
  appliesTo: hasRole("update"),
  on: "call",
  restsOn: ["status-documented"],
  quotesBody: false,
  run({ call }) {
    const status = call.answer?.status;
    if (status === undefined || call.spec.expect !== "no-entity") return undefined;
    if (status === 400) return [];
    if (isGatewayError(call)) return undefined;
    const source = call.operation.statuses.find((row) => row.status === 400)?.source ?? citePage(call.operation);
    const message = `PUT without a body is answered with ${status}.`;
    return [{ message, expected: "400", actual: String(status), kind: String(status), source }];
  },
};
