import type { Dialect, Operation } from "../model.ts";
import type { ReceivedAnswer } from "./received.ts";
import { selectIn } from "../routing/address.ts";
import { knownContract } from "../schema/known.ts";
import { validateAnswer, validateType } from "../schema/validate.ts";
import { decodeBody } from "../verify/body/decode.ts";
import type { Call } from "../verify/call.ts";
import type { AnyCheck } from "../verify/check.ts";
import { answerSchemaBy } from "../verify/checks/answer-schema.ts";
import { checks } from "../verify/checks/index.ts";
import { systemClock } from "../verify/clock.ts";
import { createJudge, type Fault } from "../verify/judge.ts";
import type { Finding } from "../verify/model.ts";

export interface MatchContractOptions {
  /** Require dates of this dialect; when absent, those of both pass. */
  readonly dialect?: Dialect | undefined;
  /** The request had `$select`, so what was not selected may be null; when absent, the address of the answer tells. */
  readonly select?: boolean | undefined;
  /** Undocumented properties fail as well. */
  readonly strict?: boolean | undefined;
}

/** What the runner's checks say of a single answer to a valid request. */
export function judgeAnswer(answer: ReceivedAnswer, operation: Operation, options: MatchContractOptions): Finding[] {
  const { select = selectIn(answer.url) !== undefined, strict = false } = options;
  const judge = createJudge(checksFor(options, select), knownContract(), systemClock, () => {});
  judge.judge({ kind: "call", call: callOf(answer, operation, select) });
  const counted = [...judge.faults.values()].filter(({ severity }) => strict || severity === "error");
  return inOrder(counted.map((fault) => ({ ...toFinding(fault), isMissing: fault.verdict.kind === "required" })));
}

/** All that judge one answer; for a single dialect, its schema takes the place of the one of both. */
function checksFor({ dialect }: MatchContractOptions, select: boolean): readonly AnyCheck[] {
  const perAnswer = checks.filter(({ on }) => on === "call");
  if (dialect === undefined) return perAnswer;
  const ofDialect = answerSchemaBy(({ id }, value) => validateAnswer(id, value, { dialect, select }));
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
    // Whose credentials the request had is not known: null, which are not those of a run.
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

/** What a value has wrong as one of a type, such as `ChatSessionEntity`; of a list, as one of many. */
export function judgeType(value: unknown, type: string, options: MatchContractOptions): Finding[] {
  const { dialect = "either", select = false, strict = false } = options;
  const items = Array.isArray(value)
    ? value.map((item: unknown, at) => [`/${at}`, item] as const)
    : [["", value] as const];
  const found = items.flatMap(([prefix, item]) =>
    validateType(type, item, { dialect, select }).map((error) => ({ ...error, pointer: prefix + error.pointer })),
  );
  const counted = found.filter(({ keyword }) => strict || keyword !== "additionalProperties");
  return inOrder(
    counted.map(({ pointer, keyword, expected, actual, source }) => ({
      check: "answer-schema",
      operation: type,
      severity: "error" as const,
      message:
        keyword === "required"
          ? `${nameOf(pointer)} is missing.`
          : `${nameOf(pointer)} is ${actual} and should be ${expected}.`,
      pointer,
      expected,
      actual,
      fingerprint: "",
      isMissing: keyword === "required",
      ...(source && { source }),
    })),
  );
}

interface Ordered extends Finding {
  readonly isMissing: boolean;
}

/** What has a wrong type first; what is missing last, in one line: one wrong type is often why all the rest is missing. */
function inOrder(findings: readonly Ordered[]): Finding[] {
  const plain = findings.map(({ isMissing: _isMissing, ...finding }) => finding);
  const [wrong, missing] = [
    plain.filter((_, at) => !findings[at]?.isMissing),
    plain.filter((_, at) => findings[at]?.isMissing),
  ];
  const [first] = missing;
  if (!first || missing.length === 1) return [...wrong, ...missing];
  const names = [...new Set(missing.map(({ pointer }) => nameOf(pointer)))];
  const pointer = first.pointer.slice(0, first.pointer.lastIndexOf("/"));
  const message = `${names.length} properties are missing: ${names.join(", ")}.`;
  return [...wrong, { ...first, message, pointer, expected: "", actual: "" }];
}

function nameOf(pointer: string): string {
  return (
    pointer
      .split("/")
      .filter((step) => step !== "" && !/^\d+$/.test(step))
      .join(".") || "The value"
  );
}
