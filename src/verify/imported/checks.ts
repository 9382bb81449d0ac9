/** Checks that need to know nothing of an operation but its tables. */

import type { Operation, Source } from "../../model.ts";
import type { AnyCheck, Check } from "../check.ts";
import { checks } from "../checks/index.ts";
import { citePage, describedAnswer } from "../evidence.ts";
import { anyKnown } from "../roles.ts";

/** What a value has wrong, by the schema of an operation's answer; undefined for an operation without a body. */
export type AnswerErrors = (operation: Operation, value: unknown) => readonly AnswerError[] | undefined;

export interface AnswerError {
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  readonly keyword: string;
  readonly source: Source;
}

export function genericChecks(errorsOf: AnswerErrors): readonly AnyCheck[] {
  const shared = checks.filter(({ anyOperation }) => anyOperation);
  return [...shared, statusDocumented, answerSchema(errorsOf)].map((check) => ({
    ...check,
    appliesTo: anyKnown,
    needsBody: false,
  }));
}

const statusDocumented: Check<"call"> = {
  name: "status-documented",
  title: "The status is one that the page lists for such a request",
  explanation:
    "The page lists the statuses of its operation. Another success than those makes clients that compare with them fail; a 5xx is no answer to any request. What is answered to a request whose values the runner had to make up is open.",
  severity: "error",
  appliesTo: anyKnown,
  on: "call",
  run({ call }) {
    const { answer, operation, spec } = call;
    if (!answer || (answer.status >= 300 && answer.status < 400)) return undefined;
    const { status, reason } = answer;
    const success = operation.statuses.map((row) => row.status).filter((one) => one >= 200 && one < 300);
    const listed = success.length > 0 ? success : [200, 204];
    // An agent that has nothing to give answers 204 as well as null.
    const fine = listed.includes(status) || (status === 204 && operation.answer.nullable);
    if (fine || (status >= 400 && status < 500 && spec.expect !== "answer")) return [];
    const actual = `${status} ${reason}`.trim();
    const message = `${operation.id} answers ${actual} (${spec.purpose}).`;
    return [{ message, expected: listed.join(" or "), actual, kind: `status-${status}`, source: citePage(operation) }];
  },
};

/** A server may be newer than its page, and nested carriers slimmer than where they stand alone. */
function isNews(pointer: string, keyword: string): boolean {
  const depth = pointer.split("/").filter((step) => step !== "" && !/^\d+$/.test(step)).length;
  return keyword === "additionalProperties" || (keyword === "required" && depth > 1);
}

function answerSchema(errorsOf: AnswerErrors): Check<"call"> {
  return {
    name: "answer-schema",
    title: "Every answer has the properties of its page with the types of its page",
    explanation:
      "The value does not fit the row of the table that it is held against: a property is missing, or has another type, format or name than documented. Fix the property that the pointer names, or import the page of the server's own version.",
    severity: "error",
    appliesTo: anyKnown,
    on: "call",
    run({ call }) {
      const answer = describedAnswer(call);
      if (answer?.decoded.body.form !== "json") return undefined;
      const errors = errorsOf(call.operation, answer.decoded.body.value);
      return errors?.map(({ pointer, expected, actual, keyword, source }) => ({
        message: `${pointer === "" ? "The answer" : pointer.slice(1).replaceAll("/", ".")} is ${actual} and should be ${expected}.`,
        pointer,
        expected,
        actual,
        kind: keyword,
        source,
        ...(isNews(pointer, keyword) && { severity: "warning" as const }),
      }));
    },
  };
}
