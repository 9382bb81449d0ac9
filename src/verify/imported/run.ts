/** The runner for operations that were imported: generic checks only, and nothing sent that the mode does not allow. */

import { refusedCredentials } from "../refused-credentials.ts";
import { KitError } from "../../errors.ts";
import type { Contract } from "../../model.ts";
import { jsonOf, type Call } from "../call.ts";
import type { AnyCheck } from "../check.ts";
import { createSender } from "../client/send.ts";
import { systemClock, type Clock } from "../clock.ts";
import { createCoverage } from "../coverage.ts";
import { createJudge, type Judge } from "../judge.ts";
import type { CheckResult, Report, Target, VerifyOptions, WriteEntry } from "../model.ts";
import { nearestFirst } from "../../nearest.ts";
import { toReport } from "../report.ts";
import { createDeadline } from "../runner/deadline.ts";
import { type AnswerErrors, genericChecks } from "./checks.ts";
import { type Memory, ownOf, plan, type Planned, remember, removableFamilies, request, whyNot } from "./requests.ts";

export interface ImportedOptions extends Omit<VerifyOptions, "contract"> {
  readonly contract: Contract;
  /** Holds an answer against its schema. */
  readonly errorsOf: AnswerErrors;
}

const TIMEOUT_MS = 30_000;
const BUDGET_SECONDS = 120;
const GRACE_MS = 10_000;

/** Runs a contract of imported operations against a target. `clock` is for tests. */
export async function verifyImported(
  target: Target,
  options: ImportedOptions,
  clock: Clock = systemClock,
): Promise<Report> {
  const { contract, mode = "read", auth = [], timeoutMs = TIMEOUT_MS } = options;
  const operations = choose(
    "operation",
    options.operations,
    contract.operations.map(({ id }) => id),
  );
  const all = genericChecks(options.errorsOf);
  const names = choose(
    "check",
    options.checks,
    all.map(({ name }) => name),
  );
  const checks = all.filter(({ name }) => names.includes(name));
  const startedAt = clock.iso();
  const begin = clock.now();
  const planned = plan(contract, operations);
  const tell = (kind: "start" | "case" | "end", message: string, done: number): void =>
    options.onProgress?.({ kind, message, done, total: planned.length });
  const judge = createJudge(checks, contract, clock, ({ check, operation, verdict }) =>
    options.onProgress?.({
      kind: "finding",
      check,
      operation,
      message: verdict.message,
      done: 0,
      total: planned.length,
    }),
  );
  const coverage = createCoverage(contract);
  const sender = createSender(
    target,
    { baseUrl: target.baseUrl.replace(/\/+$/, ""), auth: auth[0], headers: options.headers ?? {} },
    clock,
  );
  const deadline = createDeadline(clock, options.budgetSeconds ?? BUDGET_SECONDS, options.signal);
  const memory: Memory = { seen: new Map(), made: new Map() };
  const removable = removableFamilies(planned);
  const tag = `so-mock-${(Math.imul(options.seed ?? clock.random(), 2_654_435_761) >>> 0).toString(36)}`;
  const calls: Call[] = [];
  const writes: WriteEntry[] = [];
  const skipped = new Map<string, string>();
  let failure: Report["failure"];

  tell("start", "looks at the imported operations", 0);
  for (const [at, one] of planned.entries()) {
    const deletes = one.shape.kind === "delete" && ownOf(one.shape.family, memory).length > 0;
    // What was made is taken away even when the time is over.
    if (deletes && deadline.reason() !== undefined && !deadline.cleaning()) deadline.beginCleaning(GRACE_MS);
    const reason = whyNot(one, mode, memory, removable) ?? (deletes || !deadline.cleaning() ? deadline.reason() : OVER);
    if (reason !== undefined) {
      skipped.set(one.operation.id, reason);
      continue;
    }
    tell("case", one.operation.id, at);
    const call = await ask(one);
    failure = calls.length === 1 ? failureOf(call, auth) : undefined;
    if (failure) break;
  }
  if (!failure) await takeAway();
  const report = toReport({
    target: target.baseUrl,
    mode,
    startedAt,
    durationMs: clock.now() - begin,
    options,
    contract,
    checks: [],
    operations: [],
    judge,
    coverage: coverage.result(),
    skips: [],
    recorded: { calls, writes },
    failure,
  });
  const results = failure ? [] : resultsOf(checks, operations, judge, skipped);
  const count = (status: CheckResult["status"]): number => results.filter((result) => result.status === status).length;
  tell("end", `${report.findings.length} findings`, planned.length);
  return {
    ...report,
    results,
    summary: { checks: results.length, passed: count("passed"), failed: count("failed"), skipped: count("skipped") },
  };

  /** Whatever is left of what this run made, one by one; a server that keeps it is told of once. */
  async function takeAway(): Promise<void> {
    if (!deadline.cleaning()) deadline.beginCleaning(GRACE_MS);
    for (const one of planned) {
      if (one.shape.kind !== "delete") continue;
      let left = ownOf(one.shape.family, memory).length;
      while (left > 0 && deadline.reason() === undefined) {
        await ask(one);
        const now = ownOf(one.shape.family, memory).length;
        if (now === left) break;
        left = now;
      }
    }
  }

  async function ask(one: Planned): Promise<Call> {
    const spec = request(one, contract, memory, tag);
    const left = deadline.leftMs();
    const limits = { timeoutMs: Math.min(timeoutMs, left), last: left < timeoutMs, signal: deadline.signal() };
    const call = await sender.send(spec, limits);
    calls.push(call);
    const { id } = one.operation;
    if (one.operation.effect !== "reads") {
      writes.push({
        exchange: call.id,
        operation: id,
        purpose: spec.purpose,
        sessionId: 0,
        status: call.answer?.status ?? 0,
      });
    }
    if (call.error?.kind === "cut") {
      skipped.set(id, deadline.reason() ?? call.error.message);
      return call;
    }
    coverage.add(call);
    judge.judge({ kind: "call", call });
    if (call.answer && call.answer.status < 300) remember(one, jsonOf(call), contract, memory);
    return call;
  }
}

const OVER = "the time of the run was over";

function failureOf({ answer, error }: Call, auth: readonly string[]): Report["failure"] {
  if (error?.kind === "unreachable") {
    return { kind: "unreachable", message: `Nothing answers at this address: ${error.message}.` };
  }
  return answer?.status === 401 ? refusedCredentials(auth, answer.status) : undefined;
}

function resultsOf(
  checks: readonly AnyCheck[],
  operations: readonly string[],
  judge: Judge,
  skipped: ReadonlyMap<string, string>,
): CheckResult[] {
  return checks.flatMap(({ name, explanation }) =>
    operations.map((operation): CheckResult => {
      const tally = judge.tallies.get(`${name} ${operation}`);
      if (tally?.evaluated) {
        const durationMs = Math.round(tally.durationMs * 100) / 100;
        return { check: name, operation, status: tally.failed ? "failed" : "passed", explanation, durationMs };
      }
      const reason = skipped.get(operation) ?? "no exchange of this run could be judged by it";
      return { check: name, operation, status: "skipped", reason, explanation, durationMs: 0 };
    }),
  );
}

function choose(what: string, wanted: readonly string[] | undefined, known: readonly string[]): readonly string[] {
  if (!wanted || wanted.length === 0) return known;
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown === undefined) return wanted;
  throw new KitError({
    code: `verify-${what}`,
    what: `there is no ${what} ${JSON.stringify(unknown)}`,
    where: `--${what}`,
    todo: `take of ${nearestFirst(unknown, known).slice(0, 10).join(", ")}`,
  });
}
