/** Builds the report from all that a run has gathered: sorted, without secrets. Pure. */

import type { Contract } from "../model.ts";
import { withoutNames } from "../personal/shown-text.ts";
import { unique } from "../values.ts";
import { version } from "../version.ts";
import type { AnyCheck } from "./check.ts";
import { toCurl, type Probe } from "./curl.ts";
import { hidingOf } from "./hide-values.ts";
import { toExchanges } from "./exchange.ts";
import { type FaultGroup, groupByCause } from "./causes.ts";
import { joinPlaces } from "./findings.ts";
import { isPage, type Call } from "./call.ts";
import { serverSays } from "./own-words.ts";
import type { Fault, Judge } from "./judge.ts";
import type { CheckResult, Coverage, Exchange, Finding, FindingPlace, Mode, Report } from "./model.ts";
import type { VerifyOptions } from "./options.ts";
import type { Recorded } from "./runner/context-setup.ts";
import { describeUnfinished } from "./unfinished.ts";
import { toResults, type Skip } from "./runner/results.ts";
import { LIST_NOT_READ, nothingSeen } from "./unverified.ts";
import { createRedactor, type Redactor } from "./secrets.ts";
import { summaryOf } from "./summary.ts";

interface Gathered {
  readonly target: string;
  readonly mode: Mode;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly options: VerifyOptions;
  readonly contract: Contract;
  readonly checks: readonly AnyCheck[];
  readonly operations: readonly string[];
  readonly judge: Judge;
  readonly coverage: Coverage;
  readonly skips: readonly Skip[];
  readonly recorded: Recorded;
  /** False if the list of sessions was never read, even if some sessions are known. */
  readonly listRead?: boolean;
  readonly failure: Report["failure"];
  readonly pace?: Report["pace"];
  /** Why the run was cut short; undefined if it was not. */
  readonly cut: string | undefined;
  /** Were the requests sent by other clients? */
  readonly foreign?: boolean;
}

const TOOL = { name: "so-mock verify", version };

export function toReport(gathered: Gathered): Report {
  const { options, contract, checks, judge, mode, recorded, failure, foreign = false } = gathered;
  const secrets = createRedactor([...(options.auth ?? []), ...(options.secrets ?? [])], options.headers);
  const hide = hidingOf({ bodies: options.bodies ?? "redacted", contract, calls: recorded.calls, foreign });
  const redact: Redactor = {
    text: (text) => hide.sentence(secrets.text(text)),
    words: (text) => hide.words(secrets.words(text)),
    own: secrets.own,
    body: (text) => hide.body(secrets.body(text)),
    value: (text) => hide.sentence(secrets.value(text)),
    reason: (text) => hide.reason(secrets.text(text)),
    pointer: (pointer) => hide.pointer(secrets.text(pointer)),
    url: (url) => hide.url(secrets.url(url)),
    headers: (headers) => hide.headers(secrets.headers(headers)),
  };
  const exchanges = toExchanges(recorded.calls, redact);
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  // If the credentials were refused, nothing was judged.
  const results = failure ? [] : toResults(gathered).map((result) => withoutSecrets(result, redact));
  const unfinished =
    failure || gathered.cut === undefined ? undefined : describeUnfinished(secrets.text(gathered.cut), results);
  // Runs of imported tables are not about sessions, and may have nothing but numbers and texts to see.
  const unseen = gathered.listRead === false ? LIST_NOT_READ : nothingSeen(results, gathered);
  const groups = groupByCause([...judge.faults.values()], checks);
  return {
    tool: TOOL,
    target: secrets.text(gathered.target),
    mode,
    startedAt: gathered.startedAt,
    durationMs: Math.round(gathered.durationMs),
    summary: summaryOf(results, failure === undefined && unfinished === undefined),
    ...(unseen !== undefined && !failure && { unverified: [unseen] }),
    results,
    findings: failure
      ? []
      : toFindings(groups, (fault) => toPlace(fault, byId, redact, gathered), options.strict === true),
    observations: unique(
      [...judge.observations.values()].map(({ check, operation, verdict }) => ({
        check,
        operation,
        message: redact.text(verdict.message),
      })),
    ),
    coverage: gathered.coverage,
    writes: recorded.writes.map((entry) => ({ ...entry, purpose: redact.text(entry.purpose) })),
    exchanges,
    ...(gathered.pace && { pace: gathered.pace }),
    ...(unfinished && { unfinished }),
    // A server's reason for refusing is not customer data, and the reader of the log needs it.
    ...(failure && { failure: { ...failure, message: secrets.text(failure.message) } }),
  };
}

/** A reason quotes how the server refuses. */
function withoutSecrets(result: CheckResult, { words }: Redactor): CheckResult {
  return result.reason === undefined ? result : { ...result, reason: words(result.reason) };
}

function toFindings(
  groups: readonly FaultGroup[],
  placeOf: (fault: Fault) => FindingPlace,
  strict: boolean,
): readonly Finding[] {
  const findings = groups.map(({ faults }): Finding => {
    const [{ check, severity }] = faults;
    const [first, ...others] = faults.map(placeOf) as [FindingPlace, ...FindingPlace[]];
    return joinPlaces({ check, severity: strict && severity === "warning" ? "error" : severity }, [first, ...others]);
  });
  const byFault = new Map(
    groups.flatMap(({ faults }, index) => faults.map((fault) => [fault, findings[index]] as const)),
  );
  return findings.map((finding, index) => {
    const cause = groups[index]?.cause;
    const followsFrom = cause && byFault.get(cause)?.fingerprint;
    return followsFrom === undefined ? finding : { ...finding, followsFrom };
  });
}

/** Made-up credentials are not secret and show which probe was accepted, unless they contain the user's own. */
function probeIn({ spec, request }: Call, { own }: Redactor): Probe | undefined {
  if (spec.expect !== "refusal" || spec.auth === undefined) return undefined;
  const names = ["authorization", ...Object.keys(spec.headers ?? {}).map((name) => name.toLowerCase())];
  const sent = names.flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [[name, own(value)] as const];
  });
  return { headers: Object.fromEntries(sent), ...(spec.query && { url: own(request.url) }) };
}

/** Pages under 200 are refusals, too. */
function isSuccess(call: Call): boolean {
  return (call.answer?.status ?? 0) < 400 && !isPage(call);
}

/** A session's property that some answers lack and others show, as with two servers of different releases. */
function isThereElsewhere({ check, verdict: { kind, pointer = "" }, call }: Fault, { types }: Coverage): boolean {
  const name = /^(?:\/\d+)?\/(\w+)$/.exec(pointer)?.[1];
  const isMissing = check === "answer-schema" && kind === "required" && name !== undefined;
  return isMissing && types[call.operation.answer.type]?.seen.includes(name) === true;
}

function toPlace(
  fault: Fault,
  exchanges: ReadonlyMap<string, Exchange>,
  redact: Redactor,
  { coverage, foreign = false }: Gathered,
): FindingPlace {
  const { check, operation, verdict, call, fingerprint, count } = fault;
  const exchange = exchanges.get(call.id);
  const often = count > 1 ? ` Seen ${count} times.` : "";
  const more = isThereElsewhere(fault, coverage) ? `${often} Other answers have it.` : often;
  const { message, pointer } = withoutNames(verdict, redact.pointer);
  // What was left is found by its ids and marks alone, and both are the run's own.
  const told = check === "clean-up" ? redact.own(message) : redact.text(message);
  // Those of live traffic may be a customer's.
  const words = foreign || !call.answer || isSuccess(call) ? "" : redact.words(serverSays(call.answer));
  return {
    operation,
    message: (words === "" ? told : `${told.replace(/\.$/, "")}${words}.`) + more,
    pointer,
    expected: redact.value(verdict.expected ?? ""),
    actual: redact.value(verdict.actual ?? ""),
    ...(verdict.source && { source: verdict.source }),
    exchange: call.id,
    ...(exchange && { curl: toCurl(exchange.request, probeIn(call, redact)) }),
    fingerprint,
  };
}
