import type { Dialect, Operation } from "../model.ts";
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
import type { Finding } from "../verify/model.ts";

export interface MatchContractOptions {
  /** Require dates of this dialect; when absent, those of both pass. */
  readonly dialect?: Dialect;
  /** The request had `$select`, so what was not selected may be null; when absent, the address of the answer tells. */
  readonly select?: boolean;
  /** Undocumented properties fail as well. */
  readonly strict?: boolean;
}

/** What the runner's checks say of a single answer to a valid request. */
export async function judgeAnswer(
  response: Response,
  operation: Operation,
  options: MatchContractOptions,
): Promise<Finding[]> {
  const { select = selectIn(response.url) !== undefined, strict = false } = options;
  const judge = createJudge(checksFor(options, select), knownContract(), systemClock, () => {});
  judge.judge({ kind: "call", call: await callOf(response, operation, select) });
  return [...judge.faults.values()].filter(({ severity }) => strict || severity === "error").map(toFinding);
}

/** All that judge one answer; for a single dialect, its schema takes the place of the one of both. */
function checksFor({ dialect }: MatchContractOptions, select: boolean): readonly AnyCheck[] {
  const perAnswer = checks.filter(({ on }) => on === "call");
  if (dialect === undefined) return perAnswer;
  const ofDialect = answerSchemaBy(({ id }, value) => validateAnswer(id, value, { dialect, select }));
  return perAnswer.map((check) => (check.name === ofDialect.name ? ofDialect : check));
}

async function callOf(response: Response, operation: Operation, select: boolean): Promise<Call> {
  const headers = Object.fromEntries(response.headers);
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  return {
    id: "",
    operation,
    // Whose credentials the request had is not known: null, which are not those of a run.
    spec: { operation, purpose: "in this test", expect: "answer", auth: null, ...(select && { select: "*" }) },
    request: { method: operation.method, url: response.url, headers: {} },
    answer: {
      status: response.status,
      reason: response.statusText,
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
