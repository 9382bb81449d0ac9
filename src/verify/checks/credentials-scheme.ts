import type { Check } from "../check.ts";
import { judgeRefusal } from "../refusal.ts";
import { ALL_OPERATIONS } from "../roles.ts";

export const credentialsScheme: Check<"refusal"> = {
  name: "credentials-scheme",
  title: "A scheme that is not documented is refused",
  explanation:
    "The documents list Basic, SoTicket and Bearer. A server that lets another scheme in does not look at what it is sent.",
  severity: "error",
  appliesTo: ALL_OPERATIONS,
  on: "refusal",
  run: (fact) => (fact.how === "unknown-scheme" ? judgeRefusal(fact, "an unknown scheme") : undefined),
};
