import { version } from "../../version.ts";
import { toCurl } from "../curl.ts";
import { fingerprint } from "../fingerprint.ts";
import type { CheckResult, Finding, Report } from "../model.ts";
import { behaviourChecks } from "./behaviour-checks.ts";
import type { ReceiverCheck, ReceiverVerdict } from "./check.ts";
import { eventChecks } from "./event-checks.ts";
import { createProbe, type Probe, type ProbeOptions, RECEIVER, type ReceiverAnswer } from "./probe.ts";
import { signatureChecks } from "./signature-checks.ts";
import { summaryOf } from "../summary.ts";

/** In execution order; checks that look at all answers come last. */
export const receiverChecks: readonly ReceiverCheck[] = [...signatureChecks, ...eventChecks, ...behaviourChecks];

export interface ReceiverOptions extends Omit<ProbeOptions, "now" | "pause" | "limitMs"> {
  /** Names of checks; default all. */
  readonly checks?: readonly string[] | undefined;
  /** Time limit of an answer in milliseconds; default 10,000. */
  readonly limitMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly now?: () => number;
  readonly pause?: (ms: number) => Promise<void>;
}

const LIMIT_MS = 10_000;
const BASE = "signature-right";
const TEST = "test-event";
const SLOW = "answer-time";
const AWAY = "no-redirect";
const NOT_TAKEN = `the receiver accepts no event with the right signature, see ${BASE}`;

/** The contract test of a webhook receiver: calls it as the vendor does, and as others may. */
export async function verifyReceiver(options: ReceiverOptions): Promise<Report> {
  const { now = () => performance.now(), pause = sleep, limitMs = LIMIT_MS, signal, checks } = options;
  const startedMs = now();
  const startedAt = new Date().toISOString();
  const probe = createProbe({ ...options, limitMs, now, pause });
  const wanted = receiverChecks.filter(
    ({ name }) => checks === undefined || checks.length === 0 || checks.includes(name),
  );
  const results: CheckResult[] = [];
  const findings: Finding[] = [];
  if (options.effectUrl !== undefined) await probe.isNoisy();
  const first = await probe.begin();
  const failure = first.error === "unreachable" ? unreachable(options.url, first) : undefined;
  for (const check of wanted) {
    const beganMs = now();
    const verdict = failure
      ? ({ kind: "skipped", reason: failure.message } as const)
      : signal?.aborted
        ? ({ kind: "skipped", reason: "the run was interrupted" } as const)
        : await judge(check, probe, { findings, wanted });
    results.push({
      check: check.name,
      operation: RECEIVER,
      status: verdict.kind,
      ...(verdict.kind === "skipped" && { reason: verdict.reason }),
      explanation: check.explanation,
      durationMs: Math.round(now() - beganMs),
    });
    if (verdict.kind === "failed") findings.push(findingOf(check, verdict));
  }
  const isCut = signal?.aborted === true;
  const notReached = results.filter(({ reason }) => reason === "the run was interrupted").length;
  return {
    tool: { name: "so-mock verify-receiver", version },
    target: probe.exchanges[0]?.request.url ?? "",
    mode: "write",
    startedAt,
    durationMs: Math.round(now() - startedMs),
    summary: summaryOf(results, failure === undefined && !isCut),
    results,
    findings,
    observations: [],
    coverage: { types: {}, enums: {}, statuses: { [RECEIVER]: statusesOf(probe) } },
    writes: [],
    exchanges: probe.exchanges,
    ...(isCut && {
      unfinished: {
        reason: "the run was interrupted",
        notReached,
        message: `not finished: ${notReached} checks were not reached`,
      },
    }),
    ...(failure && { failure }),
  };
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly wanted: readonly ReceiverCheck[];
}

/** One cause has one finding: what follows from another one is not judged. */
async function judge(check: ReceiverCheck, probe: Probe, { findings, wanted }: Judged): Promise<ReceiverVerdict> {
  const [first] = probe.answers;
  const isTaken = first?.status === 200;
  const skipped = (reason: string): ReceiverVerdict => ({ kind: "skipped", reason });
  if (!isTaken && check.name !== BASE && check.alone !== true) return skipped(NOT_TAKEN);
  const cause = check.after?.find((name) => findings.some((found) => found.check === name));
  if (cause !== undefined) return skipped(`what it finds may follow from ${cause}`);
  const verdict = await check.run(probe);
  if (verdict.kind !== "failed") return check.name === BASE && probe.isIdle() ? WITHOUT_EFFECT : verdict;
  const { error, status = 0 } = verdict.answer ?? {};
  const isOther = (name: string): boolean => check.name !== name && wanted.some((one) => one.name === name);
  if (error === "timeout" && isOther(SLOW)) return skipped(`an answer came too late, see ${SLOW}`);
  if (status >= 300 && status < 400 && isOther(AWAY)) return skipped(`an answer is a redirect, see ${AWAY}`);
  const isSame = !isTaken && check.name === TEST && isOther(BASE) && verdict.answer?.status === first?.status;
  return isSame ? skipped(NOT_TAKEN) : verdict;
}

const WITHOUT_EFFECT: ReceiverVerdict = {
  kind: "failed",
  message: "no event with the right signature has an effect at --effect-url",
  expected: "1 effect",
  actual: "0 effects",
};

function findingOf(check: ReceiverCheck, verdict: Extract<ReceiverVerdict, { kind: "failed" }>): Finding {
  const { name, severity } = check;
  const { message, expected, actual, answer } = verdict;
  return {
    check: name,
    operation: RECEIVER,
    severity,
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    pointer: "",
    expected,
    actual,
    ...(answer && { exchange: answer.exchange.id, curl: toCurl(answer.exchange.request) }),
    fingerprint: fingerprint(name, RECEIVER, "", message),
  };
}

function unreachable(url: string, { exchange }: ReceiverAnswer): NonNullable<Report["failure"]> {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return {
    kind: "unreachable",
    message: `Nothing answers at ${host}: ${exchange.error ?? "no answer"}. Start the receiver, then run this again.`,
  };
}

function statusesOf({ answers }: Probe): readonly number[] {
  return [...new Set(answers.flatMap(({ status }) => (status === undefined ? [] : [status])))].sort((a, b) => a - b);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
