import type { Check } from "../check.ts";
import { citeHeader } from "../evidence.ts";
import { andSays } from "../own-words.ts";
import { anyKnown } from "../../operation-roles.ts";

export const credentialsAccepted: Check<"call"> = {
  name: "credentials-accepted",
  title: "The credentials of the run are accepted by every operation",
  explanation:
    "The same credentials were accepted by another operation of this run and refused here. The documents list the same schemes for every operation.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  needsBody: false,
  perExchange: false,
  run({ call }) {
    const status = call.answer?.status;
    if (status === undefined || call.spec.auth !== undefined) return undefined;
    // An invented value may refer to something that this user has no right to.
    if (call.spec.expect === "made-up") return undefined;
    // For an id that does not exist any 4xx is fine, 403 included; and a gateway may block an unreadable body.
    if ((call.spec.expect === "unknown" || call.spec.expect === "rejection") && status === 403) return undefined;
    if (status !== 401 && status !== 403) return [];
    const message = `${call.operation.id} refuses the credentials of the run (${call.spec.purpose}).`;
    const source = citeHeader(call.operation, "Authorization");
    return [{ message, expected: "200", actual: `${status}${call.answer ? andSays(call.answer) : ""}`, source }];
  },
};
