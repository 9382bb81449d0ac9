import { isRecord } from "../../values.ts";
import type { Contract, Operation } from "../../model.ts";
import { isSecretHeader } from "../../redact-headers.ts";
import { jsonOf, type Call } from "../../verify/call.ts";
import { createDecoder } from "../../verify/body/decode.ts";
import type { AnyCheck } from "../../verify/check.ts";
import type { Clock } from "../../verify/clock.ts";
import { createCoverage } from "../../verify/coverage.ts";
import { idOf } from "../../verify/entity/session.ts";
import { checks as allChecks } from "../../verify/checks/index.ts";
import { createJudge, type Fault } from "../../verify/judge.ts";
import type { BodiesShown, Finding, Report } from "../../verify/model.ts";
import { toReport } from "../../verify/report.ts";
import { DOCUMENTED } from "../../operation-roles.ts";
import { createAddressBook } from "../address.ts";
import { type Exchange, type Skipped, whyNotJudged, whyUnknown } from "../exchange.ts";
import { webhookCallChecks } from "../webhook-calls/checks.ts";
import { createDeliveries } from "../webhook-calls/deliveries.ts";
import { isWebhookCall, toWebhookCall, WEBHOOK, whyUnjudged } from "../webhook-calls/webhook-call.ts";
import { factsOf, isPerExchange } from "./facts.ts";
import { withoutBulk, toCall } from "./to-call.ts";
import { coverageOf } from "./coverage-of.ts";

/** Judges other clients' exchanges by the contract, with the runner's checks that need only one exchange. */
export interface TrafficJudge {
  /** Judges an exchange, or returns why it was skipped. */
  readonly add: (exchange: Exchange | Skipped) => Skipped | undefined;
  readonly report: (target: string) => Report;
}

interface TrafficOptions {
  readonly tool: string;
  /** Must contain all operations that the kit knows. */
  readonly contract: Contract;
  readonly clock: Clock;
  /** Ids of the operations to judge. Undefined: all; non-documented ones are reported only if they occur. */
  readonly operations: readonly string[] | undefined;
  /** Names of checks; empty for all. */
  readonly checks: readonly string[];
  readonly strict: boolean;
  /** The secret that signs webhook calls; without it, signatures are not judged. */
  readonly secret?: string | undefined;
  /** Default `redacted`. */
  readonly bodies?: BodiesShown;
  /** Called for each fault at its first occurrence. */
  readonly onFault?: (fault: Fault) => void;
}

/** The report contains up to this many exchanges, plus those with a finding. */
const MAX_EXCHANGES = 100;
const MAX_SECRETS = 1000;

/** A page that polls the list mostly gets the same one. A single session is judged at once, and a few long lists fill the memory. */
function isWorthKeeping({ length }: string): boolean {
  return length > 2000 && length < 1_000_000;
}

export function createTrafficJudge(options: TrafficOptions): TrafficJudge {
  const { clock } = options;
  const contract = { ...options.contract, operations: [...options.contract.operations, WEBHOOK] };
  const judged = options.operations ?? contract.operations.map(({ id }) => id);
  const met = new Set(options.operations ?? DOCUMENTED);
  const checks = [...allChecks.map(ofTheApi), ...webhookCallChecks]
    .filter(isPerExchange)
    .filter(({ name }) => options.checks.length === 0 || options.checks.includes(name));
  const startedAt = clock.iso();
  const begin = clock.now();
  const book = createAddressBook(options.contract);
  const deliveries = createDeliveries(options.secret);
  const coverage = createCoverage(contract);
  const calls: Call[] = [];
  const seen = new Set<number>();
  const decode = createDecoder({ isKept: isWorthKeeping });
  const secrets = new Set<string>();
  const skipped = new Map<string, number>();
  let [read, count] = [0, 0];
  let isFaulty = false;
  const judge = createJudge(checks, contract, clock, (fault) => {
    isFaulty = true;
    options.onFault?.(fault);
  });

  const skip = (place: string, reason: string): Skipped => {
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    return { place, reason };
  };

  function add(exchange: Exchange | Skipped): Skipped | undefined {
    read++;
    const { place } = exchange;
    if ("reason" in exchange) return skip(place, exchange.reason);
    if (isWebhookCall(exchange.method, exchange.request.headers)) return addWebhookCall(exchange);
    const address = book.find(exchange.method, exchange.url);
    if (!address) return skip(place, whyUnknown(exchange, book.isOurs(exchange.url)));
    if (!judged.includes(address.operation.id)) return skip(place, "not one of the requested operations");
    const unjudgeable = whyNotJudged(exchange);
    if (unjudgeable !== undefined) return skip(place, unjudgeable);
    const call = toCall(exchange, address, { id: `x${count + 1}`, seen, decode });
    const status = exchange.answer?.status;
    if ((status === 401 || status === 403) && call.spec.expect !== "refusal") {
      return skip(place, `the credentials were refused (${status})`);
    }
    begins(exchange, address.operation.id);
    coverage.add(call);
    for (const fact of factsOf(call, contract)) judge.judge(fact);
    for (const id of idsIn(call)) seen.add(id);
    ends(exchange, call);
    return undefined;
  }

  /** A webhook call by the vendor's server, which is not an operation of the API. */
  function addWebhookCall(exchange: Exchange): Skipped | undefined {
    if (!judged.includes(WEBHOOK.id)) return skip(exchange.place, "not one of the requested operations");
    const unjudged = whyUnjudged(exchange);
    if (unjudged !== undefined) return skip(exchange.place, unjudged);
    const call = toWebhookCall(exchange, `x${count + 1}`);
    begins(exchange, WEBHOOK.id);
    judge.judge(deliveries.factOf(call, exchange));
    ends(exchange, call);
    return undefined;
  }

  function begins({ request }: Exchange, operation: string): void {
    count++;
    met.add(operation);
    for (const [name, value] of Object.entries(request.headers)) {
      if (isSecretHeader(name) && secrets.size < MAX_SECRETS) secrets.add(value);
    }
    isFaulty = false;
  }

  function ends({ place, leftovers = [] }: Exchange, call: Call): void {
    for (const { pointer, what } of leftovers) {
      const message = `Something in ${place} looks like ${what}.`;
      judge.report("personal-data", "error", { message, pointer, expected: "a pseudonym", kind: what }, call);
    }
    Object.assign(call, withoutBulk(call));
    if (isFaulty || count <= MAX_EXCHANGES) calls.push(call);
  }

  return {
    add,
    report: (target) => {
      const operations = judged.filter((id) => met.has(id));
      // Traffic without sessions does not mean that the user lacks rights.
      const { unverified: _unverified, ...report } = toReport({
        target,
        mode: "read",
        startedAt,
        durationMs: clock.now() - begin,
        options: { auth: [...secrets], strict: options.strict, bodies: options.bodies ?? "redacted" },
        foreign: true,
        contract,
        checks,
        operations,
        judge,
        coverage: coverageOf(coverage.result(), contract, operations),
        skips: [],
        recorded: { calls, writes: [] },
        failure: undefined,
        cut: undefined,
      });
      const places = new Map(report.exchanges.map(({ id, purpose }) => [id, purpose]));
      const reasons = [...skipped].map(([reason, count]) => ({ reason, count }));
      return {
        ...report,
        tool: { ...report.tool, name: options.tool },
        findings: report.findings.map((finding) => withPlace(finding, places.get(finding.exchange ?? ""))),
        results: report.results.map((result) =>
          result.status === "skipped" ? { ...result, reason: "no exchange could be judged by it" } : result,
        ),
        traffic: { read, judged: count, skipped: reasons.sort((left, right) => right.count - left.count) },
      };
    },
  };
}

/** Excludes webhook calls, which are not answers of the API. */
function ofTheApi(check: AnyCheck): AnyCheck {
  const appliesTo = (operation: Operation): boolean => operation.id !== WEBHOOK.id && check.appliesTo(operation);
  return { ...check, appliesTo };
}

/** Adds the first entry that shows the finding. */
function withPlace(finding: Finding, place: string | undefined): Finding {
  if (place === undefined || finding.message.includes(place)) return finding;
  return { ...finding, message: `${finding.message} First seen in ${place}.` };
}

function idsIn(call: Call): number[] {
  const value = jsonOf(call);
  const sessions = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return sessions.flatMap((session) => (isRecord(session) && idOf(session) > 0 ? idOf(session) : []));
}
