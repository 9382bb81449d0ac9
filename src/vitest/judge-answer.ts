import type { Operation } from "../model.ts";
import type { ReceivedAnswer } from "./received.ts";
import { selectIn } from "../routing/address.ts";
import { knownContract } from "../schema/known.ts";
import { validateAnswer } from "../schema/validate.ts";
import { decodeBody } from "../verify/body/decode.ts";
import type { Call } from "../verify/call.ts";
import type { AnyCheck } from "../verify/check.ts";
import { answerSchemaBy } from "../verify/checks/answer-schema.ts";
import { checks } from "../verify/checks/index.ts";
import { systemClock } from "../verify/clock.ts";
import { createJudge, type Fault } from "../verify/judge.ts";
import { errorsOfRelease } from "../verify/errors-of-release.ts";
import { inOrder, type MatchContractOptions } from "../verify/judge-value.ts";
import type { Finding } from "../verify/model.ts";

/** Findings of the runner's checks for a single answer to a valid request. */
export function judgeAnswer(answer: ReceivedAnswer, operation: Operation, options: MatchContractOptions): Finding[] {
  const { select = selectIn(answer.url) !== undefined, strict = false, release } = options;
  const contract = release === undefined ? knownContract() : { ...knownContract(), release };
  const judge = createJudge(checksFor(options, select), contract, systemClock, () => {});
  judge.judge({ kind: "call", call: callOf(answer, operation, select) });
  const counted = [...judge.faults.values()].filter(({ severity }) => strict || severity === "error");
  return inOrder(counted.map((fault) => ({ ...toFinding(fault), isMissing: fault.verdict.kind === "required" })));
}

/** All checks that judge a single answer. For a single dialect, its own schema check replaces the one for both. */
function checksFor(options: MatchContractOptions, select: boolean): readonly AnyCheck[] {
  const { dialect, release } = options;
  const perAnswer = checks.filter(({ on }) => on === "call");
  if (dialect === undefined) return perAnswer;
  const ofDialect = answerSchemaBy(({ id, answer: { type } }, value) =>
    errorsOfRelease(validateAnswer(id, value, { dialect, select }), { type, value, release }),
  );
  return perAnswer.map((check) => (check.name === ofDialect.name ? ofDialect : check));
}

function callOf(
  { status, statusText, url, headers, bytes }: ReceivedAnswer,
  operation: Operation,
  select: boolean,
): Call {
  return {
    id: "",
    operation,
    // The request's credentials are unknown: null, so that they do not count as those of a run.
    spec: { operation, purpose: "in this test", expect: "answer", auth: null, ...(select && { select: "*" }) },
    request: { method: operation.method, url, headers: {} },
    answer: {
      status,
      reason: statusText,
      headers,
      decoded: decodeBody(bytes, headers["content-type"]),
    },
    startedAtMs: 0,
    durationMs: 0,
    ownMs: 0,
  };
}

function toFinding({ check, operation, severity, verdict }: Fault): Finding {
  const { message, pointer = "", expected = "", actual = "", source } = verdict;
  return { check, operation, severity, message, pointer, expected, actual, fingerprint: "", ...(source && { source }) };
}
