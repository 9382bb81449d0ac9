/** Executes a plan: sends its requests through the gate, judges the answers, cleans up and reports. */

import { createSender } from "../client/send.ts";
import type { Clock } from "../clock.ts";
import { createCoverage } from "../coverage.ts";
import { createJudge, RUNNER_FAULT } from "../judge.ts";
import type { Report } from "../model.ts";
import type { Target, VerifyOptions } from "../options.ts";
import { toReport } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { cleanUp, leftBehind, withLeft } from "./clean-up.ts";
import { SkipError } from "./context.ts";
import { createContext } from "./create-context.ts";
import { createDeadline } from "./deadline.ts";
import { removals } from "./removals.ts";
import { createPacer } from "./pacer.ts";
import type { Plan } from "./plan.ts";
import { createHeldFacts } from "./held-facts.ts";
import { createProgress } from "./progress.ts";
import type { Skip } from "./results.ts";
import { askedToWait } from "./throttle.ts";
import { settleBystanders } from "./watch.ts";
import { tagOf } from "../tags.ts";
import { withoutLastSlashes } from "../../routing/address.ts";

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_BUDGET_SECONDS = 120;
/** For the clean-up after the budget is used up or the run was interrupted. */
const GRACE_MS = 10_000;
const LONGEST_GRACE_MS = 45_000;

export async function runPlan(target: Target, options: VerifyOptions, plan: Plan, clock: Clock): Promise<Report> {
  const mode = options.mode ?? "read";
  const { contract, operations, checks } = plan;
  const judged = contract.operations.filter(({ id }) => operations.includes(id));
  const scenarios = plan.scenarios.filter(({ modes, asks }) => modes.includes(mode) && judged.some(asks));
  const auth = options.auth ?? [];
  const startedAt = clock.iso();
  const begin = clock.now();
  const progress = createProgress(options.onProgress, scenarios.length);
  const judge = createJudge(checks, contract, clock, (fault) => progress.finding(fault));
  const coverage = createCoverage(contract);
  const caller = { baseUrl: withoutLastSlashes(target.baseUrl), auth: auth[0], headers: options.headers ?? {} };
  const pacer = target.pacer ?? createPacer(clock, options.rate);
  const sender = createSender(target, caller, clock, pacer);
  const budget = options.budgetSeconds ?? DEFAULT_BUDGET_SECONDS;
  const deadline = createDeadline(clock, budget, options.signal, pacer.waitedMs);
  const skips: Skip[] = [];
  let current: Scenario | undefined;
  const held = createHeldFacts(judge.judge, judge.blames, ({ call }) => {
    const reason = "the list was found to be behind: what it showed just before that is not judged";
    if (current) skips.push({ scenario: current, reason, operations: [call.operation.id] });
  });
  const context = createContext({
    contract,
    clock,
    mode,
    auth,
    givesHeader: (name) => Object.keys(caller.headers).some((one) => one.toLowerCase() === name.toLowerCase()),
    sender,
    pacer,
    deadline,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    asksOnce: plan.asksOnce ?? false,
    tag: `so-mock-${tagOf(options.seed, clock)}`,
    onFact: (fact) => {
      if (fact.kind === "call") coverage.add(fact.call);
      if (operations.includes(fact.call.operation.id)) held.take(fact);
    },
    held,
    blames: judge.blames,
    onThrottled: (call) => {
      const actual = `${call.answer?.status} ${call.answer?.reason ?? ""}`.trim();
      const isThrottle = askedToWait(call, clock.iso()) !== undefined;
      const message = isThrottle
        ? `Throttles: ${actual}.`
        : `Answers ${actual}, and was asked once more a second later.`;
      judge.report("status-documented", "info", { message, kind: isThrottle ? "throttled" : "gateway" }, call);
    },
    onLate: (waitedMs, call, isCache) => {
      const then = isCache ? "findings that rest on it are left out" : "the run waited for it after every write";
      const message = `The list shows what was written only after some ${waitedMs} ms, so ${then}.`;
      judge.report("create-listed", "info", { message, kind: "late" }, call);
    },
    onSkip: (reason, concerned) => void (current && skips.push({ scenario: current, reason, operations: concerned })),
  });

  options.onStart?.(() => removals(context, caller, options));
  progress.start();
  let failure: Report["failure"];
  let cut: string | undefined;
  try {
    failure = await plan.start(context, context.recorded.calls);
    for (const scenario of failure ? [] : scenarios) {
      current = scenario;
      progress.begin(scenario);
      await play(scenario);
    }
    if (!failure) await settle();
    await context.settle();
    if (!failure) await context.lookForDropped();
    cut = context.cut();
    failure ??= plan.conclude(context.recorded.calls, contract);
  } catch (error) {
    // Nothing was read: the budget was too small, or the run ended before it began.
    if (!(error instanceof SkipError)) throw error;
    cut = context.cut();
    for (const scenario of scenarios) skips.push({ scenario, reason: error.reason, operations: undefined });
    if (context.throttled()) failure = { kind: "unreachable", message: sentence(error.reason) };
  } finally {
    progress.cleanUp();
    tellResent();
    deadline.beginCleaning(
      context.throttled() ? LONGEST_GRACE_MS : Math.min(LONGEST_GRACE_MS, GRACE_MS + 8 * sender.slowestMs()),
    );
    await closeAll();
    held.end();
  }
  const report = toReport({
    target: target.baseUrl,
    mode,
    startedAt,
    durationMs: clock.now() - begin,
    options,
    contract,
    checks,
    operations,
    judge,
    coverage: coverage.result(),
    skips,
    recorded: context.recorded,
    ...(plan.startsWithList && { listRead: context.memory.latest !== undefined }),
    failure,
    pace: { ...pacer.sent(), rate: pacer.rate() ?? null },
    cut,
  });
  progress.end(report);
  return report;

  async function play(scenario: Scenario): Promise<void> {
    try {
      await scenario.run(context);
    } catch (error) {
      if (error instanceof SkipError) skips.push({ scenario, reason: error.reason, operations: undefined });
      else reportRunnerFault(`The scenario ${scenario.name} broke: ${String(error)}.`, scenario.name);
    }
  }

  async function settle(): Promise<void> {
    try {
      await settleBystanders(context, (fact) => judge.blames(fact).length > 0);
    } catch (error) {
      if (!(error instanceof SkipError))
        reportRunnerFault(`Looking at others' sessions broke: ${String(error)}.`, "settle");
    }
  }

  async function closeAll(): Promise<void> {
    try {
      await plan.cleanUp?.(context);
    } catch (error) {
      reportRunnerFault(`Removing what the run created broke: ${String(error)}.`, "clean-up");
    }
    try {
      const left = await cleanUp(context);
      for (const { severity, ids, ...verdict } of leftBehind(context.memory, left)) {
        if (failure && severity !== "info") failure = withLeft(failure, verdict);
        const { calls } = context.recorded;
        const call = calls.findLast(({ spec }) => ids.includes(spec.id ?? 0)) ?? calls.at(-1);
        if (call) judge.report("clean-up", severity, verdict, call);
      }
    } catch (error) {
      reportRunnerFault(`Cleaning up broke: ${String(error)}.`, "clean-up");
    }
  }

  /** A server may close a kept-alive connection once or twice just as it is used; more often, it drops requests. */
  function tellResent(): void {
    const call = context.recorded.calls.at(-1);
    if (!call || sender.resent() < 3 || sender.resent() * 8 <= context.recorded.calls.length) return;
    const message = "The server closes connections while requests are on their way; they had to be sent again.";
    const actual = `${sender.resent()} of ${context.recorded.calls.length} requests`;
    const verdict = { message, expected: "an answer", actual, kind: "resent", restsOn: ["answer-arrives"] };
    judge.report("answer-arrives", "warning", verdict, call);
  }

  function reportRunnerFault(message: string, kind: string): void {
    const call = context.recorded.calls.at(-1);
    if (call) judge.report(RUNNER_FAULT, "error", { message, kind }, call);
  }
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
