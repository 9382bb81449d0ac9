import type { Check } from "../check.ts";
import { citeHeader } from "../evidence.ts";
import { anyKnown } from "../../operation-roles.ts";

export const noRedirect: Check<"call"> = {
  name: "no-redirect",
  title: "No request is redirected",
  explanation:
    "A client that follows a redirect, typically to a login page, ends up reading HTML under a 200. An API answers 401 instead. Check the sign-in rules in front of the API.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: true,
  needsBody: false,
  quotesBody: false,
  run({ call }) {
    const status = call.answer?.status;
    if (status === undefined) return undefined;
    // 304 does not redirect; it is a status like any other.
    if (status < 300 || status >= 400 || status === 304) return [];
    const to = call.answer?.headers["location"];
    const expected = call.spec.expect === "refusal" ? "401" : "200";
    return [
      {
        message: `${call.operation.id} redirects (${call.spec.purpose}).`,
        expected,
        actual: to === undefined ? String(status) : `${status} to ${to}`,
        kind: call.spec.expect === "refusal" ? "refusal" : "answer",
        source: citeHeader(call.operation, "Authorization"),
        // Where everything is redirected, a redirect of unknown callers says nothing new.
        restsOn: call.spec.expect === "refusal" ? ["no-redirect/answer"] : [],
      },
    ];
  },
};
