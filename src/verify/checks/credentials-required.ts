import type { Check } from "../check.ts";
import { judgeRefusal } from "../refusal.ts";
import { ALL_OPERATIONS } from "../roles.ts";

export const credentialsRequired: Check<"refusal"> = {
  name: "credentials-required",
  title: "Nobody is let in without credentials",
  explanation:
    "A request without Authorization and without an XSRF token and its cookie was answered. The documents demand one of the two for every operation; whoever reaches the server reads and writes sessions.",
  severity: "error",
  appliesTo: ALL_OPERATIONS,
  on: "refusal",
  run: (fact) => (fact.how === "none" ? judgeRefusal(fact, "a request without credentials") : undefined),
};
