import type { Call } from "../call.ts";
import type { Check, Verdict } from "../check.ts";
import { citePage } from "../evidence.ts";
import { anyKnown } from "../roles.ts";

export const statusDocumented: Check<"call"> = {
  name: "status-documented",
  title: "The status is documented for such a request",
  explanation:
    "The documents list 200 as the only success. Another 2xx breaks clients that compare with 200, and a 4xx or 5xx for a valid request is a refusal that no document mentions. What a server answers to an unknown id or to an empty queue is open, as long as it is not a 5xx.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  anyOperation: false,
  needsBody: false,
  quotesBody: false,
  run({ call }) {
    const status = call.answer?.status;
    // Credentials and redirects have checks of their own.
    if (
      status === undefined ||
      call.spec.expect === "refusal" ||
      call.spec.expect === "open" ||
      (status >= 300 && status < 400)
    )
      return undefined;
    if (call.spec.expect === "answer" && (status === 401 || status === 403)) return undefined;
    return judge(call, status).map((verdict) => ({ source: citePage(call.operation), ...verdict }));
  },
};

/** 200, except for operations whose documents list only 204. */
function successOf({ operation }: Call): number {
  return operation.statuses.find(({ status }) => status < 300)?.status ?? 200;
}

function judge(call: Call, status: number): readonly Verdict[] {
  const { expect, purpose } = call.spec;
  const { id } = call.operation;
  const actual = `${status} ${call.answer?.reason ?? ""}`.trim();
  if (status >= 500) {
    return [{ message: `${id} answers ${actual} (${purpose}).`, expected: expectedOf(call), actual, kind: "5xx" }];
  }
  if (expect === "answer" && status !== successOf(call)) {
    const kind = status < 300 ? `undocumented-${status}` : `refused-${status}`;
    return [{ message: `${id} answers ${actual} (${purpose}).`, expected: String(successOf(call)), actual, kind }];
  }
  if (expect === "unknown" || expect === "empty-queue") {
    if (status > 200 && status < 300 && status !== 204) {
      const message = `${id} answers ${actual} (${purpose}).`;
      return [{ message, expected: expectedOf(call), actual, kind: `undocumented-${status}` }];
    }
    const about = expect === "unknown" ? "an id that does not exist" : "an empty queue";
    return [
      { message: `Answers ${about} with ${actual.replace(/\.$/, "")}.`, severity: "info", kind: `${expect}-${status}` },
    ];
  }
  return [];
}

function expectedOf({ spec }: Call): string {
  if (spec.expect === "no-entity") return "400";
  if (spec.expect === "rejection") return "a status below 500";
  return spec.expect === "answer" || spec.expect === "entry" ? "200" : "200 with null, or a 4xx";
}
