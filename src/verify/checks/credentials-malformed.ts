import type { Check } from "../check.ts";
import { judgeRefusal } from "../refusal.ts";
import { ALL_OPERATIONS } from "../roles.ts";

export const credentialsMalformed: Check<"refusal"> = {
  name: "credentials-malformed",
  title: "Malformed credentials are refused",
  explanation:
    "A documented scheme without a value, or Basic with a value that is no base64, names nobody. Whoever is let in with it is anybody.",
  severity: "error",
  appliesTo: ALL_OPERATIONS,
  on: "refusal",
  run: (fact) => (fact.how === "malformed" ? judgeRefusal(fact, "malformed credentials") : undefined),
};
