import type { Check } from "../check.ts";
import { citeHeader } from "../evidence.ts";
import { ALL_OPERATIONS } from "../roles.ts";

export const credentialsAccepted: Check<"call"> = {
  name: "credentials-accepted",
  title: "The credentials that drive the run do on every operation",
  explanation:
    "The same credentials were let in on another operation of this run and refused here. The documents name the same schemes for all of them.",
  severity: "error",
  appliesTo: ALL_OPERATIONS,
  on: "call",
  anyOperation: false,
  needsBody: false,
  perExchange: false,
  run({ call }) {
    const status = call.answer?.status;
    if (status === undefined || call.spec.auth !== undefined) return undefined;
    if (status !== 401 && status !== 403) return [];
    const message = `${call.operation.id} refuses the credentials that the run is driven with (${call.spec.purpose}).`;
    const source = citeHeader(call.operation, "Authorization");
    return [{ message, expected: "200", actual: String(status), source }];
  },
};
