import { printableJson } from "../../printable.ts";
import type {
  Invocation,
  Location,
  Log,
  LogicalLocation,
  ReportingDescriptor,
  Result,
  Run,
  WebRequest,
  WebResponse,
} from "sarif";
import type { Exchange, Finding, Report } from "../model.ts";
import type { Reporter } from "./reporter.ts";
import { troubles } from "./cases.ts";
import { checkPage } from "./check-page.ts";
import { formatPointer, formatSource, shorten } from "./text.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVEL = { error: "error", warning: "warning", info: "note" } as const;
const VALUE_LIMIT = 1000;
const BODY_LIMIT = 20_000;

/** SARIF 2.1.0: a rule per check, and a result per finding with its request and answer. */
export const sarifReporter: Reporter = {
  name: "sarif",
  render: (report, { known }) => `${printableJson(log(report, known ?? new Set()), 2)}\n`,
};

function log(report: Report, known: ReadonlySet<string>): Log {
  const rules = [...new Set([...report.results, ...report.findings].map(({ check }) => check))];
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  const run: Run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        rules: rules.map((check) => rule(check, report)),
      },
    },
    automationDetails: { id: `so-mock-verify/${report.mode}/` },
    invocations: [invocation(report)],
    columnKind: "utf16CodeUnits",
    properties: { target: report.target, mode: report.mode, summary: report.summary },
    results: report.findings.map((finding) =>
      result(finding, rules.indexOf(finding.check), {
        known,
        exchange: exchanges.get(finding.exchange ?? ""),
        target: report.target,
      }),
    ),
  };
  return { $schema: SCHEMA, version: "2.1.0", runs: [run] };
}

function rule(check: string, report: Report): ReportingDescriptor {
  const text = report.results.find((result) => result.check === check)?.explanation ?? "";
  const full = text === "" ? check : text;
  const page = checkPage(check);
  const [sentence = check] = text.split(/(?<=\.)\s/);
  return {
    id: check,
    name: check.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence === "" ? check : sentence },
    fullDescription: { text: full },
    help: { text: page === undefined ? full : `${full} See ${page.file}.` },
    ...(page !== undefined && { helpUri: page.url }),
  };
}

interface Around {
  readonly known: ReadonlySet<string>;
  readonly exchange: Exchange | undefined;
  readonly target: string;
}

function result(finding: Finding, ruleIndex: number, { known, exchange, target }: Around): Result {
  return {
    ruleId: finding.check,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: describe(finding) },
    locations: [location(finding, exchange?.request.url ?? target)],
    partialFingerprints: { "soMockFinding/v1": finding.fingerprint },
    ...(known.has(finding.fingerprint) && { suppressions: [{ kind: "external", justification: "in the baseline" }] }),
    ...(exchange !== undefined && { webRequest: webRequest(exchange) }),
    ...(exchange?.response !== undefined && { webResponse: webResponse(exchange.response) }),
    properties: {
      operation: finding.operation,
      pointer: finding.pointer,
      ...(finding.followsFrom !== undefined && { followsFrom: finding.followsFrom }),
      ...(finding.places && { places: finding.places.map(({ operation, pointer }) => `${operation}${pointer}`) }),
      expected: shorten(finding.expected, VALUE_LIMIT),
      actual: shorten(finding.actual, VALUE_LIMIT),
      ...(finding.source !== undefined && { source: finding.source }),
      ...(finding.curl !== undefined && { curl: finding.curl }),
    },
  };
}

function describe(finding: Finding): string {
  const proof = `Expected ${shorten(finding.expected, VALUE_LIMIT)}, received ${shorten(finding.actual, VALUE_LIMIT)}`;
  const source = finding.source === undefined ? "" : ` See ${formatSource(finding.source)}.`;
  return `${finding.message} ${proof} at ${formatPointer(finding.pointer)} of ${finding.operation}.${source}`;
}

/**
 * A finding concerns an address rather than a line of code, so that is its physical location; its logical location is a
 * place in the answer.
 */
function location(finding: Finding, address: string): Location {
  const { source } = finding;
  return {
    physicalLocation: { artifactLocation: { uri: encodeAddress(address) }, region: { startLine: 1 } },
    logicalLocations: logicalLocations(finding),
    ...(source !== undefined && { message: { text: formatSource(source) } }),
  };
}

function logicalLocations({ operation, pointer }: Finding): LogicalLocation[] {
  const whole = { name: operation, kind: "function", fullyQualifiedName: operation };
  if (pointer === "") return [whole];
  return [
    whole,
    { name: pointer.split("/").at(-1) ?? "", kind: "property", fullyQualifiedName: `${operation}${pointer}` },
  ];
}

/** Without the query, which may be long; the name of a file becomes a relative address. */
function encodeAddress(address: string): string {
  // For a comparison of two servers, the first.
  const [first = ""] = address.split(" ");
  if (URL.canParse(first)) {
    const { origin, pathname } = new URL(first);
    return origin + pathname;
  }
  return new URL(address.toWellFormed().replaceAll(/[?#%]/g, encodeURIComponent), "http://localhost/").pathname.slice(
    1,
  );
}

function webRequest({ request }: Exchange): WebRequest {
  return {
    protocol: "HTTP",
    version: "1.1",
    target: request.url,
    method: request.method,
    headers: request.headers,
    ...(request.body !== undefined && { body: { text: shorten(request.body, BODY_LIMIT) } }),
  };
}

function webResponse(response: NonNullable<Exchange["response"]>): WebResponse {
  return {
    protocol: "HTTP",
    version: "1.1",
    statusCode: response.status,
    reasonPhrase: response.reason,
    headers: response.headers,
    body: { text: shorten(response.body, BODY_LIMIT) },
  };
}

function invocation(report: Report): Invocation {
  const told = troubles(report);
  const end = new Date(Date.parse(report.startedAt) + report.durationMs).toISOString();
  return {
    executionSuccessful: told.length === 0,
    startTimeUtc: report.startedAt,
    endTimeUtc: end,
    ...(told.length > 0 && {
      toolExecutionNotifications: told.map(({ message }) => ({ level: "error", message: { text: message } })),
    }),
  };
}
