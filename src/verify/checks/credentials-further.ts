import type { Check } from "../check.ts";
import { citeHeader } from "../evidence.ts";
import { andSays } from "../own-words.ts";
import { anyKnown } from "../../operation-roles.ts";

export const credentialsFurther: Check<"admission"> = {
  name: "credentials-further",
  title: "Every further credential is accepted",
  explanation:
    "A credential that was given for this run is refused. Which schemes an installation accepts depends on its type, so give only those that should work. A 403 for a session of another user is not a finding.",
  severity: "error",
  appliesTo: anyKnown,
  on: "admission",
  anyOperation: false,
  needsBody: false,
  run({ call, scheme }) {
    const status = call.answer?.status;
    if (status === undefined) return undefined;
    const refused = status === 401 || (status === 403 && call.spec.id === undefined);
    if (!refused) return [];
    const message = `${call.operation.id} refuses the further credentials of scheme ${scheme}.`;
    const source = citeHeader(call.operation, "Authorization");
    return [
      { message, expected: "200", actual: `${status}${call.answer ? andSays(call.answer) : ""}`, kind: scheme, source },
    ];
  },
};
